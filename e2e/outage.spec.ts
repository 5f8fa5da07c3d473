import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { APIResponse, Page } from '@playwright/test';
import { count, eq } from 'drizzle-orm';
import { comment } from '../lib/db/schema/comments';
import { errorWords } from '../lib/http/error-words';
import { type Locale, locales } from '../lib/i18n/locales';
import { routes } from '../lib/i18n/routes';
import { database, sharedData } from './support/database';
import { type DatabaseProxy, openDatabaseProxy } from './support/database-proxy';
import { freePort } from './support/free-port';
import { longLists } from './support/long-lists';
import { startServer, type TestServer } from './support/server';
import { type MadeArticle, publishArticle, republish } from './support/stories';
import { test as base, expect } from './support/test';
import { word } from './support/words';

const dataDir = 'data/test-e2e-outage';
const logFile = 'test-results/server-test-e2e-outage.log';

/**
 * A second server on the shared database, as a site of several machines has it, whose way to the database a test can
 * cut. It has the same pictures.
 */
async function startBehindProxy(): Promise<{ database: DatabaseProxy; server: TestServer }> {
  const proxy = await openDatabaseProxy(sharedData);
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  symlinkSync(path.resolve(sharedData, 'media'), path.join(dataDir, 'media'));
  try {
    const server = await startServer({ port: await freePort(), dataDir, env: { DATABASE_URL: proxy.url } });
    return { database: proxy, server };
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

const test = base.extend<object, { site: Awaited<ReturnType<typeof startBehindProxy>> }>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await startBehindProxy();
      await use(site);
      await site.server.stop();
      await site.database.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ site }, use) => use(site.server.url),
});

// One server for all. It goes on serving what it keeps: a test of what readers get otherwise asks for what none has.
test.describe.configure({ mode: 'default' });
test.beforeEach(({ site }) => site.database.mend());

/** A page of every kind, also of those whose own words are not in the database. */
const everyPage = (locale: Locale, { path, sectionPath }: MadeArticle): string[] => [
  routes.front.path(locale),
  sectionPath,
  path,
  `${path}?comment=018f0000-0000-7000-8000-000000000000`,
  `${sectionPath}/nothing-here`,
  longLists[locale].topic,
  longLists[locale].author,
  routes.corrections.path(locale),
  routes['comment-rules'].path(locale),
  routes.about.path(locale),
  routes.imprint.path(locale),
  routes.privacy.path(locale),
  routes.contact.path(locale),
  routes.comment.path(locale, 'A'.repeat(43)),
  `/${locale}/a/b/c/d`,
];

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function expectPause(page: Page, locale: Locale): Promise<void> {
  const { title, text } = errorWords[locale].statuses[503];
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page).toHaveTitle(new RegExp(title));
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('main')).toContainText(text);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  // Its style has come, too.
  await expect(page.locator('main')).not.toHaveCSS('max-width', 'none');
}

const writer: Record<Locale, { name: string; body: string }> = {
  tr: { name: 'Çiğdem', body: 'Veritabanı giderken yazdım, kaybolmasın.' },
  en: { name: 'Aoife', body: 'Written while the database went away, please keep.' },
  ru: { name: 'Ёлка', body: 'Написано, пока база уходила, не потеряйте.' },
};

for (const locale of locales) {
  test(`every page says in ${locale} that there is a pause, and comes back`, async ({ page, site }) => {
    const made = await publishArticle(locale);
    await site.database.cut('refusing');
    for (const path of everyPage(locale, made)) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(503);
      expect(answer?.headers(), path).toMatchObject({
        ...{ 'retry-after': '5', 'cache-control': 'private, no-store', 'content-language': locale },
      });
      await expectPause(page, locale);
    }

    await page.goto(made.path);
    await site.database.mend();
    await page.getByRole('link', { name: errorWords[locale].retry }).click();
    await expect(page).toHaveURL(made.path);
    await expect(heading(page)).toHaveText(made.fields.headline);
    expect((await page.goto(`/${locale}`))?.status()).toBe(200);
  });
}

test('readers of what was read before notice nothing, and a change meanwhile reaches them', async ({ page, site }) => {
  const made = await publishArticle('en');
  const open = async () => (await page.goto(made.path))?.headers()['cache-status'];
  // Kept only when no other test changed anything on it while it was rendered.
  await expect.poll(open).toContain('; hit');

  await site.database.cut('refusing');
  // Fresh at first; then it would be rendered anew, and can't be.
  await expect.poll(open).toContain('last-good');
  await expect(heading(page)).toHaveText(made.fields.headline);
  await republish(made, { headline: 'What became of it' });
  await page.reload();
  await expect(heading(page)).toHaveText(made.fields.headline);

  await site.database.mend();
  await expect.poll(open).not.toContain('last-good');
  await expect(heading(page)).toHaveText('What became of it');
});

