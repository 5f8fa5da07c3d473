import type { Locale } from './locales';

/**
 * The letters that pages in a language surely show. Digits, spaces and punctuation are Latin in every language, and
 * Turkish names are in the news of all three editions; those letters are a few kilobytes.
 */
const scripts: Record<Locale, string[]> = {
  tr: ['latin', 'turkish'],
  en: ['latin', 'turkish'],
  ru: ['cyrillic', 'latin', 'turkish'],
};

const families = ['source-serif-4', 'source-sans-3'];

/** Paths of the fonts to preload. */
export const fontsFor = (locale: Locale): string[] =>
  families.flatMap((family) => scripts[locale].map((script) => `/fonts/${family}-${script}-wght-normal.woff2`));
