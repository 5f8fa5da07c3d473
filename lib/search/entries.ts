import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { searchEntry } from '../db/schema/search';
import { textList } from '../db/text-list';
import { type Locale, locales } from '../i18n/locales';
import type { Digest } from './digest';
import { lexeme, quoted } from './lexemes';
import { addWords } from './vocabulary';

/** What an article is found by. */
export interface SearchText {
  id: string;
  storyId: string;
  locale: Locale;
  publishedAt: Date;
  words: Digest;
  /** Ids of its section, topics and authors. */
  subjects: string[];
}

/** The text form of an article's vector. */
const vectorOf = ({ locale, publishedAt, words, subjects }: SearchText): string =>
  `${words.vector} ${[lexeme.locale(locale), lexeme.month(publishedAt), ...subjects.map(lexeme.subject)].map(quoted).join(' ')}`;

/** Adds articles that are not in the index yet, and their words to the vocabulary. */
export async function insertSearchEntries(tx: Transaction, articles: SearchText[]): Promise<void> {
  // In one order, so that two transactions never wait for each other.
  for (const locale of locales) {
    await addWords(
      tx,
      locale,
      articles.filter((article) => article.locale === locale).map((article) => article.words),
    );
  }
  const each = (value: (one: SearchText) => string): SQL => textList(articles.map(value));
  await tx.execute(sql`
    insert into search_entry (article_id, story_id, locale, first_published_at, length, vector)
    select id::uuid, story::uuid, locale, at::timestamptz, length::int, vector::tsvector
    from unnest(
      ${each((one) => one.id)}, ${each((one) => one.storyId)}, ${each((one) => one.locale)},
      ${each((one) => one.publishedAt.toISOString())}, ${each((one) => String(one.words.length))},
      ${each(vectorOf)}
    ) as text (id, story, locale, at, length, vector)`);
}

/** Takes an article out of the index. Called in the transaction that takes it from readers. */
export async function deleteSearchEntry(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(searchEntry).where(eq(searchEntry.articleId, articleId));
}

/** Articles that were found under one topic or author are found under another from now on. */
export async function renameSubject(tx: Transaction, from: string, into: string): Promise<void> {
  const [gone, there] = [lexeme.subject(from), lexeme.subject(into)];
  await tx.execute(sql`
    update search_entry set vector = ts_delete(vector, ${gone}) || ${quoted(there)}::tsvector
    where vector @@ ${quoted(gone)}::tsquery`);
}

/** Writes what an article is found by, in place of what an earlier revision was found by. */
export async function writeSearchEntry(tx: Transaction, article: SearchText): Promise<void> {
  await deleteSearchEntry(tx, article.id);
  await insertSearchEntries(tx, [article]);
}
