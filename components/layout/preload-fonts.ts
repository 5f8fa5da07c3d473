import { preload } from 'react-dom';
import { fontsFor, italicsFor } from '@/lib/i18n/fonts';
import type { Locale } from '@/lib/i18n/locales';

function preloadAll(files: string[]): void {
  for (const href of files) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}

/** Asks for the fonts of every page early: one that comes late is not used (docs/decisions/002-fonts.md). */
export const preloadFonts = (locale: Locale): void => preloadAll(fontsFor(locale));

/** The same for italics, where a headline is set in them. */
export const preloadItalics = (locale: Locale): void => preloadAll(italicsFor(locale));
