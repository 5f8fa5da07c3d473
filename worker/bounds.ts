import type { Kept } from './ledger';
import { pictureOf } from './paths';

/** How much is kept: articles read, articles saved, and bytes in all, of one page and of one page's parts. */
export const bounds = {
  read: 20,
  saved: 50,
  bytes: 40 * 1024 * 1024,
  page: 512 * 1024,
  parts: 4 * 1024 * 1024,
} as const;

/** Bytes of all that some articles need; what several share counts once. */
export function bytesOf(articles: readonly Kept[]): number {
  const parts = new Map(articles.flatMap((article) => Object.entries(article.parts)));
  return [...articles.map(({ bytes }) => bytes), ...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
}

const withoutPictures = (article: Kept): Kept => ({
  ...article,
  parts: Object.fromEntries(Object.entries(article.parts).filter(([part]) => pictureOf(part) === null)),
});

/**
 * What stays: all that is saved, and of what was only read the latest. When it is too much in bytes, the oldest read
 * go, then pictures of the oldest saved. Pages alone always fit: `read + saved` times `page` is less than `bytes`.
 * @returns the articles as they are to be kept; those that are missing go
 */
export function withinBounds(articles: readonly Kept[], limit: { read: number; bytes: number } = bounds): Kept[] {
  const latest = [...articles].sort((a, b) => b.readAt - a.readAt);
  const saved = latest.filter(({ savedAt }) => savedAt !== null);
  const read = latest.filter(({ savedAt }) => savedAt === null).slice(0, limit.read);
  while (read.length > 0 && bytesOf([...saved, ...read]) > limit.bytes) read.pop();
  for (let i = saved.length - 1; i >= 0 && bytesOf([...saved, ...read]) > limit.bytes; i--) {
    const article = saved[i];
    if (article) saved[i] = withoutPictures(article);
  }
  return [...saved, ...read];
}
