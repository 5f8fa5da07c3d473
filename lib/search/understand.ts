import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { type Locale, locales } from '../i18n/locales';
import { lower } from '../text/casing';
import { fold } from '../text/fold';
import { otherSpellings, soundOf } from '../text/sound';
import { isCyrillic } from '../text/words';
import { lexeme } from './lexemes';
import type { Term } from './parse-query';
import { isQuestionWord } from './question-words';
import { type Name, nameLength, namesIn } from './same-name';
import { stemsOf } from './stems';

/** A lexeme that a word of a query may stand for, and how much of a hit it is. */
export interface Alternative {
  lexeme: string;
  factor: number;
}

/** Words in order, each with what it may stand for; null for stop words. */
export type Words = (Alternative[] | null)[];

/** A term as one language's index knows it. */
export interface Reading {
  /** The words as they were typed. */
  typed: string[];
  words: Words;
  /** Other names for the same, and the words written as one: an article may have one of them instead. */
  names: Words[];
}

const factors = { stem: 1, name: 0.9, longer: 0.8, loan: 0.75, sound: 0.7, otherSound: 0.6 };
/** Whether nothing is left of a term but stop words: no index has them. */
export const isStop = ({ words, names }: Reading): boolean => !names.length && words.every((word) => word === null);

/** Shorter words look like one of another alphabet by chance. */
const shortestLoan = 5;

/** Shorter keys are the sound of too many words. */
const shortestSound = 4;

/** The languages that a word could be of, by its letters. */
const languagesOf = (word: string): Locale[] => (isCyrillic(word) ? ['ru'] : ['tr', 'en']);

/**
 * Endings that make a Russian word up to two letters longer: Snowball takes `паром` for a form of `пар`, but `парома`
 * for one of `паром`. Shorter words are the beginning of too many others.
 */
const longer = { letters: 2, fewest: 5, most: 20 };

/** Stems of the Russian words that begin with a word, by that word. */
async function longerStems(tx: Transaction, words: string[]): Promise<Map<string, string[]>> {
  const { rows } = await tx.execute<{ word: string; stem: string }>(sql`
    select word, stem from unnest(${sql.param(words)}::text[]) as asked (word)
    cross join lateral (
      select distinct stem from search_word
      where locale = 'ru' and folded ~>=~ word and folded ~<~ (word || chr(1114111))
        and length(folded) <= length(word) + ${longer.letters}::int
      limit ${longer.most}
    ) met`);
  const stems = new Map<string, string[]>();
  for (const row of rows) stems.set(row.word, [...(stems.get(row.word) ?? []), row.stem]);
  return stems;
}

/** Stems that a word has in articles, by language: what was typed without diacritics is found under its real letters. */
async function metStems(tx: Transaction, folded: string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await tx.execute<{ locale: Locale; folded: string; stem: string }>(sql`
    select distinct locale, folded, stem from search_word
    where locale = any(${sql.param([...locales])}::text[]) and folded = any(${sql.param(folded)}::text[])`);
  const met = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `${row.locale}:${row.folded}`;
    met.set(key, (met.get(key) ?? new Set()).add(row.stem));
  }
  return met;
}

/** Words side by side that are one name of several words become one term: `United Nations`. */
async function joinNames(tx: Transaction, terms: Term[], stemOf: (word: string, own: Locale) => string | null) {
  const joined: Term[] = [];
  for (let place = 0; place < terms.length; place++) {
    const single = terms.slice(place).findIndex((term) => term.words.length !== 1);
    const run = terms.slice(place, single < 0 ? undefined : place + single);
    const words = run.flatMap((term) => term.words);
    let length = 1;
    for (const own of locales) {
      const foreign = words.findIndex((word) => !languagesOf(word).includes(own));
      const ofOwn = foreign < 0 ? words : words.slice(0, foreign);
      const stems = ofOwn.map((word) => stemOf(word, own));
      length = Math.max(length, await nameLength(tx, own, stems));
    }
    const together = terms.slice(place, place + length);
    const [only] = together;
    joined.push(
      only && together.length === 1
        ? only
        : {
            text: together.map((term) => term.text).join(' '),
            words: together.flatMap((term) => term.words),
            joined: null,
          },
    );
    place += length - 1;
  }
  return joined;
}

/**
 * What terms mean to the index of each language. A word is looked for by its stem where its letters are of the
 * language, by its sound and by its other names everywhere.
 * @param locale the language of the page: `I` is lower-cased by its rules
 * @returns for each language a reading of each term, in order
 */
