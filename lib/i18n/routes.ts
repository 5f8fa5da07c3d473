import { type Locale, locales } from './locales';
// JSON, because next.config.js reads the same words and can't import TypeScript.
import words from './route-words.json' with { type: 'json' };

/** Pages under a translated word. Their folders in `app/[locale]` carry the English word. */
export type FixedPage = keyof typeof words;

/**
 * Every public page and the query names it answers to; others are dropped from links and from the press's keys.
 * `after` is a page cursor, `thread` opens all replies of one comment, `comment` is a comment's permalink and reply form,
 * `since` is the cursor of the newest live update that the reader has: later ones are marked as new; `sort` is another
 * order of the discussion than newest first.
 */
export const routes = {
  front: { path: (locale: Locale) => `/${locale}`, query: [] },
  section: { path: (locale: Locale, section: string) => `/${locale}/${section}`, query: ['after'] },
  article: {
    path: (locale: Locale, section: string, slug: string) => `/${locale}/${section}/${slug}`,
    query: ['after', 'thread', 'comment', 'since', 'sort'],
  },
  topic: { path: (locale: Locale, slug: string) => `/${locale}/${words.topic[locale]}/${slug}`, query: ['after'] },
  author: { path: (locale: Locale, slug: string) => `/${locale}/${words.author[locale]}/${slug}`, query: ['after'] },
  /** Words, filters by slug, days of publication as YYYY-MM-DD, order, and the place of a further page. */
  search: {
    path: (locale: Locale) => fixedPath(locale, 'search'),
    query: ['q', 'section', 'topic', 'author', 'from', 'to', 'sort', 'after'],
  },
  corrections: { path: (locale: Locale) => fixedPath(locale, 'corrections'), query: ['after'] },
  about: { path: (locale: Locale) => fixedPath(locale, 'about'), query: [] },
  imprint: { path: (locale: Locale) => fixedPath(locale, 'imprint'), query: [] },
  contact: { path: (locale: Locale) => fixedPath(locale, 'contact'), query: [] },
  privacy: { path: (locale: Locale) => fixedPath(locale, 'privacy'), query: [] },
  'comment-rules': { path: (locale: Locale) => fixedPath(locale, 'comment-rules'), query: [] },
  /** The picture that links to an article are shown with; `file` names what is drawn on it. */
  share: {
    path: (locale: Locale, articleId: string, file: string) => `/${locale}/share/${articleId}/${file}`,
    query: [],
  },
  /** What the reader's own browser keeps: the list is filled there. */
  saved: { path: (locale: Locale) => fixedPath(locale, 'saved'), query: [] },
  /** What became of a comment: a receipt, or what was typed with the reasons it was refused. Never kept. */
  comment: { path: (locale: Locale, token: string) => `/${locale}/comment/${token}`, query: [] },
  /** What the links of letters about replies lead to: the way to confirm or to end them. Never kept. */
  'comment-letters': { path: (locale: Locale, token: string) => `/${locale}/comment/letters/${token}`, query: [] },
  /** Thanks for a report of a comment: what a form without script leads to. */
  'comment-reported': { path: (locale: Locale) => `/${locale}/comment/reported`, query: [] },
  /** A draft or revision for whoever has the token. Never kept. */
  preview: { path: (locale: Locale, token: string) => `/${locale}/preview/${token}`, query: [] },
} as const;

function fixedPath(locale: Locale, page: FixedPage): string {
  return `/${locale}/${words[page][locale]}`;
}

/** Words that a section can't take as its slug, in any language. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...Object.values(words).flatMap((word) => locales.map((locale) => word[locale])),
  'newsroom',
  'preview',
  'share',
  'comment',
  'api',
]);

/** A path with a query string; empty and missing values are left out. */
export function withQuery(path: string, query: Record<string, string | null | undefined>, hash = ''): string {
  const pairs = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const search = pairs.length ? `?${new URLSearchParams(pairs)}` : '';
  return path + search + (hash ? `#${hash}` : '');
}
