import { expect, test } from 'vitest';
import type { Card } from '../stories/cards';
import { shareCardOf, shareCardPath, versionOf } from './share-card';

const card: Card = {
  id: '01a21f62-12e4-71a1-9cbd-401285331783',
  storyId: '01a21f62-12e4-71a1-9cbd-401285331784',
  slug: 'slug',
  kicker: '',
  headline: 'Headline',
  standfirst: '',
  publishedAt: new Date('2026-11-22T22:30:00Z'),
  updatedAt: new Date('2026-11-22T22:30:00Z'),
  readingMinutes: 1,
  commentCount: 0,
  kind: 'report',
  archive: false,
  section: { id: 's', slug: 'politics', name: 'Politics', accent: 'teal' },
  hero: { hash: 'a'.repeat(32), width: 1600, height: 900, focalX: 0.5, focalY: 0.5 },
  heroWords: null,
  authors: [],
};

test('the date is that of the edition’s zone', () => {
  expect(shareCardOf('en', card).date).toBe('22 November 2026');
  expect(shareCardOf('tr', card).date).toBe('23 Kasım 2026');
});

test('the address changes with everything that is drawn, and with nothing else', () => {
  const path = shareCardPath('en', card);
  expect(path).toMatch(/^\/en\/share\/01a21f62-12e4-71a1-9cbd-401285331783\/[0-9a-f]{16}\.jpg$/);
  const hero = card.hero as NonNullable<Card['hero']>;
  const drawn: Partial<Card>[] = [
    { headline: 'Another' },
    { section: { ...card.section, name: 'World' } },
    { section: { ...card.section, accent: 'plum' } },
    { kind: 'opinion' },
    { publishedAt: new Date('2026-11-25T12:00:00Z') },
    { hero: null },
    { hero: { ...hero, focalX: 0.2 } },
    { hero: { ...hero, hash: 'b'.repeat(32) } },
  ];
  const versions = drawn.map((change) => shareCardPath('en', { ...card, ...change }));
  expect(new Set([path, ...versions]).size).toBe(drawn.length + 1);
  const same = { ...card, commentCount: 5, updatedAt: new Date(), slug: 'moved', hero: { ...hero, shareHash: 'c' } };
  expect(shareCardPath('en', same)).toBe(path);
  expect(versionOf(shareCardOf('tr', card))).not.toBe(versionOf(shareCardOf('en', card)));
});
