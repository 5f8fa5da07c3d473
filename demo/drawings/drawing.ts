import type { Locale } from '@/lib/i18n/locales';

/** A picture of the demo edition, drawn by code: an SVG of 1600×900. Only maps and charts differ by language. */
export type Drawing = (locale: Locale) => string;

/** Words of a map or chart that change with the language. */
export type Words = Record<Locale, string>;
