import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { lower } from '../text/casing';
import { soundOf } from '../text/sound';
import { toLatin } from '../text/transliterate';
import { isCapitalised, wordTexts } from '../text/words';
import { lexeme, quoted } from './lexemes';
import { stemsOf } from './stems';

/** A word as it was met in a text, with what search makes of it. */
export interface MetWord {
  /** Lower case, in real letters. */
  spelling: string;
  /** In plain Latin letters. */
  folded: string;
  /** Whether it began with a capital. */
  capital: boolean;
  /** Null for a stop word. */
  stem: string | null;
  /** Its lexemes as a tsvector spells them, for the text and for the head of an article. */
  placed: string[];
  inHead: string;
  inTitle: string;
  /** Whether the vocabulary is known to have it. */
  stored: boolean;
}

/** The texts of an article. */
export interface ArticleText {
  locale: Locale;
  headline: string;
  standfirst: string;
  /** A line a block, as `docText` makes it. */
  body: string;
}

/** The words of an article by the part they stand in. */
export type ReadText = Record<'headline' | 'standfirst' | 'body', MetWord[]>;

/** The same words make up most of any text: what was made of each is remembered, so many a language. */
const remembered = 200_000;
const known: Record<Locale, Map<string, MetWord>> = { tr: new Map(), en: new Map(), ru: new Map() };

/** Learns words of a language that are new to this process. */
async function learn(tx: Transaction, locale: Locale, words: Set<string>): Promise<void> {
  if (known[locale].size + words.size > remembered) known[locale] = new Map();
  const fresh = Array.from(words, (text) => ({ text, spelling: lower(locale, text) }));
  const stems = await stemsOf(
    tx,
    locale,
    fresh.map(({ spelling }) => spelling),
  );
  for (const { text, spelling } of fresh) {
    const stem = stems.get(spelling) ?? null;
    const folded = toLatin(spelling);
    const capital = isCapitalised(text);
    const sound = capital && stem ? [lexeme.sound(soundOf(locale === 'ru' ? stem : folded))] : [];
    known[locale].set(text, {
      ...{ spelling, folded, capital, stem, stored: false },
      placed: stem ? [lexeme.stem(stem), ...sound].map(quoted) : [],
      inHead: stem ? quoted(lexeme.exact(folded)) : '',
      inTitle: stem ? quoted(lexeme.title(stem)) : '',
    });
  }
}

/** Reads articles of one language: their words with stems and sounds, stop words included, in order. */
async function readOf(tx: Transaction, locale: Locale, articles: ArticleText[]): Promise<ReadText[]> {
  const texts = articles.map((one) => [one.headline, one.standfirst, one.body].map(wordTexts));
  // Again when words were forgotten meanwhile, to make room.
  for (;;) {
    const missing = new Set<string>();
    for (const parts of texts)
      for (const part of parts) for (const word of part) if (!known[locale].has(word)) missing.add(word);
    if (!missing.size) break;
    await learn(tx, locale, missing);
  }
  const find = (word: string) => known[locale].get(word) as MetWord;
  return texts.map(([headline = [], standfirst = [], body = []]) => ({
    headline: headline.map(find),
    standfirst: standfirst.map(find),
    body: body.map(find),
  }));
}

/** Reads articles, in the order they are given in. */
export async function readTexts(tx: Transaction, articles: ArticleText[]): Promise<ReadText[]> {
  const read: ReadText[] = [];
  for (const locale of new Set(articles.map((one) => one.locale))) {
    const places = [...articles.keys()].filter((place) => articles[place]?.locale === locale);
    const texts = await readOf(
      tx,
      locale,
      places.map((place) => articles[place] as ArticleText),
    );
    for (const [n, place] of places.entries()) read[place] = texts[n] as ReadText;
  }
  return read;
}