export async function understand(tx: Transaction, locale: Locale, terms: Term[]): Promise<Record<Locale, Reading[]>> {
  const words = [...new Set(terms.flatMap(({ words, joined }) => (joined ? [...words, joined] : words)))];
  const met = await metStems(
    tx,
    words.map((word) => fold(locale, word)),
  );
  const lengthened = await longerStems(
    tx,
    words.filter((word) => isCyrillic(word) && word.length >= longer.fewest).map((word) => fold(locale, word)),
  );
  const stems = {} as Record<Locale, ReadonlyMap<string, string | null>>;
  const asLower = (word: string, language: Locale) => lower(language === 'en' ? locale : language, word);
  for (const language of locales) {
    stems[language] = await stemsOf(
      tx,
      language,
      words.filter((word) => languagesOf(word).includes(language)).map((word) => asLower(word, language)),
    );
  }

  const stemOf = (word: string, own: Locale) => stems[own].get(asLower(word, own)) ?? null;
  const asked = terms.some(({ words: [word = ''] }) => !isQuestionWord(lower(locale, word)));
  const isQuestion = (word: string, term: Term) =>
    asked && term.words.length === 1 && isQuestionWord(lower(locale, word));

  /** Words that languages have in common, across alphabets: `referendum` is what stems of `референдума` are folded to. */
  const loansOf = async (stem: string, folded: string, own: Locale, language: Locale): Promise<string[]> => {
    if ((own === 'ru') === (language === 'ru') || folded.length < shortestLoan) return [];
    if (language === 'ru') return [folded, stem].filter((one) => one.length >= shortestLoan);
    return [stem, (await stemsOf(tx, language, [stem])).get(stem) ?? ''].filter((one) => one.length >= shortestLoan);
  };

  const readWord = async (word: string, language: Locale): Promise<Alternative[] | null> => {
    const folded = fold(locale, word);
    const found = new Map<string, number>();
    const add = (key: string, factor: number) => found.set(key, Math.max(found.get(key) ?? 0, factor));
    for (const stem of met.get(`${language}:${folded}`) ?? []) add(lexeme.stem(stem), factors.stem);
    if (language === 'ru') for (const stem of lengthened.get(folded) ?? []) add(lexeme.stem(stem), factors.longer);
    // Russian names sound by their stems in texts; what is typed may be whole, and Snowball take its end for an ending.
    const soundsLike = new Set([folded]);
    for (const own of languagesOf(word)) {
      const stem = stems[own].get(asLower(word, own));
      if (stem === null && own === language) return null;
      if (!stem) continue;
      if (own === language) add(lexeme.stem(stem), factors.stem);
      if (own === 'ru') soundsLike.add(stem);
      for (const loan of await loansOf(stem, folded, own, language)) add(lexeme.stem(loan), factors.loan);
      for (const [name, ...more] of await namesIn(tx, own, [stem], language)) {
        if (name && !more.length) add(lexeme.stem(name), factors.name);
      }
    }
    const addSound = (spelling: string, factor: number) => {
      const sound = soundOf(spelling);
      if (sound.length >= shortestSound) add(lexeme.sound(sound), factor);
    };
    for (const spelling of soundsLike) {
      addSound(spelling, factors.sound);
      for (const other of otherSpellings(spelling)) addSound(other, factors.otherSound);
    }
    return [...found].map(([key, factor]) => ({ lexeme: key, factor }));
  };

  /** The names of several words that a term has in a language, and of one word if the term has several. */
  const namesOf = async (term: Term, language: Locale): Promise<Words[]> => {
    const names: Name[] = [];
    for (const own of locales) {
      if (!term.words.every((word) => languagesOf(word).includes(own))) continue;
      const name = term.words.map((word) => stemOf(word, own));
      names.push(...(await namesIn(tx, own, name, language)));
    }
    return names
      .filter((name) => name.length > 1 || term.words.length > 1)
      .map((name) => name.map((stem) => (stem ? [{ lexeme: lexeme.stem(stem), factor: factors.name }] : null)));
  };

  const readings = { tr: [], en: [], ru: [] } as Record<Locale, Reading[]>;
  const together = await joinNames(tx, terms, stemOf);
  for (const language of locales) {
    for (const term of together) {
      const read: Words = [];
      // One after another: a transaction has one connection.
      for (const word of term.words) read.push(isQuestion(word, term) ? null : await readWord(word, language));
      const names = await namesOf(term, language);
      if (term.joined && met.has(`${language}:${fold(locale, term.joined)}`)) {
        names.push([await readWord(term.joined, language)]);
      }
      readings[language].push({ typed: term.words, words: read, names });
    }
  }
  return readings;
}
