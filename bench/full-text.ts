import { sql } from 'drizzle-orm';
import { db } from '@/lib/db/client';

/** What is searched: headline and standfirst alone, or the body too. */
export type Searched = 'heads' | 'texts';

/**
 * The other way to find related stories, measured beside the chosen one: any of the article's twelve most telling
 * words, ranked by PostgreSQL, fading with age as the chosen one does.
 */
export async function rankByFullText(
  searched: Searched,
  articleId: string,
  limit: number,
): Promise<{ article_id: string }[]> {
  const vector = sql.raw(`f.${searched}`);
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
    from own join bench_full_text f on f.locale = own.locale and ${vector} @@ own.query
    where f.article_id <> ${articleId}
    order by ts_rank(${vector}, own.query)
      * power(0.5::float8, least(extract(epoch from now() - f.at)::float8 / 86400 / 45, 2)) desc
    limit ${limit}`);
  return rows;
}

/** Makes the table and indexes of the other way, unless they exist. Takes minutes at 100,000 articles. */
export async function prepareFullText(): Promise<void> {
  const { rows } = await db().execute<{ found: boolean }>(`select to_regclass('bench_full_text') is not null as found`);
  if (rows[0]?.found) return;
  console.log('Making the full-text indexes to compare with.');
  const vector = (text: string, weight: string) => `setweight(to_tsvector(search, lower(${text})), '${weight}')`;
  const heads = `${vector('headline', 'A')} || ${vector('standfirst', 'B')}`;
  await db().transaction(async (tx) => {
    await tx.execute(`
      create table bench_full_text as
      select id as article_id, locale, at, ${heads} as heads, ${heads} || ${vector('body', 'D')} as texts
      from (
        select a.id, a.locale, a.first_published_at as at, a.headline, a.standfirst,
          (select string_agg(t #>> '{}', ' ') from jsonb_path_query(r.doc, 'strict $.**.text') t) as body,
          (case a.locale when 'tr' then 'turkish' when 'ru' then 'russian' else 'english' end)::regconfig as search
        from article a join revision r on r.id = a.live_revision_id
      ) texts`);
    await tx.execute('create index bench_full_text_heads on bench_full_text using gin (heads)');
    await tx.execute('create index bench_full_text_texts on bench_full_text using gin (texts)');
  });
  await db().execute('vacuum (analyze) bench_full_text');
}

/** Size of the other way's index over all text, e.g. `104 MB`. */
export async function fullTextSize(): Promise<string> {
  const { rows } = await db().execute<{ size: string }>(
    `select pg_size_pretty(pg_relation_size('bench_full_text_texts')) as size`,
  );
  return rows[0]?.size ?? '';
}
