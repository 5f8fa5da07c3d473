import type { Transaction } from '../db/client';
import type { Locale } from '../i18n/locales';
import { lower } from '../text/casing';
import { soundOf } from '../text/sound';
import { toLatin } from '../text/transliterate';
import { isCapitalised, wordTexts } from '../text/words';
import { lexeme, quoted } from './lexemes';
import { Remembered } from './remembered';
import { askStems } from './stems';

/**
 * A stem or a sound of words, one object for all words that have it: what an article has of it is counted in the object
 * itself (`digest.ts`): a map of an article would be asked for each of its words.
 */
export interface Mark {
  /** As a tsvector spells it. */
  lexeme: string;
  /** The stem, when it may tell what an article is about. */
  telling: string | null;
  /** The digest that counts in it, and what it counts: places in the vector, parts it stands in, times in the body. */
  digest: number;
  places: string;
  parts: number;
  inBody: number;
}

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
  /** Of its stem; null for a stop word. */
  stemMark: Mark | null;
  /** Of its sounds, when it has a capital. */
  soundMarks: Mark[];
  /** Whether the vocabulary is known to have it. */
  stored: boolean;
  /** The last digest that met it. */
  digest: number;
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

/** The same words make up most of any text: what was made of each is remembered, about so many a language. */
const remembered = 250_000;
const known: Record<Locale, Remembered<MetWord>> = {
  tr: new Remembered(remembered),
  en: new Remembered(remembered),
  ru: new Remembered(remembered),
};
/** The marks of all languages: hardly any stands for two. */
const marks = new Remembered<Mark>(remembered);

const isTelling = (stem: string): boolean => stem.length >= 3 && stem.length <= 40 && /\p{L}/u.test(stem);

function markOf(text: string, stem: string | null): Mark {
  let mark = marks.get(text);
  if (!mark) {
    const telling = stem !== null && isTelling(stem) ? stem : null;
    mark = { lexeme: quoted(text), telling, digest: 0, places: '', parts: 0, inBody: 0 };
    marks.set(text, mark);
  }
  return mark;
}

/** Words of a language that are new to this process. */
async function learn(tx: Transaction, locale: Locale, words: string[]): Promise<Map<string, MetWord>> {
  const spellings = words.map((text) => lower(locale, text));
  const stems = await askStems(tx, locale, spellings);
  const learnt = new Map<string, MetWord>();
  for (const [place, text] of words.entries()) {
    const spelling = spellings[place] ?? '';
    const stem = stems[place] ?? null;
    const folded = toLatin(spelling);
    const capital = isCapitalised(text);
    const stemMark = stem === null ? null : markOf(lexeme.stem(stem), stem);
    // Russian names sound whole and by their stems: `Путиным` has another ending, and of `Шагала` Snowball takes `ла`
    // for one.
    const sounds = stem === null || !capital ? [] : (locale === 'ru' ? [stem, folded] : [folded]).map(soundOf);
    const soundMarks = [...new Set(sounds)].map((sound) => markOf(lexeme.sound(sound), null));
    const word = { spelling, folded, capital, stem, stemMark, soundMarks, stored: false, digest: 0 };
    // A copy: what was cut out of an article's text would keep the whole text in memory.
    known[locale].set(Buffer.from(text).toString(), word);
    learnt.set(text, word);
  }
  return learnt;
}

/** Reads articles of one language: their words with stems and sounds, stop words included, in order. */
async function readOf(tx: Transaction, locale: Locale, articles: ArticleText[]): Promise<ReadText[]> {
  const missing = new Set<string>();
  const gaps: { part: MetWord[]; place: number; text: string }[] = [];
  const read = (text: string): MetWord[] => {
    const part: MetWord[] = [];
    for (const word of wordTexts(text)) {
      const met = known[locale].get(word);
      if (!met) {
        missing.add(word);
        gaps.push({ part, place: part.length, text: word });
      }
      part.push(met as MetWord);
    }
    return part;
  };
  const texts = articles.map((one) => ({
    headline: read(one.headline),
    standfirst: read(one.standfirst),
    body: read(one.body),
  }));
  if (missing.size) {
    const learnt = await learn(tx, locale, [...missing]);
    for (const { part, place, text } of gaps) part[place] = learnt.get(text) as MetWord;
  }
  return texts;
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
