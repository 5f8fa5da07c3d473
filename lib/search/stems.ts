import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { toLatin } from '../text/transliterate';
import { dictionaryOf } from './lexemes';

/** Words a language whose stems are remembered: a newspaper's of years, some 30 MB. */
const remembered = 300_000;

/** Stems by word, null for stop words. */
const known: Record<Locale, Map<string, string | null>> = { tr: new Map(), en: new Map(), ru: new Map() };

/** How often the dictionary is applied: Turkish endings come one after another, and one pass leaves some. */
const rounds: Record<Locale, number> = { tr: 3, en: 1, ru: 1 };

/** Words of one question. */
const batch = 20_000;

/** Longest word that is looked at; longer ones are no words. */
const longest = 60;

/**
 * What Snowball leaves undone. Turkish: the -s of a possessive (`belediyesi` → `belediyes`). Russian: vowels that come
 * and go (`рынок`, `рынка`); dropped from all forms alike.
 */
function finish(locale: Locale, stem: string): string {
  if (locale === 'tr') return stem.length > 4 ? stem.replace(/(?<=[aeıioöuü])s$/u, '') : stem;
  if (locale === 'ru') {
    return stem
      .replace(/(?<=[бвгджзклмнпрстфхцчшщ])[оеё](?=[кцн]$)/u, '')
      .replace(/ь(?=.$)/u, '')
      .replace(/^лед$/u, 'льд');
  }
  return stem;
}

/**
 * Stems of words in lower case, folded to plain Latin letters; null for stop words. They are PostgreSQL's own
 * dictionary's, in Turkish applied thrice: once, it stems `seçimlerinde` to `seçim` but `seçim` to `seç`
 * (docs/decisions/021-search.md has what that brings).
 */
export async function stemsOf(
  tx: Transaction,
  locale: Locale,
  words: Iterable<string>,
): Promise<ReadonlyMap<string, string | null>> {
  const asked = new Set(words);
  let missing = [...asked].filter((word) => !known[locale].has(word));
  if (known[locale].size + missing.length > remembered) {
    // A new map: who was given the old one still reads it.
    known[locale] = new Map();
    missing = [...asked];
  }
  const stems = known[locale];
  for (let from = 0; from < missing.length; from += batch) {
    await learn(tx, locale, stems, missing.slice(from, from + batch));
  }
  return stems;
}

async function learn(
  tx: Transaction,
  locale: Locale,
  stems: Map<string, string | null>,
  words: string[],
): Promise<void> {
  const asked = words.map((word) => (locale === 'ru' ? word.replaceAll('ё', 'е') : word).slice(0, longest));
  const dictionary = sql`${dictionaryOf(locale)}::regdictionary`;
  let stem = sql`first[1]`;
  for (let again = 1; again < rounds[locale]; again++)
    stem = sql`coalesce((ts_lexize(${dictionary}, ${stem}))[1], ${stem})`;
  const { rows } = await tx.execute<{ stem: string | null }>(sql`
    select case when first = '{}' then null else coalesce(${stem}, word) end as stem
    from unnest(${sql.param(asked)}::text[]) with ordinality as asked (word, place)
    cross join lateral (select ts_lexize(${dictionary}, word) as first offset 0) lexized
    order by place`);
  for (const [place, word] of words.entries()) {
    const stem = rows[place]?.stem ?? null;
    stems.set(word, stem === null ? null : toLatin(finish(locale, stem)) || null);
  }
}
