import Deasciifier from 'turkish-deasciifier';

const deasciifier = new Deasciifier();
/** Answers that are remembered: the deasciifier is the slowest part of a check. */
const remembered = 20_000;
const answers = new Map<string, string>();
/** Longer ones are no words. */
const longest = 40;
/** Letters before and after a word that decide how it is read. */
const around = 12;

/** A plain word in lower case with the Turkish letters that the deasciifier sees in it when it stands alone. */
export function withTurkishLetters(word: string): string {
  if (word.length > longest) return word;
  let answer = answers.get(word);
  if (answer === undefined) {
    if (answers.size >= remembered) answers.clear();
    answer = deasciifier.deasciifyRange(word, 0, word.length - 1);
    answers.set(word, answer);
  }
  return answer;
}

/**
 * The same among its neighbours: `olmus` alone is read as `ölmüş`, in a sentence as `olmuş`. Only a window of the text
 * is shown to the deasciifier, which copies all it has at every letter.
 */
export function withTurkishLettersIn(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  const read = deasciifier.deasciifyRange(text.slice(from, end + around), start - from, end - from - 1);
  return read.slice(start - from, end - from);
}
