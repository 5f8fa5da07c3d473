import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { searchEntry } from '../db/schema/search';
import type { Locale } from '../i18n/locales';
import { lastPosition, lexeme, quoted } from './lexemes';
import type { MetWord, ReadText } from './read-text';
import { addWords } from './vocabulary';

/** What an article is found by. */
export interface SearchText {
  id: string;
  storyId: string;
  locale: Locale;
  publishedAt: Date;
  words: ReadText;
  /** Ids of its section, topics and authors. */
  subjects: string[];
}

/** Positions between two parts, so that no phrase reaches from one into the next. */
const gap = 10;

/** The text form of an article's vector. */
function vectorOf({ locale, publishedAt, words, subjects }: SearchText): string {
  // By word first: most stand in a text more than once, and a word is found faster than its lexemes.
  const places = new Map<MetWord, string>();
  const bare = new Set([lexeme.locale(locale), lexeme.month(publishedAt), ...subjects.map(lexeme.subject)].map(quoted));
  let position = 0;
  const read = (part: MetWord[], weight: string) => {
    for (const word of part) {
      position++;
      if (!word.stem) continue;
      const place = Math.min(position, lastPosition) + weight;
      const there = places.get(word);
      places.set(word, there ? `${there},${place}` : place);
      if (!weight) continue;
      bare.add(word.inHead);
      if (weight === 'A') bare.add(word.inTitle);
    }
    position += gap;
  };
  read(words.headline, 'A');
  read(words.standfirst, 'B');
  read(words.body, '');
  let vector = [...bare].join(' ');
  // PostgreSQL itself brings together what has one lexeme, and keeps the first 255 positions.
  for (const [{ placed }, at] of places) for (const key of placed) vector += ` ${key}:${at}`;
  return vector;
}

/** Adds articles that are not in the index yet, and their words to the vocabulary. */
export async function insertSearchEntries(tx: Transaction, articles: SearchText[]): Promise<void> {
  for (const locale of new Set(articles.map((article) => article.locale))) {
    await addWords(
      tx,
      locale,
      articles.filter((article) => article.locale === locale).map((article) => article.words),
    );
  }
  const each = (value: (one: SearchText) => string): SQL => sql`${sql.param(articles.map(value))}::text[]`;
  await tx.execute(sql`
    insert into search_entry (article_id, story_id, locale, first_published_at, length, vector)
    select id::uuid, story::uuid, locale, at::timestamptz, length::int, vector::tsvector
    from unnest(
      ${each((one) => one.id)}, ${each((one) => one.storyId)}, ${each((one) => one.locale)},
      ${each((one) => one.publishedAt.toISOString())}, ${each((one) => String(one.words.body.length))},
      ${each(vectorOf)}
    ) as text (id, story, locale, at, length, vector)`);
}

/** Takes an article out of the index. Called in the transaction that takes it from readers. */
export async function deleteSearchEntry(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(searchEntry).where(eq(searchEntry.articleId, articleId));
}

/** Writes what an article is found by, in place of what an earlier revision was found by. */
export async function writeSearchEntry(tx: Transaction, article: SearchText): Promise<void> {
  await deleteSearchEntry(tx, article.id);
  await insertSearchEntries(tx, [article]);
}
