import type { Locale } from '../i18n/locales';

/** One entry of a feed, in any format. Addresses are absolute. */
export interface FeedItem {
  /** Never changes, whatever becomes of the address: a reader that knows it does not show it as new. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: { name: string; url?: string }[];
  topics: string[];
  picture: { url: string; width: number; height: number; alt: string; credit: string } | null;
}

/** What a feed says, before it is written in a format. */
export interface Feed {
  locale: Locale;
  title: string;
  description: string;
  /** Path of the page it follows; the feed's own is that and `/feed.xml` or `/feed.json`. */
  path: string;
  items: FeedItem[];
}

export const feedFormats = ['xml', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The path of the feed of a page. */
export const feedPath = (path: string, format: FeedFormat): string => `${path}/feed.${format}`;

/** When the newest thing in a feed changed, UTC; null for an empty one. */
export const feedUpdatedAt = ({ items }: Feed): Date | null =>
  items.length ? new Date(Math.max(...items.map((item) => item.updatedAt.getTime()))) : null;
