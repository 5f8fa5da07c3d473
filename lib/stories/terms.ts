import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { articleTerm } from '../db/schema/stories';
import { editions } from '../i18n/editions';
import type { Locale } from '../i18n/locales';
import { lower } from '../text/casing';

/** Words kept per article: the headline's, the standfirst's and the body's most frequent. */
const kept = 24;

/** What an article's telling words are found in. */
export interface TermText {
  id: string;
  locale: Locale;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  body: string;
}

/**
 * The query of the telling words of articles: PostgreSQL's stems of text lower-cased by the language's own rules (its
 * `lower('I')` is not `ı`). The headline counts four times, the standfirst twice, the body by the log of repeats.
 */
function selectTerms(articles: TermText[]): SQL {
  const each = (value: (one: TermText) => string): SQL => sql`${sql.param(articles.map(value))}::text[]`;
  const lowered = (part: 'headline' | 'standfirst' | 'body') => each((one) => lower(one.locale, one[part]));
  return sql`
    select text.locale, word.lexeme as term, text.at::timestamptz, text.id::uuid, word.weight::float4 as weight
    from unnest(
      ${each((one) => one.id)}, ${each((one) => one.locale)}, ${each((one) => one.publishedAt.toISOString())},
      ${each((one) => editions[one.locale].textSearch)}, ${lowered('headline')}, ${lowered('standfirst')}, ${lowered('body')}
    ) as text (id, locale, at, search, headline, standfirst, body)
    cross join lateral (
      select lexeme, sum(part.weight) as weight
      from (
        select lexeme, 4.0 as weight from unnest(to_tsvector(text.search::regconfig, text.headline))
        union all select lexeme, 2.0 from unnest(to_tsvector(text.search::regconfig, text.standfirst))
        union all select lexeme, ln(1 + cardinality(positions)) from unnest(to_tsvector(text.search::regconfig, text.body))
      ) part
      where length(lexeme) between 3 and 40 and lexeme ~ '[[:alpha:]]'
      group by lexeme order by sum(part.weight) desc, lexeme limit ${kept}
    ) word`;
}

/** Adds the telling words of articles that have none yet. */
export async function insertTerms(tx: Transaction, articles: TermText[]): Promise<void> {
  await tx.execute(
    sql`insert into article_term (locale, term, first_published_at, article_id, weight) ${selectTerms(articles)}`,
  );
}

/** A word as it is compared, with how much it tells of its article. */
export interface Term {
  term: string;
  weight: number;
}

/** The telling words of a text that is not published, as they would be written at its publication. */
export async function tellingWords(tx: Transaction, text: TermText): Promise<Term[]> {
  const { rows } = await tx.execute<Term & Record<string, unknown>>(selectTerms([text]));
  return rows.map(({ term, weight }) => ({ term, weight }));
}

/** Writes an article's telling words, in place of those of an earlier revision. */
export async function writeTerms(tx: Transaction, article: TermText): Promise<void> {
  await tx.delete(articleTerm).where(eq(articleTerm.articleId, article.id));
  await insertTerms(tx, [article]);
}
