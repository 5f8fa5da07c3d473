import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { textList } from '../db/text-list';
import type { Locale } from '../i18n/locales';
import type { Digest } from './digest';
import type { MetWord } from './read-text';

/** Shorter words and numbers help nobody who mistyped. */
const isWord = /^\p{L}{3,40}$/u;

/** The words that are not known to be stored, each once. One that is met without a capital is no name. */
function freshWords(texts: Digest[]): MetWord[] {
  const fresh = new Map<string, MetWord>();
  for (const digest of texts) {
    for (const word of digest.fresh) {
      // Stored, maybe, since the text was read.
      if (word.stored) continue;
      if (!word.capital || !fresh.has(word.spelling)) fresh.set(word.spelling, word);
    }
  }
  return [...fresh.values()].filter((word) => {
    // What is no word is never asked for again.
    word.stored = !isWord.test(word.spelling);
    return !word.stored;
  });
}

/**
 * Adds what is new among the words of articles. Words stay when an article goes: none is shown to readers unless it
 * stands in a live one.
 * @param committed whether they stand when this returns, or the process ends: then they are not asked for again
 */
export async function addWords(tx: Transaction, locale: Locale, texts: Digest[], committed = false): Promise<void> {
  const fresh = freshWords(texts);
  if (!fresh.length) return;
  // In one order, so that two transactions never wait for each other.
  fresh.sort((x, y) => (x.spelling < y.spelling ? -1 : 1));
  const each = (value: (word: MetWord) => string) => textList(fresh.map(value));
  const { rows } = await tx.execute<{ inserted: string | null }>(sql`
    with inserted as (
      insert into search_word (locale, spelling, folded, stem, capital)
      select ${locale}, spelling, folded, stem, capital = 'true' from unnest(
        ${each((word) => word.spelling)}, ${each((word) => word.folded)}, ${each((word) => word.stem ?? '')},
        ${each((word) => String(word.capital))}
      ) as word (spelling, folded, stem, capital)
      on conflict do nothing returning spelling
    )
    select string_agg(spelling, ' ') as inserted from inserted`);
  // What was there before is remembered; what is new may still be rolled back, and is asked for once more next time.
  const added = new Set(rows[0]?.inserted?.split(' '));
  for (const word of fresh) word.stored = committed || !added.has(word.spelling);
}
