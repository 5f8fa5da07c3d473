import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import type { MetWord, ReadText } from './read-text';

/** Shorter words and numbers help nobody who mistyped. */
const isWord = /^\p{L}{3,40}$/u;

/** The words that are not known to be stored, each once. One that is met without a capital is no name. */
function freshWords(texts: ReadText[]): MetWord[] {
  const fresh = new Map<string, MetWord>();
  const read = (part: MetWord[]) => {
    for (const word of part) {
      if (word.stored || !word.stem) continue;
      if (!word.capital || !fresh.has(word.spelling)) fresh.set(word.spelling, word);
    }
  };
  for (const text of texts) for (const part of [text.headline, text.standfirst, text.body]) read(part);
  return [...fresh.values()].filter((word) => {
    // What is no word is never asked for again.
    word.stored = !isWord.test(word.spelling);
    return !word.stored;
  });
}

/**
 * Adds what is new among the words of articles. Words stay when an article goes: none is shown to readers unless it
 * stands in a live one.
 */
export async function addWords(tx: Transaction, locale: Locale, texts: ReadText[]): Promise<void> {
  const fresh = freshWords(texts);
  if (!fresh.length) return;
  // In one order, so that two transactions never wait for each other.
  fresh.sort((x, y) => (x.spelling < y.spelling ? -1 : 1));
  const each = <T>(value: (word: MetWord) => T) => sql.param(fresh.map(value));
  const { rows: inserted } = await tx.execute<{ spelling: string }>(sql`
    insert into search_word (locale, spelling, folded, stem, capital)
    select ${locale}, * from unnest(
      ${each((word) => word.spelling)}::text[], ${each((word) => word.folded)}::text[],
      ${each((word) => word.stem)}::text[], ${each((word) => word.capital)}::bool[])
    on conflict do nothing returning spelling`);
  // What was there before is remembered; what is new may still be rolled back, and is asked for once more next time.
  const added = new Set(inserted.map((row) => row.spelling));
  for (const word of fresh) word.stored = !added.has(word.spelling);
}
