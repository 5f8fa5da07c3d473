import { eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { searchEntry } from '../db/schema/search';
import type { Locale } from '../i18n/locales';
import { lower } from '../text/casing';
import { soundOf } from '../text/sound';
import { toLatin } from '../text/transliterate';
import { isCapitalised, wordsOf } from '../text/words';
import { lastPosition, lexeme, mostPositions, quoted } from './lexemes';
import { stemsOf } from './stems';
import { addWords, type MetWord } from './vocabulary';

/** What an article is found by. */
export interface SearchText {
  id: string;
  storyId: string;
  locale: Locale;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  /** A line a block, as `docText` makes it. */
  body: string;
  /** Ids of its section, topics and authors. */
  subjects: string[];
}

/** Weights of tsvector by the part a word stands in. */
const parts = [
  { name: 'headline', weight: 'A' },
  { name: 'standfirst', weight: 'B' },
  { name: 'body', weight: '' },
] as const;

/** Positions between two parts, so that no phrase reaches from one into the next. */
const gap = 10;

/** A word with what search makes of its letters. */
interface ReadWord extends MetWord {
  part: (typeof parts)[number];
}

/** The same few words make up most of any text: what is made of each is remembered. */
const readings: Record<Locale, Map<string, MetWord>> = { tr: new Map(), en: new Map(), ru: new Map() };
const readingsKept = 300_000;

function readWord(locale: Locale, text: string): MetWord {
  const kept = readings[locale];
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= readingsKept) kept.clear();
  const spelling = lower(locale, text);
  const word = { spelling, folded: toLatin(spelling), capital: isCapitalised(text) };
  kept.set(text, word);
  return word;
}

const readText = (article: SearchText): ReadWord[][] =>
  parts.map((part) => wordsOf(article[part.name]).map(({ text }) => ({ ...readWord(article.locale, text), part })));

/** The text form of an article's vector. */
function vectorOf(article: SearchText, read: ReadWord[][], stems: ReadonlyMap<string, string | null>): string {
  const places = new Map<string, string[]>();
  const add = (key: string, place: string) => {
    const list = places.get(key);
    if (!list) places.set(key, [place]);
    else if (list.length < mostPositions) list.push(place);
  };
  const bare = new Set<string>([
    lexeme.locale(article.locale),
    lexeme.month(article.publishedAt),
    ...article.subjects.map(lexeme.subject),
  ]);
  let position = 0;
  for (const words of read) {
    for (const { spelling, folded, capital, part } of words) {
      position++;
      const stem = stems.get(spelling);
      if (!stem) continue;
      const place = `${Math.min(position, lastPosition)}${part.weight}`;
      add(lexeme.stem(stem), place);
      if (capital) add(lexeme.sound(soundOf(article.locale === 'ru' ? stem : folded)), place);
      if (part.weight) bare.add(lexeme.exact(folded));
      if (part.name === 'headline') bare.add(lexeme.title(stem));
    }
    position += gap;
  }
  const placed = Array.from(places, ([key, list]) => `${quoted(key)}:${list.join()}`);
  return [...placed, ...Array.from(bare, quoted)].join(' ');
}

/** Adds articles that are not in the index yet, and their words to the vocabulary. */
export async function insertSearchEntries(tx: Transaction, articles: SearchText[]): Promise<void> {
  const read = articles.map((article) => ({ article, words: readText(article) }));
  const stems = new Map<Locale, ReadonlyMap<string, string | null>>();
  for (const locale of new Set(articles.map((article) => article.locale))) {
    const own = read.filter(({ article }) => article.locale === locale).flatMap(({ words }) => words.flat());
    const found = await stemsOf(
      tx,
      locale,
      own.map((word) => word.spelling),
    );
    stems.set(locale, found);
    await addWords(tx, locale, own, found);
  }
  const vectors = read.map(({ article, words }) => vectorOf(article, words, stems.get(article.locale) ?? new Map()));
  const each = (value: (one: SearchText, place: number) => string): SQL =>
    sql`${sql.param(articles.map(value))}::text[]`;
  await tx.execute(sql`
    insert into search_entry (article_id, story_id, locale, first_published_at, length, vector)
    select id::uuid, story::uuid, locale, at::timestamptz, length::int, vector::tsvector
    from unnest(
      ${each((one) => one.id)}, ${each((one) => one.storyId)}, ${each((one) => one.locale)},
      ${each((one) => one.publishedAt.toISOString())}, ${each((_, place) => String(read[place]?.words[2]?.length ?? 0))},
      ${each((_, place) => vectors[place] ?? '')}
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
