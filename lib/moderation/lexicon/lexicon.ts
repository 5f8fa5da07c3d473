import type { Rule } from '../verdict';

/** How sure a word alone is. Weak ones need somebody they are said to. */
export type Strength = 'strong' | 'mild' | 'weak';

/** What a lexicon says of one word. */
export interface Entry {
  rule: Extract<Rule, 'swear' | 'insult'>;
  strength: Strength;
  /** Bare, or with an affix. */
  affixed: boolean;
}

export interface Phrase {
  rule: Extract<Rule, 'swear' | 'insult' | 'belief' | 'allusion'>;
  level: 'block' | 'queue';
  pattern: RegExp;
}

/** Whom words are said to, so that "you pig" is an insult and "a pig farm" is not. */
export interface Address {
  /** The one spoken to; an insult within a few words of it is meant. */
  you: ReadonlySet<string>;
  /** Others as subjects: an insult shortly after them is meant. */
  they: ReadonlySet<string>;
  /** Kinds of people: an insult shortly before them is meant. */
  people: RegExp;
  /** The writer: what somebody calls himself is his own business. */
  self: ReadonlySet<string>;
  /** After these an insult is about a thing, a likeness or somebody's report. */
  excuses: RegExp;
}

export interface Lexicon {
  /** What is known of a whole word in lower case, its letters as the language writes them. */
  find(word: string): Entry | undefined;
  /** The same for a word folded by `fold`: for disguised words only. */
  findFolded(word: string): Entry | undefined;
  /** The least a word and its disguises have in common. */
  fold(word: string): string;
  /** Whole swear words in plain spelling that a text with hidden letters (`f*ck`) is compared with. */
  hideable: readonly string[];
  phrases: readonly Phrase[];
  address: Address;
  /** Forms of a weak word that address somebody by themselves (`malsın`). */
  addressing: RegExp | undefined;
  /** Faiths, peoples and groups; nothing by themselves. */
  groups: RegExp;
  /** What is said of groups only to hurt them, besides the lexicon's own words. */
  slights: RegExp;
}

export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
export const wordList = (words: string): string[] => words.trim().split(/\s+/);
