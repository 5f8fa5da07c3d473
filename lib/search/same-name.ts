import type { Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { lower } from '../text/casing';
import { wordsOf } from '../text/words';
import { exonyms } from './exonyms';
import { stemsOf } from './stems';

/** The stems of a name's words; null for a stop word. */
export type Name = (string | null)[];
type Group = Record<Locale, Name[]>;

/** Longest name in words. */
const longest = 5;

const keyOf = (locale: Locale, name: Name): string => `${locale}:${name.map((stem) => stem ?? '').join(' ')}`;

/** Groups by `tr:stem stem`; made once a process. */
let groups: Promise<Map<string, Group[]>> | undefined;

async function build(tx: Transaction): Promise<Map<string, Group[]>> {
  const spelt = exonyms.map((row) =>
    locales.map((locale, place) => {
      const names = (row[place] ?? '').split(',').map((name) => wordsOf(name).map((word) => lower(locale, word.text)));
      return { locale, names: names.filter((words) => words.length) };
    }),
  );
  const stems = {} as Record<Locale, ReadonlyMap<string, string | null>>;
  for (const locale of locales) {
    const words = spelt.flat().flatMap((one) => (one.locale === locale ? one.names.flat() : []));
    stems[locale] = await stemsOf(tx, locale, words);
  }
  const found = new Map<string, Group[]>();
  for (const row of spelt) {
    const group: Group = { tr: [], en: [], ru: [] };
    for (const { locale, names } of row) {
      group[locale] = names
        .map((words) => words.map((word) => stems[locale].get(word) ?? null))
        .filter((name) => name.some((stem) => stem !== null));
    }
    for (const locale of locales) {
      for (const name of group[locale]) {
        const key = keyOf(locale, name);
        found.set(key, [...(found.get(key) ?? []), group]);
      }
    }
  }
  return found;
}

async function known(tx: Transaction): Promise<Map<string, Group[]>> {
  groups ??= build(tx).catch((error) => {
    groups = undefined;
    throw error;
  });
  return groups;
}

/** What a name of one language is called in another: `ru`, `moskv` → in `tr`, `moskova`; `un` → `unit nation`. */
export async function namesIn(tx: Transaction, from: Locale, name: Name, to: Locale): Promise<Name[]> {
  return ((await known(tx)).get(keyOf(from, name)) ?? []).flatMap((group) => group[to]);
}

/** How many of the first stems are a name of several words; 0 when none are. */
export async function nameLength(tx: Transaction, locale: Locale, stems: Name): Promise<number> {
  const all = await known(tx);
  for (let length = Math.min(longest, stems.length); length > 1; length--) {
    if (all.has(keyOf(locale, stems.slice(0, length)))) return length;
  }
  return 0;
}
