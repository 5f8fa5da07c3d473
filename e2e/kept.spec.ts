import type { BrowserContext, Page } from '@playwright/test';
import type { Locale } from '../lib/i18n/locales';
import { routes } from '../lib/i18n/routes';
import { type FrontProxy, startFrontProxy } from './support/front-proxy';
import { test as base, expect } from './support/test';
import { textOf } from './support/text-of';
import { word } from './support/words';

/** A browser whose network can be taken away, on an origin that no other test has kept anything for. */
const test = base.extend<{ network: FrontProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it destructured
  network: async ({}, use, { project }) => {
    const network = await startFrontProxy(project.use.baseURL ?? '');
    await use(network);
    await network.stop();
  },
  baseURL: async ({ network }, use) => use(network.url),
  // Without network, and where the worker is taken away, the console says so.
  problems: async ({ browserName: _ }, use) => use([]),
  serviceWorkers: 'allow',
});

const button = (page: Page, locale: Locale, key: string) => page.getByRole('button', { name: word(locale, key) });

/** Paths of the pages that the device holds. */
const keptPages = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    if (!(await caches.has('gazette-pages-1'))) return [];
    const keys = await (await caches.open('gazette-pages-1')).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });

const keptParts = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const keys = await (await caches.open('gazette-parts-1')).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });

/** Opens the first article of a front page and waits until the device holds it. */
async function readArticle(page: Page, locale: Locale): Promise<{ path: string; headline: string }> {
  await page.goto(`/${locale}`);
  const path = (await page.getByRole('main').locator('h2 a').first().getAttribute('href')) ?? '';
  await page.goto(path);
  await expect(button(page, locale, 'kept.save')).toBeVisible();
  await expect.poll(() => keptPages(page)).toContain(path);
  return { path, headline: await textOf(page.getByRole('heading', { level: 1 })) };
}

/** Whether a worker is registered for the page's origin. */
const hasWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);

/** Sets back what the worker remembers of when it last looked around. */
const anHourLater = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('gazette');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const writing = opened.result.transaction('notes', 'readwrite');
          writing.objectStore('notes').put(0, 'lookedAround');
          writing.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
  );

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const locale of ['tr', 'en', 'ru'] as const) {
  test(`an article that was read is there without network, another page says so, in ${locale}`, async ({
    page,
    network,
  }) => {
    const { path, headline } = await readArticle(page, locale);
    network.down = true;
    await page.goto(path);
    await expect(heading(page)).toHaveText(headline);
    await expect(page.getByText(word(locale, 'kept.offlineCopy'))).toBeVisible();
    // Its styles and its picture too.
    const picture = page.getByRole('main').locator('article img').first();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Serif');

    await page.goto(`/${locale}`);
    await expect(heading(page)).toHaveText(word(locale, 'kept.offline'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    await page.getByRole('link', { name: headline }).click();
    await expect(heading(page)).toHaveText(headline);

    network.down = false;
    await page.goto(`/${locale}`);
    await expect(page.getByRole('main').locator('h2 a').first()).toBeVisible();
  });
}

test('what is saved stands in the list, can be read without network, and is removed', async ({ page, network }) => {
  const { path, headline } = await readArticle(page, 'en');
  await button(page, 'en', 'kept.save').click();
  await expect(button(page, 'en', 'kept.saved')).toBeVisible();
  await page.reload();
  await expect(button(page, 'en', 'kept.saved')).toBeVisible();

  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: word('en', 'kept.title') })
    .click();
  const saved = page.locator('[data-list=saved]');
  await expect(saved.getByRole('link', { name: headline })).toHaveAttribute('href', path);
  await expect(page.locator('[data-list=read]').getByRole('listitem')).toHaveCount(0);
  network.down = true;
  await saved.getByRole('link').click();
  await expect(heading(page)).toHaveText(headline);
  network.down = false;
  await page.goto(routes.saved.path('en'));
  await saved.getByRole('button').click();
  await expect(saved.getByRole('listitem')).toHaveCount(0);
  await expect(saved.getByText(word('en', 'kept.savedEmpty'))).toBeVisible();
  expect(await keptPages(page)).toEqual([]);
  expect(await keptParts(page)).toEqual([]);
});

test('with network a page is never the copy: neither when it changed nor when the server fails', async ({
  page,
  network,
}) => {
  const { path, headline } = await readArticle(page, 'en');
  network.rewrite = (asked, text) => (asked === path ? text.replaceAll(headline, 'Corrected headline') : text);
  await page.goto(path);
  await expect(heading(page)).toHaveText('Corrected headline');
  network.answers.set(path, { status: 503, body: '<h1>The server is away</h1>' });
  await page.goto(path);
  await expect(heading(page)).toHaveText('The server is away');
});

for (const status of [404, 410]) {
  test(`an article that answers ${status} leaves the device when it is opened`, async ({ page, network }) => {
    const { path } = await readArticle(page, 'en');
    network.answers.set(path, { status, body: '<h1>Gone</h1>' });
    await page.goto(path);
    await expect(heading(page)).toHaveText('Gone');
    await expect.poll(() => keptPages(page)).toEqual([]);
    network.down = true;
    await page.goto(path);
    await expect(heading(page)).toHaveText(word('en', 'kept.offline'));
  });
}

test('a killed article leaves the device when its reader looks at the list', async ({ page, network }) => {
  const { path, headline } = await readArticle(page, 'en');
  network.answers.set(path, { status: 410 });
  await page.goto(routes.saved.path('en'));
  await expect.poll(() => keptPages(page)).toEqual([]);
  await expect(page.getByRole('link', { name: headline })).toHaveCount(0);
});

