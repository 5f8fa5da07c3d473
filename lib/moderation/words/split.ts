import type { Locale } from '../../i18n/locales';
import { lowerInPlace } from './lower';

export interface Word {
  /** As typed, normalised: with what stands behind an apostrophe. */
  text: string;
  /** In lower case, without what stands behind an apostrophe in Turkish (`Ankara'da` → `ankara`). */
  stem: string;
  lower: string;
  start: number;
  end: number;
  /** Whether a sentence starts with it. */
  first: boolean;
  /** Sentence parts between marks of punctuation, numbered. */
  clause: number;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /[.!?…\n:]/u;
const clauseEnd = /[.!?…\n:;,()]|\s[-–—]\s/u;
const apostrophe = /['’ʼ`]/u;
/** Longer than any word of ours: what is longer is looked at only by its first letters. */
const longest = 60;

/** The words of a masked text in their order. */
export function splitWords(locale: Locale, text: string): Word[] {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const between = text.slice(last, index);
    const first = words.length === 0 || sentenceEnd.test(between);
    if (words.length > 0 && clauseEnd.test(between)) clause += 1;
    last = index + word.length;
    const small = lowerInPlace(locale, word.slice(0, longest));
    const cut = locale === 'en' ? -1 : small.search(apostrophe);
    words.push({
      text: word,
      stem: cut > 0 ? small.slice(0, cut) : small,
      lower: small,
      start: index,
      end: last,
      first,
      clause,
    });
  }
  return words;
}

const anyUpper = /\p{Lu}/u;
const everyUpper = /\p{Lu}/gu;
const notLetter = /[^\p{L}]/gu;

export type Shape = 'lower' | 'title' | 'upper' | 'mixed';

/** How a word is cased; the part behind an apostrophe does not count. */
export function shapeOf(word: string): Shape {
  if (!anyUpper.test(word)) return 'lower';
  const at = word.search(apostrophe);
  const letters = (at < 0 ? word : word.slice(0, at)).replace(notLetter, '');
  const upper = letters.match(everyUpper)?.length ?? 0;
  if (upper === 0) return 'lower';
  if (upper === letters.length && letters.length > 1) return 'upper';
  return upper === 1 && anyUpper.test(letters[0] ?? '') ? 'title' : 'mixed';
}
