import Deasciifier from 'turkish-deasciifier';

const deasciifier = new Deasciifier();
/** Answers that are remembered: the deasciifier is the slowest part of a check. About 1 MB when full. */
const remembered = 5_000;
const answers = new Map<string, string>();
/** Letters before and after a word that decide how it is read. */
const around = 12;

/** Reads a part of a text; the deasciifier copies all that it is given at every letter it turns. */
function read(text: string, start: number, end: number): string {
  const key = `${start} ${end} ${text}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    if (answers.size >= remembered) answers.clear();
    answer = deasciifier.deasciifyRange(text, start, end - 1).slice(start, end);
    answers.set(key, answer);
  }
  return answer;
}

/** A plain word in lower case with the Turkish letters that the deasciifier sees in it when it stands alone. */
export const withTurkishLetters = (word: string): string => read(word, 0, word.length);

/** The same among its neighbours: `olmus` alone is read as `ölmüş`, in a sentence as `olmuş`. */
export function withTurkishLettersIn(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around);
  return read(text.slice(from, end + around), start - from, end - from);
}
