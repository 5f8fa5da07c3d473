import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { type Cursor, cursorFromText } from '../db/keyset';
import { article, correction } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { listCorrections } from './corrections';
import { cardsById, listAuthor, listLatest, listPageSize, listSection, listTopic } from './lists';
import { addPerson, addSection, addTopic, ago, publish } from './test-support';

let drop: () => Promise<void>;
/** 45 live articles in the order of a list; whole handfuls share one instant. */
let inOrder: string[];
let sectionId: string;
let topicId: string;
let personId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  [sectionId, topicId, personId] = [await addSection('politics'), await addTopic('ferries'), await addPerson('deniz')];
  const of = { sectionId, topics: [topicId], byline: [personId] };
  const made: { id: string; minutes: number }[] = [];
  for (let n = 0; n < 45; n++) {
    const minutes = 10 + Math.floor(n / 15);
    made.push({ id: (await publish({ ...of, at: ago(minutes) })).id, minutes });
  }
  inOrder = made.sort((x, y) => x.minutes - y.minutes || (x.id < y.id ? 1 : -1)).map(({ id }) => id);

  // What no list of these shows: another language, another section, articles that are not live.
  await publish({ ...of, locale: 'tr' });
  await publish({ sectionId: await addSection('economy'), at: ago(11), locale: 'ru' });
  for (const publicState of ['withdrawn', 'killed'] as const) {
    const { id } = await publish({ ...of, at: ago(11) });
    await db().update(article).set({ publicState }).where(eq(article.id, id));
  }
});
afterAll(() => drop());

type List = (after: Cursor | null) => Promise<{ items: { id: string }[]; next: string | null }>;

/** Every page of a list, each reached by the cursor of the one before. */
async function walk(list: List): Promise<string[][]> {
  const pages: string[][] = [];
  let next: string | null = null;
  do {
    const page: Awaited<ReturnType<List>> = await list(next === null ? null : cursorFromText(next));
    pages.push(page.items.map((item) => item.id));
    next = page.next;
  } while (next !== null && pages.length < 10);
  return pages;
}

const lists: [string, List][] = [
  ['a section', (after) => listSection('en', sectionId, after)],
  ['a topic', (after) => listTopic('en', topicId, after)],
  ['an author', (after) => listAuthor('en', personId, after)],
];

test.each(lists)('the pages of %s hold every article once, in order, though times are equal', async (name, list) => {
  const pages = await walk(list);
  expect(pages.flat()).toEqual(inOrder);
  // Lists by topic and author count before they leave out what is not live any more.
  if (name === 'a section') expect(pages.map((page) => page.length)).toEqual([listPageSize, listPageSize, 5]);
});

test.each(lists)('a page of %s stays the same when something newer is published', async (_, list) => {
  const first = await list(null);
  const second = (after: string | null) => list(after === null ? null : cursorFromText(after));
  const before = await second(first.next);
  const { id } = await publish({ sectionId, topics: [topicId], byline: [personId], at: new Date() });
  expect((await list(null)).items[0]?.id).toBe(id);
  expect((await second(first.next)).items).toEqual(before.items);
  await db().update(article).set({ publicState: 'withdrawn' }).where(eq(article.id, id));
});

test.each(lists)('beyond the end of %s there is nothing', async (_, list) => {
  expect(await list({ at: new Date(0), id: v7() })).toMatchObject({ items: [], next: null });
});

test.each(lists)('the farthest cursors an address can name are answered by %s', async (_, list) => {
  for (const time of ['0', 'zzzzzzzzz']) {
    for (const digit of ['0', 'f']) {
      const cursor = cursorFromText(`${time}.${digit.repeat(32)}`);
      expect(await list(cursor)).toHaveProperty('items');
    }
  }
});

test('a list of exactly one page has no next', async () => {
  const own = await addSection('sport');
  for (let n = 0; n < listPageSize; n++) await publish({ sectionId: own, at: ago(10) });
  const page = await listSection('en', own, null);
  expect(page.items).toHaveLength(listPageSize);
  expect(page.next).toBeNull();
});

test('the latest of an edition, without those to leave out', async () => {
  const latest = async (limit: number, except: string[] = []) =>
    (await listLatest('tr', limit, except)).map((card) => card.id);
  const own = await addSection('world');
  const [old, recent] = [
    await publish({ sectionId: own, locale: 'tr', at: ago(-1) }),
    await publish({ sectionId: own, locale: 'tr', at: ago(-2) }),
  ];
  expect(await latest(2)).toEqual([recent.id, old.id]);
  expect(await latest(1, [recent.id])).toEqual([old.id]);
});

test('cards come in the order asked for, without strangers and repeats of the database', async () => {
  const [first = '', second = ''] = inOrder;
  const hidden = await publish({ sectionId });
  await db().update(article).set({ publicState: 'withdrawn' }).where(eq(article.id, hidden.id));
  const ids = async (asked: string[], locale: 'en' | 'tr' = 'en') =>
    (await cardsById(db(), locale, asked)).map((card) => card.id);
  expect(await ids([second, hidden.id, v7(), first])).toEqual([second, first]);
  expect(await ids([first], 'tr')).toEqual([]);
  expect(await ids([])).toEqual([]);
});

test('corrections page like lists, each with its article', async () => {
  const articleIds = [inOrder[3] ?? '', inOrder[30] ?? ''];
  const rows = await db()
    .insert(correction)
    .values(
      Array.from({ length: 45 }, (_, n) => ({
        articleId: articleIds[n % 2] ?? '',
        kind: 'correction' as const,
        body: `correction ${n}`,
        at: ago(Math.floor(n / 15)),
      })),
    )
    .returning();
  const hidden = await publish({ sectionId });
  await db()
    .insert(correction)
    .values({ articleId: hidden.id, kind: 'update', body: 'hidden', at: ago(1) });
  await db().update(article).set({ publicState: 'killed' }).where(eq(article.id, hidden.id));

  const pages = await walk((after) => listCorrections('en', after));
  const expected = rows.sort((x, y) => y.at.getTime() - x.at.getTime() || (x.id < y.id ? 1 : -1)).map(({ id }) => id);
  expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
  expect(pages.flat()).toEqual(expected);
  const [entry] = (await listCorrections('en', null)).items;
  expect(articleIds).toContain(entry?.card.id);
  expect((await listCorrections('tr', null)).items).toEqual([]);
});
