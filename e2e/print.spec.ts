import { locales } from '../lib/i18n/locales';
import { addComments } from './support/comments';
import { longLists, oldHeadlines } from './support/long-lists';
import { publishStory } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

for (const locale of locales) {
  test(`paper gets the article and nothing else in ${locale}`, async ({ page }) => {
    await page.goto(longLists[locale].section);
    await page.getByRole('link', { name: word(locale, 'list.older') }).click();
    await page.getByRole('link', { name: oldHeadlines[locale](22), exact: true }).click();

    const story = page.getByRole('main').locator('article').first();
    const kept = {
      headline: page.getByRole('heading', { level: 1 }),
      author: story.locator('a[rel=author]'),
      date: story.locator('dl time'),
      text: story.locator('.prose'),
      corrections: story.getByRole('heading', { name: word(locale, 'article.corrections') }),
      sources: story.getByText(`${word(locale, 'article.sources')}:`),
    };
    const hidden = {
      masthead: page.getByRole('banner'),
      'language switch': page.getByRole('navigation', { name: word(locale, 'site.languages') }),
      'foot of the page': page.getByRole('contentinfo'),
      'related stories': page.getByRole('complementary', { name: word(locale, 'article.related') }),
      comments: page.getByRole('heading', { name: word(locale, 'comments.title') }),
      'comment form': page.getByRole('button', { name: word(locale, 'comments.send') }),
      'link to the comments': story.locator('a[href="#comments"]'),
      sharing: story.getByRole('link', { name: 'Telegram' }),
      topics: story.locator('a[rel=tag]'),
    };
    for (const [name, part] of Object.entries({ ...kept, ...hidden })) await expect(part, name).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const [name, part] of Object.entries(kept)) await expect(part, name).toBeVisible();
    for (const [name, part] of Object.entries(hidden)) await expect(part, name).toBeHidden();
  });
}

test('dark screens print black on white', async ({ page }) => {
  const { en } = await publishStory({ en: {} });
  await addComments(en, [{}]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(en.path);
  const ink = (selector: string, property: 'color' | 'backgroundColor') =>
    page.locator(selector).evaluate((one, name) => getComputedStyle(one)[name], property);
  const lightness = async (selector: string, property: 'color' | 'backgroundColor') => {
    const [red = 0, green = 0, blue = 0] = (await ink(selector, property)).match(/[\d.]+/g)?.map(Number) ?? [];
    return (red + green + blue) / 3;
  };
  expect(await lightness('h1', 'color')).toBeLessThan(64);
  expect(await lightness('body', 'backgroundColor')).toBeGreaterThan(240);
});
