import type { Locale } from './locales';

/**
 * The fonts a page in the language surely needs: its headline and text face per script. Digits, spaces and
 * punctuation are Latin in every language. The sans is small and may arrive a moment later.
 */
const scripts: Record<Locale, string[]> = { tr: ['latin', 'turkish'], en: ['latin'], ru: ['cyrillic', 'latin'] };

/** Paths of the fonts to preload. */
export const fontsFor = (locale: Locale): string[] =>
  scripts[locale].map((script) => `/fonts/source-serif-4-${script}-wght-normal.woff2`);