test('an address of an article with a query that is not there does not make it leave', async ({ page, network }) => {
  const { path } = await readArticle(page, 'en');
  network.answers.set(path, { status: 404, body: '<h1>No such page of comments</h1>' });
  await page.goto(`${path}?after=nothing`);
  expect(await keptPages(page)).toEqual([path]);
});

test('a new worker takes over and finds what the old one kept', async ({ page, network }) => {
  const { path, headline } = await readArticle(page, 'en');
  await page.reload();
  network.rewrite = (asked, text) => (asked === '/sw.js' ? `${text}\n// another release` : text);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const before = registration.active;
    await registration.update();
    const next = registration.installing ?? registration.waiting ?? registration.active;
    if (!next || next === before) throw new Error('no new worker came');
    const settled = new Promise<void>((resolve) => {
      const look = () => next.state === 'activated' && resolve();
      next.addEventListener('statechange', look);
      look();
    });
    await settled;
  });
  expect(await keptPages(page)).toEqual([path]);
  network.down = true;
  await page.goto(path);
  await expect(heading(page)).toHaveText(headline);
});

test('switched off, nothing is left, and nothing comes back until it is switched on', async ({ page, network }) => {
  await readArticle(page, 'en');
  await page.goto(routes.saved.path('en'));
  await button(page, 'en', 'kept.switchOff').click();
  await expect(page.getByText(word('en', 'kept.isOff'))).toBeVisible();
  const left = () =>
    page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
  await expect.poll(left).toEqual([]);
  await page.goto('/en');
  await page.getByRole('main').locator('h2 a').first().click();
  await expect(heading(page)).toBeVisible();
  await expect(button(page, 'en', 'kept.save')).toBeHidden();
  expect(await left()).toEqual([]);
  await page.goto(routes.saved.path('en'));
  await expect(page.getByText(word('en', 'kept.isOff'))).toBeVisible();
  await button(page, 'en', 'kept.switchOn').click();
  await expect(button(page, 'en', 'kept.switchOff')).toBeVisible();
  expect(await hasWorker(page)).toBe(true);
  expect(network.requests.some(({ path }) => path === '/sw.js')).toBe(true);
});

for (const status of [404, 410]) {
  test(`the worker leaves with all it kept when its own address answers ${status}`, async ({ page, network }) => {
    const { path } = await readArticle(page, 'en');
    network.answers.set('/sw.js', { status });
    await anHourLater(page);
    await page.goto(path);
    await expect.poll(() => hasWorker(page)).toBe(false);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.goto('/en');
    await expect(page.getByRole('main').locator('h2 a').first()).toBeVisible();
    expect(await hasWorker(page)).toBe(false);
  });
}

test('staff’s pages, previews, receipts and handlers do not pass the worker', async ({ page, context, network }) => {
  const { path } = await readArticle(page, 'en');
  const passed = async (url: string) => (await (await context.newPage()).goto(url))?.fromServiceWorker();
  expect(await passed(path)).toBe(true);
  for (const url of ['/en/newsroom/sign-in', '/en/preview/nothing', '/en/comment/nothing', '/api/nothing']) {
    expect(await passed(url), url).toBe(false);
  }
  // The browser asks for its icon whenever it likes.
  expect(network.requests.map((request) => request.path)).toContain('/api/nothing');
});

/** Makes the browser say that data are to be saved. */
const saveData = (context: BrowserContext) =>
  context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });

test('where data are to be saved the text is kept without its pictures', async ({ page, context }) => {
  await saveData(context);
  await readArticle(page, 'en');
  await expect.poll(() => keptParts(page)).not.toEqual([]);
  const parts = await keptParts(page);
  expect(parts.filter((part) => part.startsWith('/media/'))).toEqual([]);
  expect(parts.some((part) => part.endsWith('.css'))).toBe(true);
});

test('nothing is fetched beforehand: a front page brings the worker and no page more', async ({ page, network }) => {
  await page.goto('/en');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/en');
  const articles = network.requests.filter(
    ({ path, headers }) => /^\/en\/[^/]+\/[^/]+$/.test(path) && !headers['sec-purpose'],
  );
  expect(articles).toEqual([]);
  // The page's own style and script are kept, no page is.
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.filter((name) => !name.startsWith('gazette-parts'))).toEqual([]);
});

test('the list says that it needs script where there is none', async ({ browser, network }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: network.url });
  const page = await context.newPage();
  for (const locale of ['tr', 'en', 'ru'] as const) {
    await page.goto(routes.saved.path(locale));
    await expect(page.getByText(word(locale, 'kept.noScript'))).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  }
  await context.close();
});

test('a page that the browser prepares before the click is asked for once, though a worker stands between', async ({
  page,
  network,
}) => {
  await page.goto('/en');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/en');
  const link = page.getByRole('main').locator('h2 a').first();
  const path = (await link.getAttribute('href')) ?? '';
  const asked = () => network.requests.filter((request) => request.path === path);
  await link.hover();
  await expect.poll(() => asked().length).toBe(1);
  expect(asked()[0]?.headers['sec-purpose']).toContain('prefetch');
  await link.click();
  await expect(page).toHaveURL(path);
  const delivery = () =>
    page.evaluate(() => (performance.getEntriesByType('navigation')[0] as { deliveryType?: string }).deliveryType);
  expect(await delivery()).toBe('navigational-prefetch');
});

test('“back” shows the page that was left, as it was', async ({ playwright, network, launchOptions }) => {
  // Playwright’s browsers have none otherwise.
  const withBack = { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] };
  const browser = await playwright.chromium.launch(withBack);
  const page = await browser.newPage({ baseURL: network.url });
  await page.goto('/en');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/en');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted);
    }),
  );
  const path = (await page.getByRole('main').locator('h2 a').first().getAttribute('href')) ?? '';
  await page.goto(path);
  // There is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await browser.close();
});
