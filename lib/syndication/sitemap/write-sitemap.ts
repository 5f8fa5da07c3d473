import { type Locale, locales } from '../../i18n/locales';
import { absolute } from '../../i18n/metadata';
import { env } from '../../settings/env';

const namespaces = {
  '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** An address for a sitemap: the page's paths by language and when it changed. */
export interface SitemapPage {
  path: string;
  /** Published versions by language, this one too. */
  alternates: Partial<Record<Locale, string>>;
  changedAt?: Date;
}

/** `hreflang` links of a page; a page in one language needs none. */
function links(alternates: SitemapPage['alternates']) {
  const present = locales.filter((locale) => alternates[locale]);
  if (present.length < 2) return [];
  const fallback = alternates[env().DEFAULT_LOCALE] ?? alternates[present[0] ?? 'en'];
  return [
    ...present.map((locale) => ({ hreflang: locale as string, path: alternates[locale] })),
    { hreflang: 'x-default', path: fallback },
  ].map(({ hreflang, path }) => ({ '@rel': 'alternate', '@hreflang': hreflang, '@href': absolute(path ?? '') }));
}

/** A sitemap of pages, as a tree for `xmlDocument`. */
export const sitemapOf = (pages: SitemapPage[]): object => ({
  urlset: {
    ...namespaces,
    url: pages.map(({ path, alternates, changedAt }) => ({
      loc: absolute(path),
      ...(changedAt && { lastmod: changedAt.toISOString() }),
      'xhtml:link': links(alternates),
    })),
  },
});

/** An index of sitemaps. */
export const sitemapIndexOf = (files: { path: string; changedAt?: Date }[]): object => ({
  sitemapindex: {
    '@xmlns': namespaces['@xmlns'],
    sitemap: files.map(({ path, changedAt }) => ({
      loc: absolute(path),
      ...(changedAt && { lastmod: changedAt.toISOString() }),
    })),
  },
});
