import { locales } from '../lib/i18n/locales';
import { routes } from '../lib/i18n/routes';
import { expect, test } from './support/test';
import { word } from './support/words';

for (const locale of locales) {
  test(`paper gets just the article in ${locale}`, async ({ page }) => {
    await page.goto(routes.front.path(locale));
    await page.locator('main article h2 a').first().click();
    const main = page.getByRole('main');
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await expect(headline).toBeVisible();
    await expect(main.locator('.prose p').first()).toBeVisible();
    await expect(main.getByText(`${word(locale, 'article.sources')}:`)).toBeVisible();
    await expect(main.getByText(word(locale, 'article.published'), { exact: true })).toBeVisible();
    await expect(page.locator('body > div > header')).toBeHidden();
    await expect(page.locator('body > div > footer')).toBeHidden();
    await expect(page.locator('#comments')).toBeHidden();
    await expect(page.locator('#related')).toBeHidden();
    await expect(main.getByText(word(locale, 'article.share'), { exact: true })).toBeHidden();
  });
}
