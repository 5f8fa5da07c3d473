import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { locales } from '../lib/i18n/locales';
import { p } from '../lib/stories/body/build';
import { ask } from './support/ask';
import { signedIn, write } from './support/signed-in';
import { publishArticle, republish } from './support/stories';
import { expect, test } from './support/test';

const word = (locale: string, key: string): string =>
  JSON.parse(readFileSync(`messages/newsroom/translations/${locale}.json`, 'utf8'))[key];

test('a story’s languages side by side: one is begun, gets behind its source, and catches up', async ({
  context,
  page,
}) => {
  const translator = await signedIn(context, 'translator');
  const source = await publishArticle('tr', { headline: 'Kaynak metin', body: [p('Bir.'), p('İki.')] });
  await page.goto(`/en/newsroom/stories/${source.storyId}`);
  const english = page.getByRole('region', { name: 'English' });
  await expect(page.getByRole('region', { name: 'Türkçe' })).toContainText('Published');
  await expect(english).toContainText('Not written in this language yet.');
  await english.getByRole('button', { name: 'Translate from Türkçe' }).click();
  await expect(page).toHaveURL(/\/en\/newsroom\/articles\/[0-9a-f-]{36}$/);

  await page.goto(`/en/newsroom/stories/${source.storyId}`);
  await expect(english.getByRole('heading', { level: 3 })).toHaveText('Kaynak metin');
  await expect(english).toContainText(translator.name);
  await expect(english).not.toContainText('Out of date');

  await republish(source, { headline: 'Kaynak metin' }, [p('Bir.'), p('İki, yeniden.')]);
  await page.reload();
  await expect(english).toContainText('Out of date');
  await english.getByText('What changed since').click();
  await expect(english.locator('del')).toHaveText('İki.');
  await expect(english.locator('ins')).toHaveText('İki, yeniden.');
  await expect(english).toContainText('1 unchanged paragraph');
  await english.getByRole('button', { name: 'Mark as up to date' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as up to date' }).click();
  await expect(english.getByText('Out of date')).toHaveCount(0);
  // Readers of the source see nothing of a translation that is not published.
  expect((await ask(source.path)).text).not.toContain('hreflang="en"');
});

for (const locale of locales) {
  test(`the story page is for everyone in ${locale} @phone`, async ({ context, page }) => {
    await signedIn(context, 'editor', locale);
    const source = await publishArticle('en', { body: [p('One.')] });
    await write(context, `/api/newsroom/articles/${source.id}/translations`, { locale: 'ru' });
    await republish(source, {}, [p('One, again.')]);
    await page.goto(`/${locale}/newsroom/stories/${source.storyId}`);
    await page.getByText(word(locale, 'whatChanged')).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, 'it scrolls sideways').toBeLessThanOrEqual(0);
  });
}
