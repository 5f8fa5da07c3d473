import type { Locale } from '../i18n/locales';
import type { Knows } from './dictionaries';
import type { CheckOptions, Finding } from './verdict';
import type { Masked } from './words/mask';
import type { Word } from './words/split';

/** A finding whose place is still one in the normalised text. */
export interface Draft extends Omit<Finding, 'span'> {
  start: number;
  end: number;
}

/** What every rule gets. All places are places in the normalised text. */
export interface Context {
  lang: Locale;
  /** The normalised text, and the same without addresses, mentions and quotations. */
  text: string;
  own: string;
  /** `own` in lower case by the language's rules. */
  lower: string;
  words: readonly Word[];
  links: Masked['links'];
  dictionaries: Partial<Record<Locale, Knows>>;
  /** Whether a word in lower case is in the dictionary or among everyday words. */
  isListed(word: string): boolean;
  /** Whether it is one of the language as people write it: inflected, drawn out, spoken. */
  isWord(word: string): boolean;
  options: CheckOptions;
}
