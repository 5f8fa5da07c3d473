import type { Locale } from '../i18n/locales';
import { lower } from './casing';
import { toLatin } from './transliterate';

/**
 * A word as search compares it: lower case by the language's rules, in plain Latin letters. `Kılıçdaroğlu`,
 * `KILIÇDAROĞLU` and `kilicdaroglu` are one; Cyrillic is transliterated.
 */
export const fold = (locale: Locale, text: string): string => toLatin(lower(locale, text));
