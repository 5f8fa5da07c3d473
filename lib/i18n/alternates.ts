import { type Locale, locales } from './locales';
import { type FixedPage, routes } from './routes';

type Addresses = Partial<Record<Locale, string>>;

/** Addresses by language, built from what exists in each; languages without it have none. */
export function addresses<T>(
  existing: Partial<Record<Locale, T>>,
  path: (locale: Locale, value: T) => string,
): Addresses {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const value = existing[locale];
      return value === undefined ? [] : [[locale, path(locale, value)]];
    }),
  );
}

/** Addresses of a page that every edition has. */
export const everywhere = (page: 'front' | Exclude<FixedPage, 'topic' | 'author'>): Addresses =>
  Object.fromEntries(locales.map((locale) => [locale, routes[page].path(locale)]));
