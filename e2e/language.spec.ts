import { readFileSync } from 'node:fs';
import type { APIResponse, Page } from '@playwright/test';
import { fontsFor } from '../lib/i18n/fonts';
import { type Locale, locales } from '../lib/i18n/locales';
import { withdrawArticle } from '../lib/stories/take-down';
import { ask } from './support/ask';
import { addComments } from './support/comments';
import { database } from './support/database';
import { longLists } from './support/long-lists';
import { publishArticle, publishStory, republish } from './support/stories';
import { expect, test } from './support/test';
import { languageNames, othersThan, pattern, word } from './support/words';

const languages = (page: Page, locale: Locale) =>
  page.getByRole('banner').getByRole('navigation', { name: word(locale, 'site.languages') });

/** Addresses of the page's versions as its head tells them to search engines. */
const hreflang = (page: Page) =>
  page
    .locator('head link[rel=alternate][hreflang]')
    .evaluateAll((links: HTMLLinkElement[]) =>
      Object.fromEntries(links.map((link) => [link.hreflang, new URL(link.href).pathname])),
    );

/** Pages that every edition has, with their address in each. */
const pages: Record<string, Record<Locale, string>> = {
  'the front page': { tr: '/tr', en: '/en', ru: '/ru' },
  'a section': { tr: '/tr/kultur', en: '/en/culture', ru: '/ru/kultura' },
  'a topic': { tr: longLists.tr.topic, en: longLists.en.topic, ru: longLists.ru.topic },
  'an author': { tr: longLists.tr.author, en: longLists.en.author, ru: longLists.ru.author },
  corrections: { tr: longLists.tr.corrections, en: longLists.en.corrections, ru: longLists.ru.corrections },
  'the privacy page': { tr: '/tr/gizlilik', en: '/en/privacy', ru: '/ru/konfidentsialnost' },
};

