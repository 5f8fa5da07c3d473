import type { Page } from '@playwright/test';
import { eq, sum } from 'drizzle-orm';
import { articleReads } from '../lib/db/schema/reads';
import { announce } from '../lib/press/announce';
import { tags } from '../lib/press/tags';
import { utcDay } from '../lib/reads/days';
import { database } from './support/database';
import { type MadeArticle, publishArticle } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

/** How often an article was read, as the database counted. */
async function readsOf({ id }: MadeArticle): Promise<number> {
  const rows = await database()
    .select({ count: sum(articleReads.count) })
    .from(articleReads)
    .where(eq(articleReads.articleId, id));
  return Number(rows[0]?.count ?? 0);
}

/** Lets an article stay in view for seconds of the page's own clock. */
const stay = (page: Page, seconds: number) => page.clock.runFor(seconds * 1_000);

/** Stays long enough to have read, and waits until the server has made up its mind. */
async function readThrough(page: Page): Promise<void> {
  const answered = page.waitForResponse('**/api/reads');
  await stay(page, 11);
  expect((await answered).status()).toBe(204);
}

test.beforeEach(({ page }) => page.clock.install());

test('an article in view for ten seconds is read, a glance is not', async ({ page }) => {
  const made = await publishArticle('en');
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/reads')) told.push(request.method());
  });
  await page.goto(made.path);
  await stay(page, 9);
  await page.goto(made.path);
  await stay(page, 9);
  expect(told).toEqual([]);
  const answered = page.waitForResponse('**/api/reads');
  await stay(page, 2);
  await answered;
  await stay(page, 60);
  expect(told).toEqual(['POST']);
  expect(await readsOf(made)).toBe(1);
});

test('who reads an article again is counted once, somebody else once more', async ({ page, request, baseURL }) => {
  const made = await publishArticle('tr');
  for (let time = 0; time < 3; time++) {
    await page.goto(made.path);
    await readThrough(page);
    expect(await readsOf(made)).toBe(1);
  }
  const other = await request.post('/api/reads', {
    headers: { origin: baseURL ?? '', 'x-forwarded-for': '192.0.2.78' },
    data: { article: made.id },
  });
  expect(other.status()).toBe(204);
  expect(await readsOf(made)).toBe(2);
});

test('an article behind another tab is not read, and nothing is kept in the browser', async ({ page, context }) => {
  const made = await publishArticle('ru');
  await page.goto(made.path);
  const show = (state: DocumentVisibilityState) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await stay(page, 9);
  await show('hidden');
  await stay(page, 3_600);
  expect(await readsOf(made)).toBe(0);
  await show('visible');
  await stay(page, 0.5);
  expect(await readsOf(made)).toBe(0);
  const answered = page.waitForResponse('**/api/reads');
  await stay(page, 1);
  expect((await (await answered).allHeaders())['set-cookie']).toBeUndefined();
  expect(await readsOf(made)).toBe(1);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a page that is only listed or refused is not read', async ({ request, baseURL }) => {
  const made = await publishArticle('en');
  const data = { article: made.id };
  const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await request.post('/api/reads', { headers: evil, data })).status()).toBe(403);
  const origin = { origin: baseURL ?? '' };
  expect((await request.post('/api/reads', { headers: origin, data: { article: 'nonsense' } })).status()).toBe(422);
  expect(await readsOf(made)).toBe(0);
});

test.describe('a program that says what it is', () => {
  test.use({ userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/130' });

  test('reads nothing, however long it stays', async ({ page }) => {
    const made = await publishArticle('ru');
    await page.goto(made.path);
    await readThrough(page);
    expect(await readsOf(made)).toBe(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is counted, and nothing is asked for', async ({ page }) => {
    const made = await publishArticle('en');
    const posts: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && posts.push(request.url()));
    await page.goto(made.path);
    await page.goto('/en');
    expect(posts).toEqual([]);
    expect(await readsOf(made)).toBe(0);
  });
});

test('the front page tells what is read most', async ({ page }) => {
  const older = await publishArticle('en', { headline: 'Read by one more' });
  const newer = await publishArticle('en', { headline: 'Read by a million' });
  const alike = [older, newer].map(({ id }) => ({ articleId: id, day: utcDay(new Date()), count: 1_000_000 }));
  await database().insert(articleReads).values(alike);
  const list = page.getByRole('region', { name: word('en', 'front.mostRead') }).getByRole('listitem');
  // Reading counts are announced to nobody; the front page's minute is over when we say so.
  const renewFront = () => database().transaction((tx) => announce(tx, 'purge', [tags.front('en')]));
  const openUntil = (headline: string) =>
    expect(async () => {
      await page.goto('/en');
      expect(await list.nth(0).textContent()).toContain(headline);
    }).toPass();

  await renewFront();
  await openUntil(newer.fields.headline);
  await list.nth(1).getByRole('link', { name: older.fields.headline }).click();
  await readThrough(page);
  await renewFront();
  await openUntil(older.fields.headline);
});
