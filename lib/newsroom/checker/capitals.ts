import type { Locale } from '../../i18n/locales';
import { lower, upper } from '../../text/casing';

/** Abbreviations are this long at most; a headline of one or two of them is no shouting. Letters. */
const abbreviation = 5;

/**
 * Whether a headline is written in capitals: three quarters of its words, judged by the language's own letters, where
 * `İSTANBUL` and `ISPARTA` are capitals in Turkish.
 */
export function isInCapitals(locale: Locale, headline: string): boolean {
  const words = headline.match(/\p{L}{2,}/gu) ?? [];
  const shouted = words.filter((word) => word === upper(locale, word) && word !== lower(locale, word));
  return shouted.some((word) => word.length > abbreviation) && shouted.length >= words.length * 0.75;
}
