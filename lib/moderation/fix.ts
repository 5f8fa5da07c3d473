import { lower, upper } from '../text/casing';
import type { Context } from './context';
import type { MappedText } from './words/mapped-text';
import { shapeOf, type Word } from './words/split';

const apostrophe = /['’ʼ`]/u;

/** The right spelling of a word with what stood behind its apostrophe, unless that is a part of it. */
function whole(context: Context, word: Word, right: string): string {
  const at = word.text.search(apostrophe);
  if (at < 0 || context.lang === 'en' || apostrophe.test(right)) return right;
  return right + word.text.slice(at);
}

const titled = (context: Context, text: string) => upper(context.lang, text.slice(0, 1)) + text.slice(1);

/**
 * Mends the words that rules know the right spelling of; everything else stays byte for byte.
 * @param spelling right spellings in lower case, by the place of the word
 * @param quiet shouted words as they stand in a text that does not shout, by their place
 */
export function fix(
  context: Context,
  original: string,
  mapped: MappedText,
  spelling: ReadonlyMap<number, string>,
  quiet: ReadonlyMap<number, string>,
): string {
  let fixed = '';
  let done = 0;
  for (const word of context.words) {
    const right = spelling.get(word.start);
    const small = quiet.get(word.start);
    if (right === undefined && small === undefined) continue;
    const [start, end] = mapped.toOriginal(word.start, word.end);
    // Two words may share one typed character (ligatures): the first has it.
    if (start < done) continue;
    let mended = small ?? '';
    if (right !== undefined) {
      mended = whole(context, word, right);
      const shape = small === undefined ? shapeOf(word.text) : shapeOf(small);
      if (shape === 'upper' && word.text.length > 1) mended = upper(context.lang, mended);
      else if (shape === 'title' || (shape === 'upper' && right.length === 1))
        mended = titled(context, small === undefined ? mended : lower(context.lang, mended));
    }
    fixed += original.slice(done, start) + mended;
    done = end;
  }
  return fixed + original.slice(done);
}
