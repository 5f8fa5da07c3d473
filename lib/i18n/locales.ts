/** The languages Gazette is published in; the first segment of every reader address. */
export const locales = ['tr', 'en', 'ru'] as const;
export type Locale = (typeof locales)[number];

/** Whether a value of any kind, from an address or a header, names one of our languages. */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
