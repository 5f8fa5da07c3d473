import type { Locale } from '../i18n/locales';

/** Lower case by the language's rules: Turkish `I` is `ı`, `İ` is `i`. Composed, so that `i̇` never appears. */
export const lower = (locale: Locale, text: string): string => text.normalize('NFC').toLocaleLowerCase(locale);

/** Upper case by the language's rules: Turkish `i` is `İ`. */
export const upper = (locale: Locale, text: string): string => text.normalize('NFC').toLocaleUpperCase(locale);
