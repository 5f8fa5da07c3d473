import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq, like } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { importedStory } from '../db/schema/imports';
import { sectionI18n } from '../db/schema/sections';
import { article, revision, slug } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { findArticles } from '../search/find';
import { doc, p } from '../stories/body/build';
import { killArticle } from '../stories/take-down';
import type { Refusal } from './batches';
import { importFile } from './import-file';
import { articleByKey, keysOf } from './keys';

let drop: () => Promise<void>;
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await drop();
});

const line = (fields: object) => ({
  ...{ story: 's1', locale: 'en', section: 'politics', title: 'A bridge opens', body: 'First.\n\nSecond\nline.' },
  publishedAt: '2026-05-06T10:00:00+03:00',
  ...fields,
});

/** Imports lines, objects or raw text, and gives back what was counted and refused. */
async function run(lines: (object | string)[], createSections = true) {
  const file = path.join(folder, 'news.jsonl');
  writeFileSync(file, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
  const refused: Refusal[] = [];
  const done = await importFile(
    file,
    { createSections },
    (refusal) => refused.push(refusal),
    () => {},
  );
  return { ...done, refused };
}

const row = async (key: string) => {
  const [found] = await db()
    .select({ article, doc: revision.doc })
    .from(article)
    .innerJoin(revision, eq(revision.id, article.liveRevisionId))
    .where(eq(article.id, (await articleByKey(key)) ?? ''));
  return found;
};

test('articles are published, translations are one story, and a second run changes nothing', async () => {
  const lines = [
    line({ key: 'a', topics: ['Bridges', 'NATO'], standfirst: 'At last' }),
    '',
    line({ key: 'b', locale: 'tr', section: 'Siyaset', title: 'Köprü açıldı', body: 'Metin.', topics: ['NATO'] }),
  ];
  expect(await run(lines)).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: [] });
  const [english, turkish] = [await row('a'), await row('b')];
  expect(english?.article).toMatchObject({ publicState: 'live', slug: 'a-bridge-opens', standfirst: 'At last' });
  expect(english?.article.firstPublishedAt?.toISOString()).toBe('2026-05-06T07:00:00.000Z');
  expect(english?.doc).toEqual(doc(p('First.'), p('Second line.')));
  expect(turkish?.article.storyId).toBe(english?.article.storyId);
  // The story's section got its name in the second language.
  expect(turkish?.article.sectionId).toBe(english?.article.sectionId);
  const names = await db().select().from(sectionI18n);
  expect(names.map((name) => [name.locale, name.slug, name.name]).sort()).toEqual([
    ['en', 'politics', 'Politics'],
    ['tr', 'siyaset', 'Siyaset'],
  ]);
  expect(await run(lines)).toMatchObject({ added: 0, changed: 0, unchanged: 2, refused: [] });
  const found = await findArticles({ locale: 'tr', text: 'bridge' });
  expect([...(await keysOf(found.articles.map((hit) => hit.articleId))).values()]).toEqual(['b']);
});

test('a changed line is a further revision; its address stays', async () => {
  await run([line({ key: 'c', story: 's2', title: 'Old title' })]);
  expect(await run([line({ key: 'c', story: 's2', title: 'New title' })])).toMatchObject({ added: 0, changed: 1 });
  expect((await row('c'))?.article).toMatchObject({ headline: 'New title', slug: 'old-title' });
});

test('equal headlines get addresses of their own', async () => {
  const lines = Array.from({ length: 6 }, (_, n) => line({ key: `w${n}`, story: `w${n}`, title: 'Weather' }));
  await run(lines.slice(0, 3));
  await run(lines.slice(3));
  const rows = await db().select({ slug: slug.slug }).from(slug).where(eq(slug.locale, 'en'));
  const own = rows.map((one) => one.slug).filter((one) => one.startsWith('weather'));
  expect(own.sort()).toEqual(['weather', 'weather-2', 'weather-3', 'weather-4', 'weather-5', 'weather-6']);
});

