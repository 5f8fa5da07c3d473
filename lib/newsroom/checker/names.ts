import type { Locale } from '../../i18n/locales';
import { lower } from '../../text/casing';
import { toLatin } from '../../text/transliterate';

/** Shorter names differ too easily from other words: "Mart" and "Mars". Letters. */
const shortest = 5;

/** Names of the calendar that are alike, which only English capitalises. */
const calendar = new Set(['thursday', 'tuesday', 'saturday', 'sunday', 'monday']);

interface Name {
  word: string;
  folded: string;
  count: number;
}

/** Letters that must be changed, added, dropped or swapped to make one word of the other; more than `most` is not counted. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const cheapest = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cheapest.push((before[j - 2] ?? 0) + 1);
      next.push(Math.min(...cheapest));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Capitalised words that stand where only names and nouns of their kind are capitalised: not at a sentence's beginning. */
function namesIn(locale: Locale, texts: string[]): Name[] {
  const found = new Map<string, Name>();
  const common = new Set<string>();
  for (const text of texts) {
    // What follows an apostrophe is a suffix of Turkish names and the genitive of English ones.
    for (const match of text.matchAll(/(?<![\p{L}’'])(\p{L}+)/gu)) {
      const word = match[1] ?? '';
      if (word === lower(locale, word)) {
        common.add(word);
        continue;
      }
      const before = text.slice(0, match.index).trimEnd();
      const opens = before === '' || /[.!?…:\n]["”»’)]*$|[“«"]$/.test(before);
      const { count } = found.get(word) ?? { count: 0 };
      // A word that only ever begins sentences says nothing about being a name, unless it is the only spelling there is.
      found.set(word, { word, folded: toLatin(lower(locale, word)), count: count + (opens ? 0 : 1) });
    }
  }
  return [...found.values()].filter(
    ({ word, folded, count }) => folded.length >= shortest && count > 0 && !calendar.has(folded) && !common.has(lower(locale, word)) && !isShout(word),
  );
}

const isShout = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** How many letters at the end may be an ending of the language: Песков, Пескова, Песковым; Russia, Russian. */
const ending: Record<Locale, number> = { en: 3, tr: 3, ru: 3 };

/** Whether two words differ only in how they are inflected: one root, other endings. */
function isInflected(locale: Locale, a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  // Endings grow on whole words; within one length, letters that differ far from the end are a slip.
  return same >= 3 && Math.max(a.length, b.length) - same <= ending[locale] && same >= Math.min(a.length, b.length) - 1;
}

function isSlip(locale: Locale, a: Name, b: Name): boolean {
  // Kılıçdaroğlu and Kilicdaroglu: one name, two alphabets.
  if (a.folded === b.folded) return a.word !== b.word;
  if (a.folded[0] !== b.folded[0] || isInflected(locale, a.folded, b.folded)) return false;
  const far = distance(a.folded, b.folded);
  // Two letters apart is a slip only inside a word: Petrov and Peskov, but not Türkiye and Turkish.
  return far === 1 || (far === 2 && a.folded.length > shortest && a.folded.at(-1) === b.folded.at(-1));
}

/**
 * Names that a text may spell two ways, the rarer first: `Petrov` for `Peskov`. A guess for a person to judge: two
 * people can have names so alike.
 */
export function namesTwoWays(locale: Locale, texts: string[]): { rare: string; usual: string }[] {
  const names = namesIn(locale, texts);
  const pairs: { rare: string; usual: string }[] = [];
  for (const [n, a] of names.entries()) {
    for (const b of names.slice(n + 1)) {
      if (!isSlip(locale, a, b)) continue;
      const [rare, usual] = a.count <= b.count ? [a, b] : [b, a];
      pairs.push({ rare: rare.word, usual: usual.word });
    }
  }
  return pairs;
}
