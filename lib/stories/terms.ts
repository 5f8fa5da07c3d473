import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { articleTerm } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { type ArticleText, type MetWord, type ReadText, readTexts } from '../search/read-text';

/** Words kept per article: the headline's, the standfirst's and the body's most frequent. */
const kept = 24;

/** What an article's telling words are found in. */
export interface TermText {
  id: string;
  locale: Locale;
  publishedAt: Date;
  words: ReadText;
}

const isTelling = (stem: string): boolean => stem.length >= 3 && stem.length <= 40 && /\p{L}/u.test(stem);

/** How often each word stands in one part. */
function countWords(part: MetWord[]): Map<MetWord, number> {
  const counts = new Map<MetWord, number>();
  for (const word of part) if (word.stem) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often each stem stands in one part. */
function countStems(part: MetWord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [{ stem }, count] of countWords(part)) if (stem) counts.set(stem, (counts.get(stem) ?? 0) + count);
  return counts;
}

/** The most telling stems: the headline counts four times, the standfirst twice, the body by the log of repeats. */
function tellingStems({ headline, standfirst, body }: ReadText): [stem: string, weight: number][] {
  const weights = new Map<string, number>();
  const add = (stem: string, weight: number) => weights.set(stem, (weights.get(stem) ?? 0) + weight);
  for (const [stem, count] of countStems(body)) add(stem, Math.log(1 + count));
  for (const stem of countStems(headline).keys()) add(stem, 4);
  for (const stem of countStems(standfirst).keys()) add(stem, 2);
  return [...weights]
    .sort(([x, xs], [y, ys]) => ys - xs || (x < y ? -1 : 1))
    .filter(([stem]) => isTelling(stem))
    .slice(0, kept);
}

/** Adds the telling words of articles that have none yet: the stems that search finds them by. */
export async function insertTerms(tx: Transaction, articles: TermText[]): Promise<void> {
  const rows = articles.flatMap((one) => tellingStems(one.words).map(([stem, weight]) => ({ one, stem, weight })));
  if (!rows.length) return;
  const each = (value: (row: (typeof rows)[number]) => string): SQL => sql`${sql.param(rows.map(value))}::text[]`;
  await tx.execute(sql`
    insert into article_term (locale, term, first_published_at, article_id, weight)
    select locale, term, at::timestamptz, id::uuid, weight::real
    from unnest(
      ${each(({ one }) => one.locale)}, ${each(({ stem }) => stem)}, ${each(({ one }) => one.publishedAt.toISOString())},
      ${each(({ one }) => one.id)}, ${each(({ weight }) => weight.toFixed(4))}
    ) as row (locale, term, at, id, weight)`);
}

/** A word as it is compared, with how much it tells of its article. */
export interface Term {
  term: string;
  weight: number;
}

/** The telling words of a text that is not published, as they would be written at its publication. */
export async function tellingWords(tx: Transaction, text: ArticleText): Promise<Term[]> {
  const [words] = await readTexts(tx, [text]);
  return words ? tellingStems(words).map(([term, weight]) => ({ term, weight })) : [];
}

/** Writes an article's telling words, in place of those of an earlier revision. */
export async function writeTerms(tx: Transaction, article: TermText): Promise<void> {
  await tx.delete(articleTerm).where(eq(articleTerm.articleId, article.id));
  await insertTerms(tx, [article]);
}
