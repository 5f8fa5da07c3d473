import type { Locale } from './locales';

interface Edition {
  locale: Locale;
  /** The paper's name in its language. */
  name: string;
  /** The language's own name, as the language switch shows it. */
  language: string;
  /** For Intl: the language with the region whose habits dates and numbers follow. */
  intl: string;
  dir: 'ltr' | 'rtl';
  /** Times are shown in the edition's zone with this name (DESIGN.md, "Data"). */
  timeZone: string;
  zoneName: string;
  /** PostgreSQL's text search configuration for the language's stems. */
  textSearch: string;
  /** Open Graph's name of the language. */
  openGraph: string;
}

/** One edition a language: everything that differs by language and is not a message. */
export const editions: Record<Locale, Edition> = {
  tr: {
    locale: 'tr',
    name: 'Gazete',
    language: 'Türkçe',
    intl: 'tr-TR',
    dir: 'ltr',
    timeZone: 'Europe/Istanbul',
    zoneName: 'TSİ',
    textSearch: 'turkish',
    openGraph: 'tr_TR',
  },
  en: {
    locale: 'en',
    name: 'Gazette',
    language: 'English',
    intl: 'en-GB',
    dir: 'ltr',
    timeZone: 'UTC',
    zoneName: 'UTC',
    textSearch: 'english',
    openGraph: 'en_GB',
  },
  ru: {
    locale: 'ru',
    name: 'Газета',
    language: 'Русский',
    intl: 'ru-RU',
    dir: 'ltr',
    timeZone: 'Europe/Moscow',
    zoneName: 'МСК',
    textSearch: 'russian',
    openGraph: 'ru_RU',
  },
};
