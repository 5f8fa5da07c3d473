import type { Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { lower } from '../text/casing';
import { wordsOf } from '../text/words';
import { exonyms } from './exonyms';
import { stemsOf } from './stems';

type Group = Record<Locale, string[]>;

/** Groups by `tr:stem`; made once a process. */
let groups: Promise<Map<string, Group[]>> | undefined;

async function build(tx: Transaction): Promise<Map<string, Group[]>> {
  const found = new Map<string, Group[]>();
  const spelt = exonyms.map((row) =>
    locales.map((locale, place) => {
      // A name of several words can't be told from its parts here.
      const single = (row[place] ?? '').split(',').filter((name) => wordsOf(name).length === 1);
      return { locale, words: single.map((name) => lower(locale, name)) };
    }),
  );
  for (const locale of locales) {
    await stemsOf(
      tx,
      locale,
      spelt.flat().flatMap((one) => (one.locale === locale ? one.words : [])),
    );
  }
  for (const row of spelt) {
    const group: Group = { tr: [], en: [], ru: [] };
    for (const { locale, words } of row) {
      const stems = await stemsOf(tx, locale, words);
      group[locale] = words.flatMap((word) => stems.get(word) ?? []);
    }
    for (const locale of locales) {
      for (const stem of group[locale]) {
        const key = `${locale}:${stem}`;
        found.set(key, [...(found.get(key) ?? []), group]);
      }
    }
  }
  return found;
}

/** What a stem of one language is called in another: `ru`, `moskv` → in `tr`, `moskova`. */
export async function namesIn(tx: Transaction, from: Locale, stem: string, to: Locale): Promise<string[]> {
  groups ??= build(tx).catch((error) => {
    groups = undefined;
    throw error;
  });
  return ((await groups).get(`${from}:${stem}`) ?? []).flatMap((group) => group[to]);
}
