import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';

/** A word as it was met in a text. */
export interface MetWord {
  /** Lower case, in real letters. */
  spelling: string;
  /** In plain Latin letters. */
  folded: string;
  /** Whether it began with a capital. */
  capital: boolean;
}

/** Shorter words and numbers help nobody who mistyped. */
const isWord = /^\p{L}{3,40}$/u;

/** Words that are in the table already, as far as this process knows: most of any text. */
const stored: Record<Locale, Set<string>> = { tr: new Set(), en: new Set(), ru: new Set() };
const storedKept = 300_000;

/** Adds what is new among the words of an article. Words stay when an article goes: what is shown of them is checked. */
export async function addWords(
  tx: Transaction,
  locale: Locale,
  words: MetWord[],
  stems: ReadonlyMap<string, string | null>,
): Promise<void> {
  const known = stored[locale];
  const fresh = new Map<string, MetWord & { stem: string }>();
  for (const word of words) {
    const stem = stems.get(word.spelling);
    if (!stem || known.has(word.spelling) || !isWord.test(word.spelling)) continue;
    const met = fresh.get(word.spelling);
    // The first of a sentence has a capital too: a name never goes without.
    fresh.set(word.spelling, { ...word, stem, capital: word.capital && (met?.capital ?? true) });
  }
  if (!fresh.size) return;
  // In one order, so that two transactions never wait for each other.
  const rows = [...fresh.values()].sort((x, y) => (x.spelling < y.spelling ? -1 : 1));
  const { rows: inserted } = await tx.execute<{ spelling: string }>(sql`
    insert into search_word (locale, spelling, folded, stem, capital)
    select ${locale}, * from unnest(
      ${sql.param(rows.map((row) => row.spelling))}::text[], ${sql.param(rows.map((row) => row.folded))}::text[],
      ${sql.param(rows.map((row) => row.stem))}::text[], ${sql.param(rows.map((row) => row.capital))}::bool[])
    on conflict do nothing returning spelling`);
  // What was there before is remembered; what is new may still be rolled back, and is asked for once more next time.
  const added = new Set(inserted.map((row) => row.spelling));
  if (known.size > storedKept) known.clear();
  for (const { spelling } of rows) if (!added.has(spelling)) known.add(spelling);
}
