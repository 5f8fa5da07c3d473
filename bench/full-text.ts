import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';

/**
 * The other way to find related stories, measured beside the chosen one: any of the article's twelve most telling
 * words in the whole text, ranked by PostgreSQL and halved by age like the chosen one.
 */
export async function rankByFullText(articleId: string, limit: number): Promise<{ article_id: string }[]> {
  const { rows } = await db().execute<{ article_id: string }>(sql`
    with own as (
      select locale, (
        select string_agg(quote_literal(term), '|') from (
          select term from article_term where article_id = ${articleId} order by weight desc, term limit 12
        ) words
      )::tsquery as query
      from article where id = ${articleId}
    )
    select f.article_id
    from own join bench_full_text f on f.locale = own.locale and f.words @@ own.query
    where f.article_id <> ${articleId}
    order by ts_rank(f.words, own.query) * power(0.5, extract(epoch from now() - f.at) / 86400 / 45) desc
    limit ${limit}`);
  return rows;
}

/** Makes the table and index of the other way, unless they exist. Takes minutes at 100,000 articles. */
export async function prepareFullText(): Promise<void> {
  const { rows } = await db().execute<{ found: boolean }>(`select to_regclass('bench_full_text') is not null as found`);
  if (rows[0]?.found) return;
  console.log('Making the full-text index to compare with.');
  const vector = (text: string) => `to_tsvector(search, lower(${text}))`;
  await db().transaction(async (tx) => {
    await tx.execute(`
      create table bench_full_text as
      select id as article_id, locale, at,
        setweight(${vector('headline')}, 'A') || setweight(${vector('standfirst')}, 'B') || ${vector('body')} as words
      from (
        select a.id, a.locale, a.first_published_at as at, a.headline, a.standfirst,
          (select string_agg(t #>> '{}', ' ') from jsonb_path_query(r.doc, 'strict $.**.text') t) as body,
          (case a.locale when 'tr' then 'turkish' when 'ru' then 'russian' else 'english' end)::regconfig as search
        from article a join revision r on r.id = a.live_revision_id
      ) texts`);
    await tx.execute('create index on bench_full_text using gin (words)');
  });
  await db().execute('vacuum (analyze) bench_full_text');
}
