/** A word of a text, with its place in it: `text.slice(start, end)` is what stands there, its ending included. */
export interface Word {
  /** Without what follows an apostrophe: `Ankara’da` is the word `Ankara`. */
  text: string;
  start: number;
  end: number;
}

const run = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu;

/** Names that begin with a letter or two and an apostrophe are one word: O’Brien, d’Artagnan. */
const joins = /^[\p{L}\p{M}]{1,2}$/u;

/**
 * The words of a text. An apostrophe ends a word, because Turkish puts the endings of names behind one and English its
 * possessive; a hyphen parts two.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(run)) {
    const parts = found[0].split(/['’ʼ`]/);
    const [first = '', second = ''] = parts;
    const word = second.length > 2 && joins.test(first) ? first + second : first;
    words.push({ text: word, start: found.index, end: found.index + found[0].length });
  }
  return words;
}

/** Whether a word is written with a capital first letter: in running text, a name or the first of a sentence. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is written in Cyrillic letters. */
export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
