import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../db/client';
import { articleReads, readKey, readMark } from '../db/schema/reads';
import { article } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { addSection, publish } from '../stories/test-support';
import { countRead } from './count-read';
import { utcDay } from './days';
import { listMostRead } from './most-read';

let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
beforeEach(async () => {
  for (const table of [articleReads, readMark, readKey]) await db().delete(table);
});
afterAll(() => drop());

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const reader = { address: '203.0.113.7', userAgent: browser };
const daysAgo = (days: number) => utcDay(new Date(Date.now() - days * 86_400_000));
const make = async (locale: Locale = 'en') => (await publish({ sectionId, locale })).id;
const countOf = async (articleId: string) =>
  (await db().select().from(articleReads).where(eq(articleReads.articleId, articleId))).map((row) => row.count);

test('a reader counts once an article and day, however often the page is loaded', async () => {
  const id = await make();
  expect(await countRead(id, reader)).toBe(true);
  expect(await countRead(id, reader)).toBe(false);
  expect(await countOf(id)).toEqual([1]);
});

test('all at once, too', async () => {
  const id = await make();
  const counted = await Promise.all(Array.from({ length: 8 }, () => countRead(id, reader)));
  expect(counted.filter(Boolean)).toHaveLength(1);
  expect(await countOf(id)).toEqual([1]);
});

test('readers all at once are all counted', async () => {
  const id = await make();
  await Promise.all(Array.from({ length: 8 }, (_, n) => countRead(id, { ...reader, address: `192.0.2.${n}` })));
  expect(await countOf(id)).toEqual([8]);
});

test('another address, browser or article counts by itself', async () => {
  const [id, other] = [await make(), await make()];
  await countRead(id, reader);
  expect(await countRead(id, { ...reader, address: '203.0.113.8' })).toBe(true);
  expect(await countRead(id, { ...reader, userAgent: browser.replaceAll('140', '141') })).toBe(true);
  expect(await countRead(other, reader)).toBe(true);
  expect([await countOf(id), await countOf(other)]).toEqual([[3], [1]]);
});

test('the addresses of one household count as one', async () => {
  const id = await make();
  await countRead(id, { ...reader, address: '2001:db8:1:2::1' });
  expect(await countRead(id, { ...reader, address: '2001:db8:1:2::2' })).toBe(false);
  expect(await countRead(id, { ...reader, address: '2001:db8:1:3::1' })).toBe(true);
});

test('a program that makes up browsers counts like an office at the most', async () => {
  const id = await make();
  for (let n = 0; n < 300; n++) await countRead(id, { ...reader, userAgent: `${browser} ${n}` });
  expect((await countOf(id))[0]).toBeLessThanOrEqual(32);
});

test.each([
  ['nothing', ''],
  ['Googlebot', 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
  ['YandexBot', 'Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)'],
  ['curl', 'curl/8.5.0'],
  ['a headless Chrome', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36'],
])('a program that says it is %s does not count', async (_, userAgent) => {
  const id = await make();
  expect(await countRead(id, { ...reader, userAgent })).toBe(false);
  expect(await countOf(id)).toEqual([]);
});

test('an article that is not live, or not there, does not count', async () => {
  const id = await make();
  await db().update(article).set({ publicState: 'withdrawn' }).where(eq(article.id, id));
  expect(await countRead(id, reader)).toBe(false);
  expect(await countRead(v7(), reader)).toBe(false);
  expect(await db().select().from(readMark)).toEqual([]);
});

test('the next day counts anew, and what could tell who read is gone', async () => {
  const id = await make();
  await countRead(id, reader);
  for (const table of [articleReads, readMark, readKey])
    await db()
      .update(table)
      .set({ day: daysAgo(1) });
  expect(await countRead(id, reader)).toBe(true);
  expect(await countOf(id)).toEqual([1, 1]);
  expect((await db().select().from(readKey)).map((row) => row.day)).toEqual([daysAgo(0)]);
  expect((await db().select().from(readMark)).map((row) => row.day)).toEqual([daysAgo(0)]);
});

test('neither address nor browser is stored', async () => {
  await countRead(await make(), reader);
  const { rows } = await db().execute(sql`
    select string_agg(t::text, ' ') as whole from (
      select m::text as t from read_mark m union all select k::text from read_key k union all select r::text from article_reads r
    ) everything`);
  const whole = String(rows[0]?.whole);
  for (const secret of [reader.address, reader.userAgent]) {
    expect(whole).not.toContain(secret);
    expect(whole).not.toContain(Buffer.from(secret).toString('hex'));
  }
});

test('the most read of the last days stand in order, of the language, and live', async () => {
  const [first, second, third, old, hidden, turkish] = [
    await make(),
    await make(),
    await make(),
    await make(),
    await make(),
    await make('tr'),
  ];
  await db()
    .insert(articleReads)
    .values([
      { articleId: first, day: daysAgo(2), count: 40 },
      { articleId: first, day: daysAgo(0), count: 20 },
      { articleId: second, day: daysAgo(1), count: 50 },
      { articleId: third, day: daysAgo(0), count: 10 },
      { articleId: old, day: daysAgo(5), count: 1000 },
      { articleId: hidden, day: daysAgo(0), count: 1000 },
      { articleId: turkish, day: daysAgo(0), count: 5 },
    ]);
  await db().update(article).set({ publicState: 'killed' }).where(eq(article.id, hidden));
  const ids = async (locale: Locale, limit: number) => (await listMostRead(locale, limit)).map((card) => card.id);
  expect(await ids('en', 10)).toEqual([first, second, third]);
  expect(await ids('en', 2)).toEqual([first, second]);
  expect(await ids('tr', 10)).toEqual([turkish]);
  expect(await ids('ru', 10)).toEqual([]);
});
