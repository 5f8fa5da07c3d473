import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { lower, upper } from '../text/casing';
import { editDistance } from '../text/edit-distance';
import { fold } from '../text/fold';
import { frequencies } from './frequency';
import { lexeme } from './lexemes';

/** Words that are compared letter by letter: those with the most letter triples in common. */
const compared = 40;

/**
 * Share of letter triples in common from which a word is compared. A slip in a short word leaves a quarter of them; in
 * longer ones a higher share finds the same words in half the time (3,000,000 words: 49 and 27 ms, at most 191 and 115).
 */
const leastAlike = (length: number): number => (length <= 6 ? 0.25 : 0.3);

/** Letters that may be wrong in a word of so many. */
const mistakes = (length: number): number => (length <= 4 ? 1 : length <= 8 ? 2 : 3);

interface Candidate extends Record<string, unknown> {
  locale: Locale;
  spelling: string;
  folded: string;
  stem: string;
  capital: boolean;
}

/**
 * The word that was most likely meant, as readers would write it, or null: the one of the fewest wrong letters, of those
 * the most common. Words of the page's language come before others. What stands in no live article is never shown.
 * @param atLeast how many articles it must stand in
 */
export async function correct(
  tx: Transaction,
  locale: Locale,
  word: string,
  atLeast = 1,
): Promise<{ spelling: string; count: number } | null> {
  const folded = fold(locale, word);
  const allowed = mistakes(folded.length);
  await tx.execute(sql`select set_config('pg_trgm.similarity_threshold', ${String(leastAlike(folded.length))}, true)`);
  const { rows } = await tx.execute<Candidate>(sql`
    select locale, spelling, folded, stem, capital from search_word
    where folded % ${folded} and length(folded) between ${folded.length - 2 * allowed} and ${folded.length + 2 * allowed}
    order by similarity(folded, ${folded}) desc, locale = ${locale} desc limit ${compared}`);
  const typed = lower(locale, word);
  const near = rows.flatMap((row) => {
    // In real letters too: a Russian letter may be three Latin ones.
    const distance = Math.min(editDistance(folded, row.folded), editDistance(typed, row.spelling));
    return folded !== row.folded && distance <= allowed ? [{ ...row, distance }] : [];
  });
  if (!near.length) return null;
  const counts = await frequencies(
    tx,
    near.map((row) => lexeme.stem(row.stem)),
  );
  const [best] = near
    .map((row) => ({ ...row, count: counts.of(lexeme.stem(row.stem)) }))
    .filter((row) => row.count >= atLeast)
    .sort(
      (x, y) =>
        x.distance - y.distance ||
        Number(y.locale === locale) - Number(x.locale === locale) ||
        y.count - x.count ||
        locales.indexOf(x.locale) - locales.indexOf(y.locale),
    );
  if (!best) return null;
  const [first = '', ...rest] = best.spelling;
  return { spelling: best.capital ? upper(best.locale, first) + rest.join('') : best.spelling, count: best.count };
}
