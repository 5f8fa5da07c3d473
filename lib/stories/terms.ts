import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { articleTerm } from '../db/schema/stories';
import { textList } from '../db/text-list';
import type { Locale } from '../i18n/locales';
import { type Digest, digestOf } from '../search/digest';
import { type ArticleText, readTexts } from '../search/read-text';

/** What an article's telling words are found in. */
export interface TermText {
  id: string;
  locale: Locale;
  publishedAt: Date;
  words: Digest;
}

/** Adds the telling words of articles that have none yet: the stems that search finds them by. */
export async function insertTerms(tx: Transaction, articles: TermText[]): Promise<void> {
  const each = (value: (one: TermText) => string): SQL => textList(articles.map(value));
  // An article's words in one text: no stem holds a space or a colon.
  await tx.execute(sql`
    insert into article_term (locale, term, first_published_at, article_id, weight)
    select locale, split_part(word, ':', 1), at::timestamptz, id::uuid, split_part(word, ':', 2)::real
    from unnest(
      ${each((one) => one.locale)}, ${each((one) => one.publishedAt.toISOString())}, ${each((one) => one.id)},
      ${each((one) => one.words.telling.map(([stem, weight]) => `${stem}:${weight.toFixed(4)}`).join(' '))}
    ) as row (locale, at, id, words)
    cross join lateral string_to_table(words, ' ') as word
    -- As the index has them: neighbours are found where they were just written.
    order by locale, split_part(word, ':', 1), at`);
}

/** A word as it is compared, with how much it tells of its article. */
export interface Term {
  term: string;
  weight: number;
}

/** The telling words of a text that is not published, as they would be written at its publication. */
export async function tellingWords(tx: Transaction, text: ArticleText): Promise<Term[]> {
  const [words] = await readTexts(tx, [text]);
  return words ? digestOf(words).telling.map(([term, weight]) => ({ term, weight })) : [];
}

/** Writes an article's telling words, in place of those of an earlier revision. */
export async function writeTerms(tx: Transaction, article: TermText): Promise<void> {
  await tx.delete(articleTerm).where(eq(articleTerm.articleId, article.id));
  await insertTerms(tx, [article]);
}
