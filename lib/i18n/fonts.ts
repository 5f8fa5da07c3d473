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

/** The name of the Russian edition stands on every page of the others. */
const russianName = '/fonts/source-sans-3-russian-names-wght-normal.woff2';

/** Paths of the fonts to preload on every page. */
export const fontsFor = (locale: Locale): string[] => [
  ...families.flatMap((family) => scripts[locale].map((script) => `/fonts/${family}-${script}-wght-normal.woff2`)),
  ...(locale === 'ru' ? [] : [russianName]),
];

/** Those to preload where a headline is in italics, which is how opinion is told from news. */
export const italicsFor = (locale: Locale): string[] =>
  scripts[locale].map((script) => `/fonts/source-serif-4-${script}-450-italic.woff2`);
