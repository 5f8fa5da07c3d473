import type { Page } from '@playwright/test';
import { type Locale, locales } from '../lib/i18n/locales';
import { p } from '../lib/stories/body/build';
import { killArticle } from '../lib/stories/take-down';
import { ask } from './support/ask';
import { database } from './support/database';
import { type MadeArticle, publishArticle, publishStory } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** Kills an article as the newsroom will: for good, with or without a word on why. */
const kill = ({ id }: MadeArticle, notice: string) => database().transaction((tx) => killArticle(tx, id, notice));

const unknownId = '018f0000-0000-7000-8000-000000000000';
const unknownToken = 'A'.repeat(43);

/** Addresses at which there is nothing, by what is wrong with them. */
function wrongAddresses(locale: Locale, live: MadeArticle): Record<string, string> {
  const topic = { tr: 'konu', en: 'topic', ru: 'tema' }[locale];
  const author = { tr: 'yazar', en: 'author', ru: 'avtor' }[locale];
  return {
    section: `/${locale}/nothing-here`,
    slug: `${live.sectionPath}/nothing-here`,
    'capital letters': live.path.replace('test-', 'TEST-'),
    'other letters': `/${locale}/%D0%BC%D0%B8%D1%80`,
    topic: `/${locale}/${topic}/nothing-here`,
    author: `/${locale}/${author}/nothing-here`,
    'topic without a name': `/${locale}/${topic}`,
    'too many segments': `${live.path}/more/and/more`,
    'section cursor': `${live.sectionPath}?after=nonsense`,
    'two cursors': `${live.sectionPath}?after=1&after=2`,
    'comment cursor': `${live.path}?after=nonsense`,
    'comment id': `${live.path}?comment=nonsense`,
    'unknown comment': `${live.path}?comment=${unknownId}`,
    'unknown thread': `${live.path}?thread=${unknownId}`,
  };
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`whatever is wrong with an address, it is not found in ${locale}`, async ({ page }) => {
      const live = await publishArticle(locale);
      expect((await page.goto(live.path))?.status()).toBe(200);
      for (const [wrong, path] of Object.entries(wrongAddresses(locale, live))) {
        const answer = await page.goto(path);
        expect(answer?.status(), wrong).toBe(404);
        await expect(page.locator('html'), wrong).toHaveAttribute('lang', locale);
        await expect(h1(page), wrong).toHaveText(word(locale, 'missing.title'));
        const latest = page.getByRole('region', { name: word(locale, 'missing.latest') });
        await expect(latest.getByRole('article'), wrong).toHaveCount(6);
        expect(await answer?.text(), wrong).not.toContain('/_next/static/chunks/main');
      }
      await page
        .getByRole('main')
        .getByRole('link', { name: word(locale, 'missing.home') })
        .click();
      await expect(page).toHaveURL(`/${locale}`);
    });

    test(`a receipt that is not there any more is not found in ${locale}`, async ({ page }) => {
      const answer = await page.goto(`/${locale}/comment/${unknownToken}`);
      expect(answer?.status()).toBe(404);
      await expect(h1(page)).toHaveText(word(locale, 'attempt.gone'));
      expect((await page.goto(`/${locale}/comment/nonsense`))?.status()).toBe(404);
      await expect(h1(page)).toHaveText(word(locale, 'missing.title'));
    });

    test(`a killed story is gone in ${locale}, with its notice`, async ({ page }) => {
      const body = 'Words that nobody should read any more.';
      const all = await publishStory({ tr: {}, en: {}, ru: {} });
      const other = locale === 'en' ? all.ru : all.en;
      await kill(all[locale], 'The notice of the editors.');
      const answer = await page.goto(all[locale].path);
      expect(answer?.status()).toBe(410);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(h1(page)).toHaveText(word(locale, 'gone.title'));
      await expect(page.getByRole('main')).toContainText('The notice of the editors.');
      await page.getByRole('main').locator(`a[hreflang=${other.locale}]`).click();
      await expect(h1(page)).toHaveText(other.fields.headline);
      await expect(page.locator(`a[href="${all[locale].path}"]`)).toHaveCount(0);

      const silent = await publishArticle(locale, { headline: 'A headline to forget', body: [p(body)] });
      await kill(silent, '');
      const gone = await page.goto(silent.path);
      expect(gone?.status()).toBe(410);
      await expect(page.getByRole('main')).toContainText(word(locale, 'gone.text'));
      const text = (await gone?.text()) ?? '';
      expect(text).not.toContain(silent.fields.headline);
      expect(text).not.toContain(body);
    });
  }

  test('an address of no language is not found in the site’s own', async ({ page }) => {
    for (const path of ['/xx', '/xx/politics', '/EN', '/wp-login.php', '/tr-TR']) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
      await expect(h1(page)).toHaveText(word('tr', 'missing.title'));
    }
  });
});

test('nothing can be sent to a page', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask('/ru', { method, headers: { 'content-type': 'text/plain' }, body: 'x' });
    expect(answer.status, method).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.text).toContain('<html lang="ru"');
    expect(answer.text).toContain('Эту страницу можно только читать');
  }
});

test.describe('odd addresses', () => {
  const refused: [path: string, status: number][] = [
    ['/en/%00', 400],
    ['/en/%zz', 400],
    ['/en/%ff', 400],
    ['/en/..%2f..%2fetc/passwd', 400],
    ['/en/../../etc/passwd', 400],
    ['/en/a%5cb', 400],
    ['/en/a%0d%0aSet-Cookie:x=1', 400],
    [`/en/${'a'.repeat(3_000)}`, 400],
    ['/en.rsc', 404],
    ['/en/politics.rsc', 404],
    ['/en/politics.txt', 404],
    ['/_next/data/x.json', 404],
    ['/_next/static/chunks/nothing.js', 404],
    ['/media/nothing.webp', 404],
    ['/.env', 404],
    ['/data/server.key', 404],
  ];
  for (const [path, status] of refused) {
    test(`${path.slice(0, 40)} is answered with ${status} and a page`, async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.text).toMatch(/<h1[\s>]/);
      expect(answer.text).toContain('</html>');
    });
  }

  const moved: [path: string, location: string][] = [
    ['//en', '/en'],
    ['/en/', '/en'],
    ['/en//politics', '/en/politics'],
    ['/en/politics/?after=x', '/en/politics?after=x'],
    ['//evil.example/en', '/evil.example/en'],
  ];
  for (const [path, location] of moved) {
    test(`${path} leads to ${location}`, async () => {
      const answer = await ask(path);
      expect(answer.status).toBe(308);
      expect(answer.headers.location).toBe(location);
    });
  }

  test('what a client says of Next’s own protocol changes nothing', async () => {
    const plain = await ask('/en/politics');
    const headers = { rsc: '1', 'next-router-prefetch': '1', 'next-action': 'x', 'x-middleware-subrequest': 'x' };
    const asked = await ask('/en/politics?_rsc=abc', { headers });
    expect(asked.status).toBe(200);
    expect(asked.headers['content-type']).toBe(plain.headers['content-type']);
    expect(asked.text).toContain('<h1');
  });
});

test('an address under /api that nobody answers is a problem for programs', async () => {
  for (const method of ['GET', 'POST']) {
    const answer = await ask('/api/nothing/here', { method, headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({ status: 404, detail: expect.stringContaining('page') });
  }
});
