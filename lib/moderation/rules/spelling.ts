import type { Context, Draft } from '../context';
import { isChain, longestAffix, nounAffixes } from '../lexicon/affixes';
import { correctionOf } from '../vocabulary/mistakes';
import { longestWord } from '../vocabulary/vocabulary';
import { shapeOf, type Word } from '../words/split';
import { lexicons } from './lexicons';

/**
 * Unknown words that break the rule: so many, and so large a share of the words that were looked at. Just two may be
 * names or slang, so their share must be larger, unless one is a known mistake.
 */
const limits = { words: 2, share: 0.25, shareOfTwo: 1 / 3 };
/** From this share on, with so many words, it is no text of ours: another language, or keys pressed at random. */
const unreadable = { share: 0.7, words: 3 };
const shortest = 3;

const anyDigit = /\p{N}/u;
const ownScript = {
  tr: /^[\p{Script=Latin}'’ʼ`]+$/u,
  en: /^[\p{Script=Latin}'’ʼ`]+$/u,
  ru: /^[\p{Script=Cyrillic}'’ʼ`]+$/u,
};

/** Tags are written in one word. */
const isTag = (context: Context, word: Word) => context.own[word.start - 1] === '#' || context.own[word.end] === '#';
/** Affixes that lost their word to a mention or a tag: `… nin`. */
const isLooseAffix = ({ lang }: Context, { lower }: Word) =>
  lang === 'tr' && lower.length < 6 && isChain(lower, 0, nounAffixes, longestAffix);

/** Names, abbreviations, numbers and foreign script are nobody's mistakes. */
function isLookedAt(context: Context, word: Word): boolean {
  const shape = shapeOf(word.text);
  if (isTag(context, word) || isLooseAffix(context, word)) return false;
  if (
    word.stem.length < shortest ||
    word.stem.length > longestWord ||
    anyDigit.test(word.text) ||
    !ownScript[context.lang].test(word.text)
  )
    return false;
  // What is shouted is looked at when it is said quietly.
  return shape === 'lower';
}

function isKnown(context: Context, word: Word): boolean {
  const { dictionaries, lang } = context;
  if (context.isWord(word.stem) || (word.lower !== word.stem && context.isWord(word.lower))) return true;
  const inEnglish = lang !== 'ru' && dictionaries.en?.(word.stem);
  return Boolean(inEnglish) || lexicons[lang].find(word.stem) !== undefined;
}

export interface SpellingFound {
  drafts: Draft[];
  /** Right spellings by the place of the word, in lower case. */
  right: ReadonlyMap<number, string>;
}

const hint = (word: Word, suggestion: string): Draft => ({
  rule: 'spelling',
  level: 'hint',
  confidence: 0.9,
  method: 'list',
  start: word.start,
  end: word.end,
  suggestion,
  messageKey: 'spellingWord',
  params: { word: word.text, suggestion },
});

/**
 * Common mistakes, and texts of many words that nobody knows. Turkish never asks Hunspell for suggestions: they are slow
 * and wrong.
 * @param explained places of words that another rule has explained
 */
export function findSpelling(context: Context, explained: ReadonlySet<number>): SpellingFound {
  const right = new Map<number, string>();
  const drafts: Draft[] = [];
  const unknown: Word[] = [];
  const seen = new Set<string>();
  let looked = 0;
  for (const word of context.words) {
    if (explained.has(word.start)) continue;
    const correction = correctionOf(context.lang, word.stem);
    if (correction) {
      right.set(word.start, correction);
      drafts.push(hint(word, correction));
    }
    if (!isLookedAt(context, word)) continue;
    looked += 1;
    // The same again is the same name or the same slip.
    if (seen.has(word.stem)) continue;
    if (!isKnown(context, word) || (correction && !context.isWord(word.stem))) {
      unknown.push(word);
      seen.add(word.stem);
    }
  }
  const share = unknown.length === limits.words && right.size === 0 ? limits.shareOfTwo : limits.share;
  if (unknown.length < limits.words || unknown.length < looked * share) return { drafts, right };
  const [first] = unknown;
  const strange = unknown.length >= unreadable.words && unknown.length >= looked * unreadable.share;
  const examples = unknown
    .slice(0, 3)
    .map(({ text }) => text)
    .join(', ');
  drafts.unshift({
    rule: 'spelling',
    level: strange && right.size * 2 < unknown.length ? 'queue' : 'fix',
    confidence: strange ? 0.6 : 0.8,
    method: strange ? 'unreadable' : 'share',
    start: first?.start ?? 0,
    end: unknown.at(-1)?.end ?? 0,
    messageKey: strange ? 'unreadable' : 'spelling',
    params: { word: examples, count: unknown.length },
  });
  return { drafts, right };
}
