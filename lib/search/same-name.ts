import type { Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { lower } from '../text/casing';
import { wordsOf } from '../text/words';
import { exonyms } from './exonyms';
import { stemsOf } from './stems';

/** What something is called: stems of single words by language. */
type Group = Record<Locale, string[]>;

interface Names {
  /** By `tr:stem`. */
  single: Map<string, Group[]>;
  /** Names of several words, as stems. */
  several: { locale: Locale; stems: string[]; group: Group }[];
}

/** Made once a process. */
let names: Promise<Names> | undefined;

async function build(tx: Transaction): Promise<Names> {
  const found: Names = { single: new Map(), several: [] };
  const spelt = exonyms.map((row) =>
    locales.map((locale, place) => ({
      locale,
      names: (row[place] ?? '').split(',').map((name) => wordsOf(lower(locale, name)).map((word) => word.text)),
    })),
  );
  for (const locale of locales) {
    const words = spelt.flat().flatMap((one) => (one.locale === locale ? one.names.flat() : []));
    await stemsOf(tx, locale, words);
  }
  for (const row of spelt) {
    const group: Group = { tr: [], en: [], ru: [] };
    for (const { locale, names } of row) {
      const stems = await stemsOf(tx, locale, names.flat());
      for (const words of names) {
        const own = words.flatMap((word) => stems.get(word) ?? []);
        if (own.length > 1) found.several.push({ locale, stems: own, group });
        else group[locale].push(...own);
      }
    }
    for (const locale of locales) {
      for (const stem of group[locale]) {
        const key = `${locale}:${stem}`;
        found.single.set(key, [...(found.single.get(key) ?? []), group]);
      }
    }
  }
  return found;
}

function allNames(tx: Transaction): Promise<Names> {
  names ??= build(tx).catch((error) => {
    names = undefined;
    throw error;
  });
  return names;
}

/** What a stem of one language is called in another: `ru`, `moskv` → in `tr`, `moskova`. */
export async function namesIn(tx: Transaction, from: Locale, stem: string, to: Locale): Promise<string[]> {
  return ((await allNames(tx)).single.get(`${from}:${stem}`) ?? []).flatMap((group) => group[to]);
}

/**
 * The names of several words that stand in a query, by each of their words: what `United` and `Nations` are part of is
 * called `BM`, `UN`, `ООН`.
 * @param stems of the query's words in order; null for stop words
 */
export async function wholeNames(
  tx: Transaction,
  from: Locale,
  stems: (string | null)[],
): Promise<Map<string, Group[]>> {
  const parts = new Map<string, Group[]>();
  for (const { locale, stems: name, group } of (await allNames(tx)).several) {
    if (locale !== from) continue;
    const isThere = stems.some((_, at) => name.every((stem, place) => stems[at + place] === stem));
    if (isThere) for (const stem of name) parts.set(stem, [...(parts.get(stem) ?? []), group]);
  }
  return parts;
}
