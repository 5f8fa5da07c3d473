import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Locale, locales } from '../lib/i18n/locales';
import { type Line, openLine } from './support/cut';
import { sharedData } from './support/database';
import { freePort } from './support/port';
import { startServer, type TestServer } from './support/server';
import { publishStory } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

const pause: Record<Locale, string> = { tr: 'Kısa bir ara', en: 'A short pause', ru: 'Короткая пауза' };
const again: Record<Locale, string> = { tr: 'Yeniden dene', en: 'Try again', ru: 'Попробовать ещё раз' };

const dataDir = 'data/test-e2e-outage';
let line: Line;
let server: TestServer;

// One test after the other on one server: each finds it with the database in reach.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  line = await openLine(sharedData);
  // The pictures of the database.
  mkdirSync(dataDir, { recursive: true });
  rmSync(path.join(dataDir, 'media'), { force: true });
  symlinkSync(path.resolve(sharedData, 'media'), path.join(dataDir, 'media'));
  server = await startServer({ port: await freePort(), dataDir, env: { DATABASE_URL: line.url } });
});
test.afterAll(async () => {
  await server?.stop();
  await line?.cut();
});

test('pages say that there is a short pause, and come back without a restart', async ({ page, request }) => {
  const made = await publishStory({ tr: {}, en: {}, ru: {} });
  const ready = () => request.get(`${server.url}/api/health/ready`);
  expect((await ready()).status()).toBe(200);
  for (const locale of locales) expect((await page.goto(server.url + made[locale].path))?.status()).toBe(200);

  await line.cut();
  const notReady = await ready();
  expect(notReady.status()).toBe(503);
  expect(await notReady.json()).toMatchObject({ database: false, renderer: true });
  expect((await request.get(`${server.url}/api/health/live`)).status()).toBe(200);
  for (const locale of locales) {
    for (const path of [`/${locale}`, made[locale].sectionPath, made[locale].path]) {
      const answer = await page.goto(server.url + path);
      expect(answer?.status(), path).toBe(503);
      expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0);
      expect(answer?.headers()['cache-control']).toContain('no-store');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(pause[locale]);
    }
  }

  await line.mend();
  await expect.poll(async () => (await ready()).status()).toBe(200);
  await page.getByRole('link', { name: again.ru }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(made.ru.fields.headline);
  for (const locale of locales) expect((await page.goto(`${server.url}/${locale}`))?.status()).toBe(200);
  expect(server.process.exitCode).toBeNull();
});

test('a comment is not lost while the database is away', async ({ page, request }) => {
  const made = (await publishStory({ ru: {} })).ru;
  const body = 'Этот текст ещё понадобится.';
  await page.goto(server.url + made.path);
  await page.locator('#comment-name').fill('Ольга');
  await page.locator('#comment-body').fill(body);

  await line.cut();
  const refused = page.waitForResponse('**/api/articles/**');
  await page.getByRole('button', { name: word('ru', 'comments.send') }).click();
  expect((await refused).status()).toBe(503);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pause.ru);
  const json = await request.post(`${server.url}/api/articles/${made.id}/comments`, {
    headers: { origin: server.url, 'accept-language': 'ru' },
    data: { name: 'Ольга', body },
  });
  expect(json.status()).toBe(503);
  expect(json.headers()['content-type']).toBe('application/problem+json');
  expect(await json.json()).toMatchObject({ detail: word('ru', 'problems.unavailable') });
  const list = await request.get(`${server.url}/api/articles/${made.id}/comments`);
  expect(list.status()).toBe(503);

  await line.mend();
  await expect.poll(async () => (await request.get(`${server.url}/api/health/ready`)).status()).toBe(200);
  await page.goBack();
  await expect(page.locator('#comment-body')).toHaveValue(body);
  await page.getByRole('button', { name: word('ru', 'comments.send') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('ru', 'receipt.title'));
  await expect(page.getByRole('blockquote')).toContainText(body);
});

test('a database that takes connections and says nothing is away, too', async ({ page, request }) => {
  line.silence();
  const answer = await page.goto(`${server.url}/en`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pause.en);
  expect((await request.get(`${server.url}/api/health/ready`)).status()).toBe(503);
  await line.mend();
  await expect.poll(async () => (await request.get(`${server.url}/api/health/ready`)).status()).toBe(200);
  await page.getByRole('link', { name: again.en }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('en', 'front.top'));
});
