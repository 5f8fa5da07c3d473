import type { Metadata } from 'next';
import { env } from '../settings/env';
import { currentEdition } from './current-edition';
import { editions } from './editions';
import { type Locale, locales } from './locales';
import { withQuery } from './routes';

/**
 * The icons of every page. They lie in `public/` rather than in `app/`, so that the press serves them as files. An
 * exact size for the .ico, because Chrome would take it before the SVG if it claimed to fit any.
 */
export const icons: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  ],
  apple: { url: '/apple-icon.png', sizes: '180x180' },
};

/** Absolute address of a path. */
export const absolute = (path: string): string => env().SITE_URL + path;

/**
 * The head of a page: title, canonical address, and `hreflang` for the versions that exist.
 * `x-default` is what a reader of no edition gets: the default edition's version, else the first that exists.
 */
export function pageMetadata(page: {
  locale: Locale;
  title: string;
  description?: string;
  /** The page's own address. */
  path: string;
  /** Addresses of its published versions in other languages. */
  alternates: Partial<Record<Locale, string>>;
  /** What the page's feed is called; without it the page has none. */
  feed?: string;
  /** Where a further page of a list begins: a page of its own, which the other editions have no version of. */
  after?: string | null;
}): Metadata {
  const { locale, title, description, path, feed, after } = page;
  const all: Partial<Record<Locale, string>> = { ...page.alternates, [locale]: path };
  const languages = Object.fromEntries(
    locales.flatMap((other) => {
      const own = all[other];
      return own ? [[other, absolute(own)]] : [];
    }),
  );
  const fallback = languages[env().DEFAULT_LOCALE] ?? Object.values(languages)[0];
  return {
    title,
    description,
    alternates: {
      canonical: absolute(withQuery(path, { after })),
      ...(!after && { languages: { ...languages, ...(fallback && { 'x-default': fallback }) } }),
      ...(feed && {
        types: {
          'application/rss+xml': [{ url: absolute(`${path}/feed.xml`), title: feed }],
          'application/feed+json': [{ url: absolute(`${path}/feed.json`), title: feed }],
        },
      }),
    },
    openGraph: {
      title,
      description,
      url: absolute(withQuery(path, { after })),
      locale: editions[locale].openGraph,
      siteName: currentEdition(locale).name,
    },
  };
}
