import { expect, test } from 'vitest';
import { bounds, bytesOf, withinBounds } from './bounds';
import type { Kept } from './ledger';

const article = (name: string, readAt: number, more: Partial<Kept> = {}): Kept => ({
  path: `/en/news/${name}`,
  locale: 'en',
  title: name,
  section: '',
  site: '',
  readAt,
  savedAt: null,
  seenAt: readAt,
  bytes: 10,
  parts: {},
  ...more,
});
const names = (articles: Kept[]) => articles.map(({ title }) => title);

test('of what was read the latest stay; what was saved stays however old', () => {
  const read = Array.from({ length: 25 }, (_, n) => article(`read ${n}`, 100 + n));
  const kept = withinBounds([article('saved', 1, { savedAt: 1 }), ...read]);
  expect(kept).toHaveLength(bounds.read + 1);
  expect(names(kept)).toContain('saved');
  expect(names(kept)).toContain('read 24');
  expect(names(kept)).not.toContain('read 4');
});

test('what several articles share counts once', () => {
  const parts = { '/fonts/a.woff2': 100, '/_next/static/a.css': 50 };
  expect(bytesOf([article('a', 1, { parts }), article('b', 2, { parts })])).toBe(170);
});

test('when it is too much the oldest read go first, then pictures of the oldest saved', () => {
  const picture = (hash: string) => ({ [`/media/${hash}/800.avif`]: 40, '/fonts/a.woff2': 5 });
  const all = [
    article('old saved', 1, { savedAt: 1, parts: picture('a') }),
    article('new saved', 2, { savedAt: 2, parts: picture('b') }),
    article('old read', 3, { parts: picture('c') }),
    article('new read', 4, { parts: picture('d') }),
  ];
  expect(names(withinBounds(all, { read: 20, bytes: 160 }))).toEqual(['new saved', 'old saved', 'new read']);
  const [newest, oldest, ...read] = withinBounds(all, { read: 20, bytes: 70 });
  expect(read).toEqual([]);
  expect(newest?.parts).toEqual(picture('b'));
  expect(oldest?.parts).toEqual({ '/fonts/a.woff2': 5 });
});

test('as many pages as may be kept fit even at their largest', () => {
  expect((bounds.read + bounds.saved) * bounds.page).toBeLessThan(bounds.bytes);
});
