import Deasciifier from 'turkish-deasciifier';

const deasciifier = new Deasciifier();
/** Answers that are remembered: the deasciifier is the slowest part of a check. */
const remembered = 20_000;
const answers = new Map<string, string>();
/** Longer ones are no words. */
const longest = 40;

/** A plain word in lower case with the Turkish letters that the deasciifier sees in it. */
export function withTurkishLetters(word: string): string {
  if (word.length > longest) return word;
  let answer = answers.get(word);
  if (answer === undefined) {
    if (answers.size >= remembered) answers.clear();
    answer = deasciifier.deasciify(word);
    answers.set(word, answer);
  }
  return answer;
}