/** Goes through the three languages of a page by its own switch, and looks at what each says of the others. */
async function switchLanguages(page: Page, addresses: Record<Locale, string>): Promise<void> {
  await page.goto(addresses.tr);
  for (const [locale, next] of [
    ['tr', 'en'],
    ['en', 'ru'],
    ['ru', 'tr'],
  ] as const) {
    await expect(page).toHaveURL(addresses[locale]);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    expect(await hreflang(page)).toEqual({ ...addresses, 'x-default': addresses.tr });
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${addresses[locale]}$`));
    await expect(languages(page, locale).locator('[aria-current]')).toHaveText(languageNames[locale]);
    const link = languages(page, locale).getByRole('link', { name: languageNames[next] });
    await expect(link).toHaveAttribute('lang', next);
    await link.click();
  }
  await expect(page).toHaveURL(addresses.tr);
}

async function switchArticle(page: Page): Promise<void> {
  const { tr, en, ru } = await publishStory({
    tr: { headline: 'Köprü açıldı' },
    en: { headline: 'The bridge is open' },
    ru: { headline: 'Мост открыт' },
  });
  await switchLanguages(page, { tr: tr.path, en: en.path, ru: ru.path });
  for (const { path, fields } of [tr, en, ru]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fields.headline);
  }
}

test.describe('the language switch', () => {
  for (const [name, addresses] of Object.entries(pages)) {
    test(`leads from ${name} to the same in the other languages`, ({ page }) => switchLanguages(page, addresses));
  }
  test('leads from an article to the same story in the other languages', ({ page }) => switchArticle(page));
});

test.describe('the language switch without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from a section to the same in the other languages', ({ page }) =>
    switchLanguages(page, { tr: '/tr/dunya', en: '/en/world', ru: '/ru/mir' }));
  test('leads from an article to the same story in the other languages', ({ page }) => switchArticle(page));
});

test.describe('a story that is not in every language', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`says in ${locale} that it is there only, and offers itself where it is missing`, async ({ page }) => {
      const made = await publishArticle(locale);
      await page.goto(made.path);
      await expect(page.getByText(pattern(locale, 'article.onlyHere'))).toBeVisible();
      await expect(languages(page, locale).getByRole('link')).toHaveCount(0);
      expect(await hreflang(page)).toEqual({ [locale]: made.path, 'x-default': made.path });
      for (const other of othersThan(locale)) {
        await expect(languages(page, locale)).toContainText(languageNames[other]);
        const answer = await page.goto(`/${other}/x/${made.fields.slug}`);
        expect(answer?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(other, 'missing.elsewhere'));
        await page.getByRole('main').getByRole('link', { name: languageNames[locale] }).click();
        await expect(page).toHaveURL(made.path);
      }
    });
  }

  test('names only its published versions', async ({ page }) => {
    const { tr, en, ru } = await publishStory({ tr: {}, en: {}, ru: {} });
    await database().transaction((tx) => withdrawArticle(tx, tr.id));
    await page.goto(ru.path);
    expect(await hreflang(page)).toEqual({ en: en.path, ru: ru.path, 'x-default': en.path });
    await expect(languages(page, 'ru').getByRole('link')).toHaveText(['English']);
    const answer = await page.goto(tr.path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main').locator('a[hreflang]')).toHaveText(['English', 'Русский']);
  });
});

test.describe('the bare address', () => {
  const cases: [name: string, headers: Record<string, string>, leadsTo: string][] = [
    ['the first language that Gazette has', { 'accept-language': 'de,ru-KZ;q=0.9,en;q=0.5' }, '/ru'],
    ['a regional language by its main one', { 'accept-language': 'en-US,tr;q=0.9' }, '/en'],
    ['the default where nothing fits', { 'accept-language': 'de,fr;q=0.5' }, '/tr'],
    ['the language that the reader chose', { 'accept-language': 'en', cookie: 'locale=ru' }, '/ru'],
    ['the browser’s when the choice is none of ours', { 'accept-language': 'en', cookie: 'locale=xx' }, '/en'],
  ];
  for (const [name, headers, leadsTo] of cases) {
    test(`leads to ${name}`, async ({ request }) => {
      const answer = await request.get('/', { headers, maxRedirects: 0 });
      expect(answer.status()).toBe(307);
      expect(answer.headers().location).toBe(leadsTo);
      expect(answer.headers()['cache-control']).toBe('no-store');
    });
  }
});

test.describe('a Russian browser', () => {
  test.use({ locale: 'ru-RU' });

  test('opens the Russian front page', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/ru');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
});

/** Where a permanent redirect leads. */
function movedTo(answer: APIResponse): string {
  expect(answer.status(), answer.url()).toBe(308);
  return answer.headers().location ?? '';
}

test('the words of another language lead to the page’s own', async ({ request }) => {
  const words: Record<string, Record<Locale, string>> = JSON.parse(readFileSync('lib/i18n/route-words.json', 'utf8'));
  let moved = 0;
  for (const [page, own] of Object.entries(words)) {
    for (const locale of locales) {
      const foreign = new Set([page, ...Object.values(own)]);
      foreign.delete(own[locale]);
      for (const word of foreign) {
        const answer = await request.get(`/${locale}/${word}`, { maxRedirects: 0 });
        expect(movedTo(answer)).toBe(`/${locale}/${own[locale]}`);
        moved++;
      }
    }
  }
  expect(moved).toBeGreaterThan(40);
  const topic = await request.get('/tr/topic/kosu?after=1', { maxRedirects: 0 });
  expect(movedTo(topic)).toBe('/tr/konu/kosu?after=1');
});

test('a wrong section and an old slug lead to the article', async ({ request }) => {
  const made = await publishArticle('en', {}, { section: 'science' });
  const wrong = await request.get(`/en/politics/${made.fields.slug}`, { maxRedirects: 0 });
  expect(movedTo(wrong)).toBe(made.path);
  const slug = `${made.fields.slug}-renamed`;
  await republish(made, { slug });
  const old = await request.get(made.path, { maxRedirects: 0 });
  expect(movedTo(old)).toBe(`${made.sectionPath}/${slug}`);
  expect((await request.get(`${made.sectionPath}/${slug}`, { maxRedirects: 0 })).status()).toBe(200);
});

test('moments stand in the zone of the edition, which is named', async ({ page }) => {
  const made = await publishStory({ tr: {}, en: {}, ru: {} }, { at: new Date('2019-02-03T21:30:00Z') });
  const shown: Record<Locale, string> = {
    tr: '4 Şubat 2019, 00:30 TSİ',
    en: '3 February 2019, 21:30 UTC',
    ru: '4 февраля 2019 г., 00:30 МСК',
  };
  for (const locale of locales) {
    await page.goto(made[locale].path);
    const published = page.locator('dl time').first();
    await expect(published).toHaveText(shown[locale]);
    await expect(published).toHaveAttribute('datetime', '2019-02-03T21:30:00.000Z');
  }
});

test.describe('numbers', () => {
  const counted: Record<Locale, Record<number, string>> = {
    tr: { 0: 'Henüz yorum yok', 1: '1 yorum', 5: '5 yorum' },
    en: { 0: 'No comments yet', 1: '1 comment', 2: '2 comments' },
    ru: {
      0: 'Комментариев пока нет',
      1: '1 комментарий',
      2: '2 комментария',
      5: '5 комментариев',
      21: '21 комментарий',
      22: '22 комментария',
    },
  };
  for (const locale of locales) {
    test(`agree with what they count in ${locale}`, async ({ page }) => {
      for (const [n, words] of Object.entries(counted[locale])) {
        const made = await publishArticle(locale);
        if (Number(n) > 0) await addComments(made, Array(Number(n)).fill({}));
        await page.goto(made.path);
        await expect(page.locator('article a[href="#comments"]')).toHaveText(words);
      }
    });
  }
});

for (const locale of locales) {
  test(`the fonts that every page shows are named at its beginning in ${locale}`, async () => {
    const { text } = await ask(`/${locale}`);
    const head = text.slice(0, text.indexOf('</head>'));
    for (const href of fontsFor(locale)) expect(head).toContain(`<link rel="preload" href="${href}" as="font"`);
  });
}
