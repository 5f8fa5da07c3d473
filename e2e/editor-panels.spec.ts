import AxeBuilder from '@axe-core/playwright';
import { p } from '../lib/stories/body/build';
import { ask } from './support/ask';
import { changeDraft, signedIn, write, writeDraft } from './support/signed-in';
import { publishArticle, publishStory } from './support/stories';
import { expect, test } from './support/test';

test('beside the text stands the page at phone and desktop width, and follows every save', async ({
  context,
  page,
}) => {
  const editor = await signedIn(context, 'editor');
  const { articleId } = await writeDraft(editor, 'en', { headline: 'Before the save' });
  await page.goto(`/en/newsroom/articles/${articleId}`);
  const panel = page.getByRole('region', { name: 'Preview' });
  const frame = panel.locator('iframe');
  await expect(frame).toHaveCount(0);
  await panel.getByRole('radio', { name: 'Phone' }).check();
  const heading = panel.frameLocator('iframe').getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Before the save');
  const widthInside = () => frame.evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth);
  expect(await widthInside()).toBe(390);
  await panel.getByRole('radio', { name: 'Desktop' }).check();
  expect(await widthInside()).toBe(1280);

  await changeDraft(articleId, 'After the save');
  await page.evaluate((id) => {
    window.dispatchEvent(new CustomEvent('gazette:draft-saved', { detail: { articleId: id } }));
  }, articleId);
  await expect(heading).toHaveText('After the save');
});

test('one click opens the preview; a link is made, offered again after a reload, and revoked', async ({
  context,
  page,
}) => {
  const editor = await signedIn(context, 'editor');
  const { articleId } = await writeDraft(editor, 'en', { headline: 'To be shared' });
  await page.goto(`/en/newsroom/articles/${articleId}`);
  const panel = page.getByRole('region', { name: 'Preview' });
  const opening = context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Open preview' }).click();
  await expect((await opening).getByRole('heading', { level: 1 })).toHaveText('To be shared');

  await panel.getByText('Private link').click();
  await panel.getByLabel('Works for').selectOption('8');
  await panel.getByRole('button', { name: 'Make a link' }).click();
  const address = panel.getByLabel('Address of the link');
  await expect(address).toHaveValue(/\/en\/preview\/[\w-]{43}$/);
  const { pathname } = new URL(await address.inputValue());
  expect((await ask(pathname)).status).toBe(200);

  await page.reload();
  await panel.getByText('Private link').click();
  await expect(address).toHaveValue(new RegExp(`${pathname}$`));
  await panel.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(address).toHaveCount(0);
  expect((await ask(pathname)).status).toBe(410);
});

test('the source stands beside a translation, follows paragraph by paragraph, and another can take its place', async ({
  context,
  page,
}) => {
  await signedIn(context, 'translator');
  const body = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map((words) => p(words));
  const made = await publishStory({ tr: { headline: 'Kaynak', body }, ru: { headline: 'Источник', body } });
  const { articleId } = await write<{ articleId: string }>(
    context,
    `/api/newsroom/articles/${made.tr.id}/translations`,
    { locale: 'en' },
  );
  await page.goto(`/en/newsroom/articles/${articleId}`);
  const panel = page.getByRole('region', { name: 'Translations' });
  const beside = panel.getByRole('region', { name: 'Text beside: Türkçe' });
  await expect(beside.locator('[lang="tr"]')).toContainText('Kaynak');
  await page.locator('.ProseMirror > p').nth(2).click();
  await expect(beside.locator('[data-current]')).toHaveText('Three.');

  await panel.getByRole('radio', { name: 'Русский' }).check();
  await expect(panel.getByRole('region', { name: 'Text beside: Русский' })).toContainText('Источник');
  await panel.getByRole('button', { name: 'Translate from this text' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Translate from this text' }).click();
  await expect(panel.getByText('Translated from: Русский')).toBeVisible();
});

test('the panels are for everyone, also of an article that is alone and live', async ({ context, page }) => {
  await signedIn(context, 'editor');
  const made = await publishArticle('en');
  await page.goto(`/en/newsroom/articles/${made.id}`);
  await expect(page.getByRole('region', { name: 'Translations' })).toContainText('no other language yet');
  await page.getByText('Private link').click();
  const { violations } = await new AxeBuilder({ page })
    .include('[aria-labelledby="preview-panel"]')
    .include('[aria-labelledby="translations-panel"]')
    .analyze();
  expect(violations).toEqual([]);
});
