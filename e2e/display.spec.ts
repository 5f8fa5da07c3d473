import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { word } from './support/words';

/** Colours of the page as they are painted: [paper, ink]. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

const light = 'rgb(253, 252, 249)';
const dark = 'rgb(20, 19, 17)';

/** Notes at every frame, from the first, what the root says once there is a body to paint. */
function noteFrames(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const look = () => {
    const { theme = '', size = '' } = document.documentElement.dataset;
    if (document.body) seen.push(`${theme} ${size} ${getComputedStyle(document.body).backgroundColor}`);
    if (seen.length < 5) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('what was set is there before the first paint, on a page that is the same for everybody', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => {
    localStorage.setItem('gazette.theme', 'dark');
    localStorage.setItem('gazette.size', 'larger');
  });
  await page.addInitScript(noteFrames);
  for (let load = 0; load < 3; load++) {
    await page.goto('/en');
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 5);
    const frames = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(frames)).toEqual(new Set([`dark larger ${dark}`]));
  }
  // The server learns nothing of it: what it sends is everybody's.
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await (await page.request.get('/en')).text()).toContain('<html lang="en" dir="ltr">');
});

for (const locale of ['tr', 'en', 'ru'] as const) {
  test(`text size and theme are set in the foot and stay, in ${locale} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/${locale}`);
    const usual = await rootSize(page);
    await page.getByRole('link', { name: word(locale, 'kept.display.link') }).click();
    const radio = (key: string) => page.getByRole('radio', { name: word(locale, `kept.display.${key}`), exact: true });
    await expect(radio('sizes.usual')).toBeChecked();
    await radio('themes.dark').check();
    await radio('sizes.larger').check();
    expect((await colours(page))[0]).toBe(dark);
    expect(await rootSize(page)).toBeGreaterThan(usual * 1.3);
    // Bars of the browser follow.
    await expect(page.locator('meta[name=theme-color][media=all]')).toHaveAttribute('content', '#141311');

    await page.goto(`/${locale === 'en' ? 'tr' : 'en'}`);
    expect((await colours(page))[0]).toBe(dark);
    expect(await rootSize(page)).toBeGreaterThan(usual * 1.3);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);

    await page.goto(`/${locale}`);
    await expect(radio('themes.dark')).toBeChecked();
    await radio('themes.usual').check();
    await radio('sizes.usual').check();
    expect((await colours(page))[0]).toBe(light);
    expect(await rootSize(page)).toBe(usual);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
}

test('another tab follows, and a theme that is set holds against the system', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en');
  expect((await colours(page))[0]).toBe(dark);
  const other = await context.newPage();
  await other.goto('/en');
  await other.getByRole('radio', { name: word('en', 'kept.display.themes.light') }).check();
  await expect.poll(async () => (await colours(page))[0]).toBe(light);
  await expect(page.getByRole('radio', { name: word('en', 'kept.display.themes.light') })).toBeChecked();
});

test('a value that nobody can choose changes nothing', async ({ page }) => {
  await page.goto('/en');
  await page.evaluate(() => localStorage.setItem('gazette.theme', '"><script>'));
  await page.goto('/en');
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [scheme, paper] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    test(`the system’s ${scheme} theme rules and nothing is offered`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/en');
      expect((await colours(page))[0]).toBe(paper);
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(page.getByRole('link', { name: word('en', 'kept.display.link') })).toHaveCount(0);
    });
  }
});

test('every edition can be installed: its manifest names what is there', async ({ page, request }) => {
  const addresses = ['/manifest.webmanifest'];
  for (const locale of ['tr', 'en', 'ru'] as const) {
    await page.goto(`/${locale}`);
    const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
    addresses.push(address);
    const manifest = await (await request.get(address)).json();
    expect(manifest).toMatchObject({ id: `/${locale}`, lang: locale, start_url: `/${locale}`, scope: '/' });
  }
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const { icons, shortcuts, start_url } = await response.json();
    for (const { src, type } of icons) {
      const icon = await request.get(src);
      expect(icon.headers()['content-type']).toBe(type);
    }
    for (const { url } of [...shortcuts, { url: start_url }]) expect((await request.get(url)).status()).toBe(200);
  }
  // What the browser itself has to say against it, and against installing.
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
