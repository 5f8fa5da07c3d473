import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Locale, locales } from '../lib/i18n/locales';
import { routes } from '../lib/i18n/routes';
import { p } from '../lib/stories/body/build';
import { killArticle } from '../lib/stories/take-down';
import { database } from './support/database';
import { publishArticle, publishStory } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

const main = (page: Page) => page.getByRole('main');
const results = (page: Page) => main(page).getByRole('listitem').getByRole('heading');

const searches: Record<Locale, { typed: string; headline: RegExp }> = {
  tr: { typed: 'findik', headline: /fındığın/ },
  en: { typed: 'hazelnuts', headline: /hazelnut/i },
  ru: { typed: 'фундуком', headline: /фундука/ },
};

for (const javaScript of [true, false]) {
  test.describe(`search ${javaScript ? 'with' : 'without'} JavaScript @phone`, () => {
    test.use({ javaScriptEnabled: javaScript });

    for (const locale of locales) {
      test(`from the masthead to a story in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}`);
        await page
          .getByRole('banner')
          .getByRole('link', { name: word(locale, 'site.search') })
          .click();
        await expect(page).toHaveURL(new RegExp(`${routes.search.path(locale)}$`));
        const { typed, headline } = searches[locale];
        await page.locator('#q').fill(typed);
        await main(page)
          .getByRole('button', { name: word(locale, 'search.submit') })
          .click();
        await expect(page).toHaveURL(/\?.*q=/);
        await expect(page.locator('#q')).toHaveValue(typed);
        const found = results(page).filter({ hasText: headline });
        await expect(found.locator('mark').first()).toBeVisible();
        await found.getByRole('link').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      });
    }
  });
}

test('a slip is corrected, a story is found through a translation, other languages are named', async ({ page }) => {
  await page.goto('/en/search?q=marmelade');
  await expect(main(page)).toContainText('“marmalade”');
  await expect(results(page).filter({ hasText: 'marmalade' })).toHaveCount(1);

  await page.goto('/tr/ara?q=Кремль');
  await expect(results(page).filter({ hasText: 'Kremlin' })).toHaveCount(1);
  const russian = main(page).getByRole('link', { name: /^Русский/ });
  await russian.click();
  await expect(page).toHaveURL(/\/ru\/poisk\?q=/);
  await expect(results(page).filter({ hasText: 'Кремль' })).toHaveCount(1);
});

test('nothing found, nothing asked, nothing but stop words: a sentence and the news', async ({ page }) => {
  for (const [query, says] of [
    ['?q=qqxzzv', word('en', 'search.noneText')],
    ['?q=the', word('en', 'search.stopWords')],
    ['', word('en', 'search.latest')],
  ] as const) {
    const answer = await page.goto(`/en/search${query}`);
    expect(answer?.status()).toBe(200);
    await expect(main(page)).toContainText(says);
  }
});

test('results go on page by page, each once, in both orders', async ({ page }) => {
  const name = 'Quokkaville';
  for (let n = 0; n < 23; n++) await publishArticle('en', { headline: `${name} story ${n}` });
  for (const sort of ['', '&sort=date']) {
    const shown: string[] = [];
    await page.goto(`/en/search?q=${name}${sort}`);
    await expect(main(page).getByRole('status')).toHaveText('23 results');
    for (let pages = 1; ; pages++) {
      shown.push(...(await results(page).allTextContents()));
      const more = page.getByRole('link', { name: word('en', 'search.more') });
      if (!(await more.count())) {
        expect(pages).toBe(2);
        break;
      }
      await more.click();
      await expect(page).toHaveURL(/after=/);
    }
    expect(new Set(shown).size).toBe(23);
    expect(shown).toHaveLength(23);
  }
});

test('filters narrow the results and can be removed', async ({ page }) => {
  await publishArticle('en', { headline: 'Wombatford sport' }, { section: 'sport', topics: ['running'] });
  await publishArticle('en', { headline: 'Wombatford science' }, { section: 'science', byline: ['sofya-orlova'] });
  await page.goto('/en/search?q=Wombatford');
  await expect(results(page)).toHaveCount(2);
  await page.getByText(word('en', 'search.filters')).click();
  await page.getByRole('combobox', { name: word('en', 'search.section') }).selectOption('sport');
  await page.getByRole('button', { name: word('en', 'search.apply') }).click();
  await expect(results(page)).toHaveText(['Wombatford sport']);
  await page.getByRole('link', { name: word('en', 'search.clear') }).click();
  await expect(results(page)).toHaveCount(2);
  for (const [query, headlines] of [
    ['topic=running', ['Wombatford sport']],
    ['author=sofya-orlova', ['Wombatford science']],
    ['from=2019-05-07', []],
    ['from=2019-05-06&to=2019-05-06', ['Wombatford sport', 'Wombatford science']],
    ['to=2019-05-05', []],
  ] as const) {
    await page.goto(`/en/search?q=Wombatford&sort=date&${query}`);
    await expect(results(page).filter({ hasText: 'Wombatford' })).toHaveCount(headlines.length);
    for (const headline of headlines) await expect(results(page).filter({ hasText: headline })).toHaveCount(1);
  }
});

