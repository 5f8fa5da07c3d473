/** A word of a text, with its place in it: `text.slice(start, end)` is what stands there, its ending included. */
export interface Word {
  /** Without what follows an apostrophe: `Ankara’da` is the word `Ankara`. */
  text: string;
  start: number;
  end: number;
}

const run = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu;
const apostrophe = /['’ʼ`]/;

/** Names that begin with a letter or two and an apostrophe are one word: O’Brien, d’Artagnan. */
const joins = /^[\p{L}\p{M}]{1,2}$/u;

/**
 * The word in a run of letters. An apostrophe ends it, because Turkish puts the endings of names behind one and English
 * its possessive.
 */
function bare(letters: string): string {
  if (!apostrophe.test(letters)) return letters;
  const [first = '', second = ''] = letters.split(apostrophe);
  return second.length > 2 && joins.test(first) ? first + second : first;
}

/** The words of a text, in order; a hyphen parts two. */
export const wordTexts = (text: string): string[] => (text.match(run) ?? []).map(bare);

/** The words of a text with their places. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(run), ({ 0: letters, index }) => ({
    text: bare(letters),
    start: index,
    end: index + letters.length,
  }));

/** Whether a word is written with a capital first letter: in running text, a name or the first of a sentence. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a word is written in Cyrillic letters. */
export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
