import { lower, upper } from '../../text/casing';
import type { Context, Draft } from '../context';
import { acronyms } from '../vocabulary/acronyms';
import { shapeOf, type Word } from '../words/split';

/** Share of the letters in shouted words, and how many there must be. */
const limits = { share: 0.6, words: 2, withShort: 4 };
/** Shorter words in capitals are more often abbreviations than shouts. */
const shortest = 4;

const apostrophe = /['’ʼ`]/u;
const letters = (word: Word) => word.text.match(/\p{L}/gu)?.length ?? 0;
/** @param all whether everything is in capitals: then unknown short words are shouted too */
const isAcronym = (context: Context, word: Word, all: boolean) => {
  const stem = word.text.split(apostrophe)[0] ?? '';
  return acronyms.has(stem) || (!all && stem.length <= 5 && !context.isWord(lower(context.lang, stem)));
};
const isUpper = (word: Word) => shapeOf(word.text) === 'upper';
const isShort = (word: Word) => letters(word) < shortest;

export interface CapsFound {
  drafts: Draft[];
  /** Words to write small, by their places: as they stand in a text that does not shout. */
  right: ReadonlyMap<number, string>;
}

/** In small letters. Who has no Turkish keyboard shouts BIR for bir: an I is dotted where only that makes a word. */
function lowered(context: Context, text: string): string {
  const small = lower(context.lang, text);
  if (context.lang !== 'tr' || !text.includes('I') || text.includes('İ')) return small;
  const dotted = lower('tr', text.replaceAll('I', 'İ'));
  const isWord = (word: string) => context.isWord(word.split(apostrophe)[0] ?? word);
  return !isWord(small) && isWord(dotted) ? dotted : small;
}

/** How a shouted word is written: names keep their first capital, and so do sentences. */
function quiet(context: Context, word: Word): string {
  const { lang, dictionaries } = context;
  const small = lowered(context, word.text);
  const titled = upper(lang, small.slice(0, 1)) + small.slice(1);
  const stem = small.split(apostrophe)[0] ?? small;
  const knows = dictionaries[lang];
  const isName = knows !== undefined && !knows(stem) && knows(upper(lang, stem.slice(0, 1)) + stem.slice(1));
  return word.first ||
    isName ||
    (lang === 'tr' && apostrophe.test(small)) ||
    (lang === 'en' && /^i(?:['’].*)?$/.test(small))
    ? titled
    : small;
}

/** A text that is mostly shouted. Capitals are lowered by the rules of the language. */
export function findCaps(context: Context): CapsFound {
  const upperOnes = context.words.filter(isUpper).length;
  const all = upperOnes >= limits.withShort && upperOnes >= context.words.length * 0.7;
  const counted = context.words.filter((word) => !(isUpper(word) && isAcronym(context, word, all)));
  const shouted = counted.filter(isUpper);
  // Short words shout only among many.
  const long = shouted.filter((word) => !isShort(word)).length;
  if (long < limits.words && (long === 0 || shouted.length < limits.withShort)) return { drafts: [], right: new Map() };
  const sum = (words: readonly Word[]) => words.reduce((total, word) => total + letters(word), 0);
  if (sum(shouted) < sum(counted) * limits.share) return { drafts: [], right: new Map() };
  const right = new Map(
    context.words
      .filter(
        (word) =>
          shouted.includes(word) ||
          (letters(word) > 0 &&
            (isUpper(word) || word.text.length === 1) &&
            !acronyms.has(word.text.split(apostrophe)[0] ?? '') &&
            isLowerable(context, word)),
      )
      .map((word) => [word.start, quiet(context, word)]),
  );
  const [first] = shouted;
  return {
    drafts: [
      {
        rule: 'caps',
        level: 'fix',
        confidence: 0.95,
        method: 'share',
        start: first?.start ?? 0,
        end: shouted.at(-1)?.end ?? 0,
        messageKey: 'caps',
        params: { count: shouted.length },
      },
    ],
    right,
  };
}

/** A short word in capitals is lowered with the others when it is a word of the language. */
const isLowerable = (context: Context, word: Word) =>
  context.isWord(lower(context.lang, word.text.split(apostrophe)[0] ?? ''));