test('what is published is found at once, and what is killed is gone at once', async ({ page }) => {
  const address = '/en/search?q=Numbatmere';
  await page.goto(address);
  await expect(results(page).filter({ hasText: 'Numbatmere' })).toHaveCount(0);
  const made = await publishArticle('en', {
    headline: 'Numbatmere',
    body: [p('<script>alert(1)</script> numbatmere')],
  });
  // Another spelling of the address: results may be half a minute old.
  await page.goto(`${address}s`);
  await expect(results(page).filter({ hasText: 'Numbatmere' })).toHaveCount(1);
  await expect(main(page)).toContainText('<script>alert(1)</script>');
  await database().transaction((tx) => killArticle(tx, made.id, ''));
  await expect(async () => {
    await page.goto(`${address}s`);
    await expect(results(page).filter({ hasText: 'Numbatmere' })).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test('suggestions while typing: names and headlines, by keyboard', async ({ page }) => {
  await publishStory({ en: { headline: 'Bilbybridge opens its gates' } });
  await page.goto('/en/search');
  const field = page.locator('#q');
  await expect(field).toHaveAttribute('role', 'combobox');
  await field.pressSequentially('Bilbybr');
  const option = page.getByRole('option', { name: 'Bilbybridge opens its gates' });
  await expect(option).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await field.press('Escape');
  await expect(option).toBeHidden();
  await field.press('i');
  await expect(option).toBeHidden();
  await field.press('Backspace');
  await expect(option).toBeVisible();
  await field.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilbybridge opens its gates');
});

test('whatever stands in the address, it is no failure of ours', async ({ request }) => {
  test.slow();
  const values = [
    '',
    ' ',
    '%',
    '%00',
    '%ED%A0%80',
    "'",
    '"',
    '\\',
    '-',
    '(',
    ')',
    '&',
    '|',
    ':*',
    '<->',
    '😀',
    '2026-02-31',
    '0000-01-01',
    '9999-12-31',
  ]
    .concat(['0', '-1', '1e99', 'null', 's1.x', 's1.00000000000000000000000000000000', '../..', 'a'.repeat(2_000), '٣'])
    .map((value) => (value.startsWith('%') ? value : encodeURIComponent(value)));
  const names = ['q', 'section', 'topic', 'author', 'from', 'to', 'sort', 'after'];
  for (const value of values) {
    // Everything at once, and all but the cursor, which a wrong one would end before the rest is looked at.
    for (const given of [names, names.slice(0, -1), ['q', 'sort', 'after']]) {
      const query = given.map((name) => `${name}=${value}`).join('&');
      expect((await request.get(`/en/search?${query}`)).status(), query).toBeLessThan(500);
    }
    expect((await request.get(`/en/search?q=ferry&after=${value}`)).status(), value).toBeLessThan(500);
  }
  for (const name of names) expect((await request.get(`/en/search?q=a&${name}=1&${name}=2`)).status()).toBe(404);
  for (const value of values) {
    expect((await request.get(`/api/search/suggest?locale=en&q=${value}`)).status(), value).toBeLessThan(500);
    expect((await request.get(`/api/search/suggest?q=a&locale=${value}`)).status(), value).toBe(422);
  }
});

test('search pages are accessible and keep to the width of a phone @phone', async ({ page }) => {
  const long = 'превысокомногорассмотрительствующая';
  await publishArticle('ru', { headline: `Частнопредпринимательская ${long}`, body: [p(`${long.repeat(2)} ${long}`)] });
  for (const path of [
    `/ru/poisk?q=${long}&sort=date`,
    '/tr/ara',
    '/en/search?q=qqxzzv',
    `/en/search?q=${'w'.repeat(190)}`,
  ]) {
    await page.goto(path);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
      path,
    ).toEqual([]);
  }
});
