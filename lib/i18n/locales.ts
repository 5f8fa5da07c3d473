/** The languages Gazette is published in; the first segment of every reader address. */
export const locales = ['tr', 'en', 'ru'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
