import Deasciifier from 'turkish-deasciifier';

const deasciifier = new Deasciifier();
/** Letters before and after a word that decide how it is read. */
const around = 12;

/**
 * A word with the Turkish letters that the deasciifier sees in it. Only a window of the text is shown to it: it copies
 * all it has at every letter.
 */
export function withTurkishLetters(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  const window = text.slice(from, end + around);
  const read: string = deasciifier.deasciifyRange(window, start - from, end - from - 1);
  return read.slice(start - from, end - from);
}
