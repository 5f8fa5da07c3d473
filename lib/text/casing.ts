import type { Locale } from '../i18n/locales';

/**
 * Lower case by the language's rules: Turkish `I` is `ı`, `İ` is `i`. Composed; the loose dot that English and
 * Russian rules leave of `İ` is dropped, so that `İzmir` is one word in every language.
 */
export const lower = (locale: Locale, text: string): string =>
  text.normalize('NFC').toLocaleLowerCase(locale).replaceAll('i\u0307', 'i');

/** Upper case by the language's rules: Turkish `i` is `İ`. */
export const upper = (locale: Locale, text: string): string => text.normalize('NFC').toLocaleUpperCase(locale);
