import type { Locale } from '../i18n/locales';

/**
 * The tags a page's card may carry and a write may announce: what the page shows. Both sides make them here, so that
 * they can't miss each other by a letter. Which write names which: docs/decisions/007-freshness.md.
 */
export const tags = {
  /** Everything: navigation, names of sections, topics and people. */
  site: 'site',
  /** The story's articles in every language: they link to each other. */
  story: (id: string) => `story:${id}`,
  /** The article's own page, and its not-found or gone page. */
  article: (id: string) => `article:${id}`,
  /** Pages with the article's discussion. */
  comments: (articleId: string) => `comments:${articleId}`,
  /** Pages that show the article beside something else: as a related story, among the latest of a not-found page. */
  card: (articleId: string) => `card:${articleId}`,
  section: (id: string, locale: Locale) => `section:${id}:${locale}`,
  topic: (id: string, locale: Locale) => `topic:${id}:${locale}`,
  person: (id: string, locale: Locale) => `person:${id}:${locale}`,
  /** A picture's files, which caches outside keep: the press has them on its disk. */
  picture: (hash: string) => `picture:${hash}`,
  front: (locale: Locale) => `front:${locale}`,
  /** The breaking-news line, which every page of an edition shows while it runs. */
  banner: (locale: Locale) => `banner:${locale}`,
  corrections: (locale: Locale) => `corrections:${locale}`,
  /** Whatever is kept of an address, a not-found page above all. The press itself gives it to every page. */
  path: (path: string) => `path:${path}`,
} as const;