for (const javaScript of [true, false]) {
  test.describe(`a comment by form ${javaScript ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled: javaScript });

    for (const locale of locales) {
      test(`is not lost to its writer in ${locale}`, async ({ page, site }) => {
        const { name, body } = writer[locale];
        const made = await publishArticle(locale);
        await page.goto(made.path);
        await page.locator('#comment-name').fill(name);
        await page.locator('#comment-body').fill(body);

        await site.database.cut('refusing');
        const refused = page.waitForResponse((response) => response.url().includes('/api/articles/'));
        await page.getByRole('button', { name: word(locale, 'comments.send') }).click();
        expect((await refused).status()).toBe(503);
        expect((await refused).headers()).toMatchObject({ 'retry-after': expect.stringMatching(/^\d+$/) });
        await expectPause(page, locale);

        await site.database.mend();
        await page.goBack();
        await expect(page.locator('#comment-name')).toHaveValue(name);
        await expect(page.locator('#comment-body')).toHaveValue(body);
        await page.getByRole('button', { name: word(locale, 'comments.send') }).click();
        await expect(heading(page)).toHaveText(word(locale, 'receipt.title'));
        await expect(page.getByRole('blockquote')).toContainText(body);
        const rows = database().select().from(comment).where(eq(comment.articleId, made.id));
        expect((await rows).map((row) => row.body)).toEqual([body]);
        expect(readFileSync(logFile, 'utf8')).not.toContain(body);
      });
    }
  });
}

test('programs are told in their language, and can come again', async ({ request, site }) => {
  const made = await publishArticle('ru');
  const comments = `/api/articles/${made.id}/comments`;
  const headers = { origin: site.server.url, 'accept-language': 'en' };
  const asks = {
    read: () => request.get(comments, { headers }),
    // As the page's own form would say it.
    comment: () => request.post(comments, { headers, data: { ...writer.ru, locale: 'ru' } }),
    reading: () => request.post('/api/reads', { headers, data: { article: made.id } }),
  };

  await site.database.cut('refusing');
  const language = { read: /[a-z]{4}/, comment: /[а-я]{4}/, reading: /[a-z]{4}/ };
  for (const [what, send] of Object.entries(asks)) {
    const answer = await send();
    expect(answer.status(), what).toBe(503);
    expect(answer.headers()['content-type'], what).toBe('application/problem+json');
    expect(answer.headers()['retry-after'], what).toMatch(/^\d+$/);
    const told = await answer.json();
    expect(told.status, what).toBe(503);
    expect(told.detail, what).toMatch(language[what as keyof typeof asks]);
  }

  await site.database.mend();
  expect((await asks.read()).status()).toBe(200);
  expect((await asks.comment()).status()).toBe(201);
  expect((await asks.reading()).status()).toBe(204);
  const [rows] = await database().select({ n: count() }).from(comment).where(eq(comment.articleId, made.id));
  expect(rows?.n).toBe(1);
});

test('a load balancer learns of it, and what needs no database goes on', async ({ request, site }) => {
  const health = async (path: string) => {
    const answer = await request.get(`/api/health/${path}`);
    return { code: answer.status(), ...(await answer.json()) };
  };
  const ready = { code: 200, status: 'ready', renderer: true, database: true };
  await expect.poll(() => health('ready')).toMatchObject(ready);

  await site.database.cut('refusing');
  expect(await health('ready')).toMatchObject({ code: 503, status: 'not ready', renderer: true, database: false });
  expect(await health('live')).toEqual({ code: 200, status: 'live' });
  const front = await request.get('/', { maxRedirects: 0, headers: { 'accept-language': 'ru' } });
  expect([front.status(), front.headers().location]).toEqual([307, '/ru']);
  for (const file of ['/error.css', '/favicon.ico']) expect((await request.get(file)).status(), file).toBe(200);

  await site.database.mend();
  await expect.poll(() => health('ready')).toMatchObject(ready);
});

test('a database that falls silent is an outage like any other', async ({ page, request, site }) => {
  const [kept, made] = [await publishArticle('tr'), await publishArticle('tr')];
  const comments = `/api/articles/${made.id}/comments`;
  const send = () => request.post(comments, { headers: { origin: site.server.url }, data: writer.tr });
  const health = () => request.get('/api/health/ready');
  /** Asks more often at once than the server has connections. */
  const statuses = async (ask: () => Promise<APIResponse>) =>
    new Set((await Promise.all(Array.from({ length: 12 }, ask))).map((answer) => answer.status()));
  await expect.poll(async () => (await request.get(kept.path)).headers()['cache-status']).toContain('; hit');
  // Now all connections are open, and none will ever be heard of again.
  expect(await statuses(() => request.get(comments))).toEqual(new Set([200]));
  expect(await statuses(health)).toEqual(new Set([200]));

  await site.database.cut('silent');
  expect(await statuses(send)).toEqual(new Set([503]));
  expect(await statuses(health)).toEqual(new Set([503]));
  expect((await page.goto(made.path))?.status()).toBe(503);
  await expectPause(page, 'tr');
  await page.goto(kept.path);
  await expect(heading(page)).toHaveText(kept.fields.headline);

  await site.database.mend();
  await expect.poll(async () => (await page.goto(made.path))?.status()).toBe(200);
  await expect(heading(page)).toHaveText(made.fields.headline);
  await expect.poll(async () => (await health()).status()).toBe(200);
  expect((await send()).status()).toBe(201);
});
