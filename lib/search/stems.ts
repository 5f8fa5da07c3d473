import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { toLatin } from '../text/transliterate';
import { regular } from './irregular';
import { dictionaryOf } from './lexemes';
import { Remembered } from './remembered';

/** Words a language whose stems are remembered: those of questions, some MB. */
const remembered = 50_000;

/** Stems by word, null for stop words. */
const known: Record<Locale, Remembered<string | null>> = {
  tr: new Remembered(remembered),
  en: new Remembered(remembered),
  ru: new Remembered(remembered),
};

/** How often the dictionary is applied: Turkish endings come one after another, and one pass leaves some. */
const rounds: Record<Locale, number> = { tr: 3, en: 1, ru: 1 };

/** Words of one question to PostgreSQL, and what parts them. */
const batch = 20_000;
const separator = '\n';

/** Longest word that is looked at; longer ones are no words. */
const longest = 60;

/** The -s of a Turkish possessive, which is left after a vowel: `davası` → `davas`. */
const possessive = /(?<=[aeıioöuü])s$/u;
const bare = (stem: string): string => (stem.length > 3 ? stem.replace(possessive, '') : stem);

/**
 * What Snowball leaves undone. Turkish: the -s of a possessive, the vowel of an accusative or possessive that it takes
 * for a part of words of two syllables (`dersi`, `filmi`), and the plural of loans without vowel harmony (`goller`).
 * Russian: vowels that come and go (`рынок`, `рынка`), dropped from all forms alike.
 */
function finish(locale: Locale, stem: string): string {
  if (locale === 'tr')
    return bare(stem)
      .replace(/(?<=.{3})l[ae]r$/u, '')
      .replace(/(?<=.{4})[ıiuü]$/u, '');
  if (locale === 'ru') {
    return stem
      .replace(/(?<=[бвгджзклмнпрстфхцчшщ])[оеё](?=[кцн]$)/u, '')
      .replace(/ь(?=.$)/u, '')
      .replace(/^лед$/u, 'льд');
  }
  return stem;
}

/**
 * Stems of words in lower case, folded to plain Latin letters, in order; null for stop words. They are PostgreSQL's own
 * dictionary's, in Turkish applied thrice: once, it stems `seçimlerinde` to `seçim` but `seçim` to `seç`
 * (docs/decisions/021-search.md has what that brings).
 */
export async function askStems(tx: Transaction, locale: Locale, words: string[]): Promise<(string | null)[]> {
  const stems: (string | null)[] = [];
  for (let from = 0; from < words.length; from += batch) {
    stems.push(...(await askSome(tx, locale, words.slice(from, from + batch))));
  }
  return stems;
}

/** As `askStems`, by word; the words of questions are remembered. */
export async function stemsOf(
  tx: Transaction,
  locale: Locale,
  words: Iterable<string>,
): Promise<ReadonlyMap<string, string | null>> {
  const stems = new Map<string, string | null>();
  const missing: string[] = [];
  for (const word of new Set(words)) {
    const stem = known[locale].get(word);
    if (stem === undefined) missing.push(word);
    else stems.set(word, stem);
  }
  const asked = await askStems(tx, locale, missing);
  for (const [place, word] of missing.entries()) {
    const stem = asked[place] ?? null;
    known[locale].set(word, stem);
    stems.set(word, stem);
  }
  return stems;
}

async function askSome(tx: Transaction, locale: Locale, words: string[], isAgain = false): Promise<(string | null)[]> {
  // One text, not an array: an archive brings so many words that quoting each of them would be felt.
  const asked = words.map((word) => regular(locale, word).slice(0, longest)).join(separator);
  const dictionary = sql`${dictionaryOf(locale)}::regdictionary`;
  const again = (stem: SQL) => sql`coalesce((ts_lexize(${dictionary}, ${stem}))[1], ${stem})`;
  let stem = sql`first[1]`;
  for (let round = 1; round < rounds[locale]; round++) stem = again(stem);
  const { rows } = await tx.execute<{ stems: string | null }>(sql`
    select string_agg(case when first = '{}' then '' else coalesce(${stem}, word) end, ${separator} order by place) as stems
    from string_to_table(${asked}, ${separator}) with ordinality as asked (word, place)
    cross join lateral (select ts_lexize(${dictionary}, word) as first offset 0) lexized`);
  const found = rows[0]?.stems?.split(separator) ?? [];
  // Without the possessive's -s there may be more to take: `davası` → `dava` → `dav`, as `dava` is by itself.
  if (locale === 'tr' && !isAgain) {
    const places = [...found.keys()].filter((place) => bare(found[place] ?? '') !== found[place]);
    const shorter = places.map((place) => bare(found[place] ?? ''));
    const stems = shorter.length ? await askSome(tx, locale, shorter, true) : [];
    for (const [n, place] of places.entries()) found[place] = stems[n] ?? '';
  }
  if (isAgain) return found;
  return words.map((_, place) => toLatin(finish(locale, found[place] ?? '')) || null);
}
