import type { Locale } from '../i18n/locales';

/**
 * Words a minute of silent reading: English 238 (Brysbaert 2019, meta-analysis of 190 studies); Turkish 166 and
 * Russian 184 (Trauzettel-Klosinski & Dietz 2012, IReST), whose longer words carry more each.
 */
const wordsPerMinute: Record<Locale, number> = { tr: 166, en: 238, ru: 184 };

/** Number of words: runs of letters and digits, with inner apostrophes and hyphens. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Whole minutes to read so many words, at least one. */
export const readingMinutes = (locale: Locale, words: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute[locale]));
