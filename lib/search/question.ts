import type { Transaction } from '../db/client';
import type { Cursor } from '../db/keyset';
import { type Locale, locales } from '../i18n/locales';
import { fold } from '../text/fold';
import { type Frequencies, frequencies } from './frequency';
import { lexeme, quoted } from './lexemes';
import { monthsBack } from './months';
import { type ParsedQuery, parseQuery } from './parse-query';
import type { Asked, Scored } from './rank';
import { allOf, type Query, termQuery, titleQuery } from './tsquery';
import { isStop, type Reading, understand, type Words } from './understand';

export interface Search {
  locale: Locale;
  text: string;
  /** Ids of a section, topics, authors that an article must have. */
  subjects?: string[];
  from?: Date | null;
  /** Exclusive. */
  to?: Date | null;
  sort?: 'relevance' | 'date';
  /** By date: goes on behind this. */
  before?: Cursor | null;
}

/** A search with what its words mean in each language and how common they are. */
export interface Question {
  search: Search;
  parsed: ParsedQuery;
  readings: Record<Locale, Reading[]>;
  excluded: Record<Locale, Reading[]>;
  counts: Frequencies;
  /** Words that are not as they were typed: they may not be what was meant, and weigh half. */
  mended: ReadonlySet<string>;
}

const mendedWeight = 0.5;

/** Articles of a language that are ranked: the newest, and half as many by their headlines. */
const ranked = { own: 400, other: 120 };
/** More expected matches than this are not all read: only the months that have about so many as `enough`. */
const readAll = 20_000;
const enough = 4_000;
/** An article that has only some of the words must have this share of them, by weight. */
export const leastCovered = 0.35;
/** Terms of which two must be there when not all need to. */
const paired = 6;

/** @param mended words of the text that were not typed */
export async function questionOf(
  tx: Transaction,
  search: Search,
  mended: ReadonlySet<string> = new Set(),
): Promise<Question> {
  const parsed = parseQuery(search.text);
  const readings = await understand(tx, search.locale, parsed.terms);
  const excluded = await understand(tx, search.locale, parsed.excluded);
  const lexemes = locales.flatMap((locale) =>
    readings[locale].flatMap((one) =>
      [one.words, ...one.names].flat().flatMap((word) => word?.map((alt) => alt.lexeme) ?? []),
    ),
  );
  return { search, parsed, readings, excluded, counts: await frequencies(tx, lexemes), mended };
}

/** In about how many articles a term can stand: its rarest word's count. */
function countOf({ words, names }: Reading, counts: Frequencies): number {
  const rarest = (list: Words) =>
    Math.min(...list.flatMap((word) => (word ? [word.reduce((sum, one) => sum + counts.of(one.lexeme), 0)] : [])));
  const all = [words, ...names].filter((list) => list.some((word) => word !== null));
  return all.reduce((sum, list) => sum + rarest(list), 0);
}

/** How telling a word is: the usual inverse document frequency of BM25. */
const rarity = (articles: number, count: number): number =>
  Math.log(1 + (Math.max(articles, count) - count + 0.5) / (count + 0.5));

/** A word that stands nowhere tells nothing: what has all the others has all there is. */
function weightOf(reading: Reading, counts: Frequencies): number {
  const count = countOf(reading, counts);
  return count === 0 ? 0 : rarity(counts.articles, count);
}

/**
 * Any two of the terms, of the most telling ones, or one that is most of what was asked; of two, either. What stands
 * nowhere is not waited for.
 */
function someOf(parts: { query: string; weight: number }[]): string {
  const whole = parts.reduce((sum, one) => sum + one.weight, 0);
  const there = parts.filter((part) => part.weight > 0);
  const most = there.filter((one) => one.weight >= leastCovered * whole).map(({ query }) => query);
  const telling = (there.length ? there : [...parts])
    .sort((x, y) => y.weight - x.weight)
    .slice(0, paired)
    .map(({ query }) => query);
  if (telling.length < 3) return `(${telling.join(' | ')})`;
  const pairs = telling.flatMap((one, place) => telling.slice(place + 1).map((other) => `(${one} & ${other})`));
  return `(${[...pairs, ...most].join(' | ')})`;
}

/**
 * What is asked of one language's articles, or null when it can have none.
 * @param relaxed an article need not have all words
 */
export async function askIn(
  tx: Transaction,
  { search, readings, excluded, counts, mended }: Question,
  locale: Locale,
  relaxed: boolean,
): Promise<Asked | null> {
  const found = readings[locale].filter((one) => !isStop(one));
  const queries = found.map(termQuery);
  const usable = queries.filter((query) => query !== null);
  if (!usable.length || (!relaxed && usable.length < found.length)) return null;
  const terms: Scored[] = found.map((reading) => ({
    reading,
    weight: weightOf(reading, counts) * (reading.typed.some((word) => mended.has(word)) ? mendedWeight : 1),
    exact: reading.typed.map((word) => fold(search.locale, word)),
  }));
  const filters = [
    quoted(lexeme.locale(locale)),
    ...(search.subjects ?? []).map((id) => quoted(lexeme.subject(id))),
    ...excluded[locale].flatMap((one) => (isStop(one) ? [] : (termQuery(one) ?? []))).map((query) => `!${query}`),
  ];
  const all = found.map((one) => countOf(one, counts));
  const expected = relaxed ? all.reduce((sum, count) => sum + count, 0) : Math.min(...all);
  const before = search.sort === 'date' ? (search.before ?? null) : null;
  const months =
    expected > readAll
      ? await monthsBack(tx, locale, (enough * counts.articles) / expected, before?.at ?? search.to ?? null)
      : null;
  const words = relaxed
    ? someOf(queries.flatMap((query, place) => (query ? [{ query, weight: terms[place]?.weight ?? 0 }] : [])))
    : usable.join(' & ');
  const most = locale === search.locale ? ranked.own : ranked.other;
  const titles = found.map(titleQuery);
  const inTitle = expected > most && !before && !relaxed && titles.every((query) => query !== null);
  const sideBySide: Query =
    !relaxed && found.length > 1 && found.every((one) => one.words.length === 1) ? `(${usable.join(' <-> ')})` : null;
  return {
    match: allOf([words, ...filters, months]) ?? '',
    title: inTitle ? allOf([...titles, ...filters]) : null,
    terms,
    parts: queries,
    phrase: sideBySide,
    bounded: months !== null,
    most,
    before,
    from: search.from,
    to: search.to,
  };
}