test('bad lines are refused with their number and reason, the others loaded', async () => {
  const result = await run(
    [
      'no JSON',
      '[]',
      line({ key: 'd', story: 's3', locale: 'de' }),
      line({ key: 'd', story: 's3', title: ' ' }),
      line({ key: 'd', story: 's3', publishedAt: 'yesterday' }),
      line({ key: 'd', story: 's3', publishedAt: '2199-01-01T00:00:00Z' }),
      line({ key: 'd', story: 's3', body: '\n \n' }),
      line({ key: 'd', story: 's3', body: 'a\u0000b' }),
      line({ key: 'd', story: 's3', section: 'nowhere' }),
      line({ key: 'd2', story: 's1' }),
      line({ key: 'a', story: 's9' }),
      { key: 'x' },
      line({ key: 'good', story: 's4' }),
    ],
    false,
  );
  expect(result).toMatchObject({ lines: 13, added: 1 });
  const reasons = new Map(result.refused.map((one) => [one.number, one.reason]));
  expect([...reasons.keys()].sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(reasons.get(1)).toBe('is not JSON');
  expect(reasons.get(3)).toBe('locale is none of tr, en, ru');
  expect(reasons.get(4)).toBe('title is empty');
  expect(reasons.get(6)).toBe('publishedAt lies in the future');
  expect(reasons.get(8)).toBe('body holds a NUL character');
  expect(reasons.get(9)).toContain('there is no section nowhere in en');
  expect(reasons.get(10)).toBe('story s1 has an article in en already');
  expect(reasons.get(12)).toContain('story is missing');
  expect(await articleByKey('good')).not.toBeNull();
});

test('the same key twice in one file: the last one stands', async () => {
  const twice = [line({ key: 'e', story: 's5', title: 'First' }), line({ key: 'e', story: 's5', title: 'Second' })];
  expect(await run(twice)).toMatchObject({ added: 1, changed: 1, refused: [] });
  expect((await row('e'))?.article.headline).toBe('Second');
});

test('a killed article does not come back', async () => {
  const killed = line({ key: 'f', story: 's6' });
  await run([killed]);
  const id = (await articleByKey('f')) ?? '';
  await db().transaction((tx) => killArticle(tx, id, ''));
  expect(await run([killed])).toMatchObject({ added: 0, unchanged: 1, refused: [] });
  const changed = await run([{ ...killed, title: 'Again' }]);
  expect(changed.refused).toEqual([{ number: 1, reason: 'article f was killed' }]);
  expect(await articleByKey('f')).toBeNull();
});

test('a section can take no address of another page', async () => {
  const { refused } = await run([line({ key: 'g', story: 's7', section: 'search' })]);
  expect(refused).toEqual([{ number: 1, reason: 'section search is the address of another page' }]);
});

test('batches that go side by side keep stories, keys and addresses together', async () => {
  const translated = 700;
  const lines = Array.from({ length: 1_500 }, (_, n) => {
    const place = n < translated ? { locale: 'en', section: 'politics' } : { locale: 'tr', section: 'siyaset' };
    const story = `side-${n < translated ? n : n - translated}`;
    return line({ key: `side-${n}`, story, ...place, title: n % 250 ? `Side by side ${n}` : 'Weather again' });
  });
  const again = line({ key: 'side-0', story: 'side-0', title: 'Better weather' });
  expect(await run([...lines, again])).toMatchObject({ lines: 1_501, added: 1_500, changed: 1, refused: [] });
  const [first, translation] = [await row('side-0'), await row(`side-${translated}`)];
  expect(first?.article).toMatchObject({ headline: 'Better weather', slug: 'weather-again' });
  expect(translation?.article.storyId).toBe(first?.article.storyId);
  const stories = await db().$count(importedStory, like(importedStory.key, 'side-%'));
  expect(stories).toBe(800);
});
