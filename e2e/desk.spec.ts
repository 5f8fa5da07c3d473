import AxeBuilder from '@axe-core/playwright';
import { locales } from '../lib/i18n/locales';
import { editionTime } from '../lib/i18n/zoned-time';
import { saveSlots } from '../lib/newsroom/desk/front-slots';
import { publishNow } from '../lib/newsroom/publishing/publish-now';
import { writeDraft } from './support/drafts';
import { addMember, type Member, signIn } from './support/members';
import { publishArticle } from './support/stories';
import { expect, test } from './support/test';
import { sectionIds } from './support/vocabulary';

const typed = (minutes: number) => editionTime('ru', new Date(Date.now() + minutes * 60_000));

async function liveStory(by: Member, headline: string) {
  const made = await writeDraft(by, headline, { kind: 'live' });
  await publishNow(by, made.id);
  return made;
}

test('live updates: written at the desk, loaded without script, counted with it', async ({
  page,
  browser,
  request,
}) => {
  const editor = await addMember('editor');
  const { id, path } = await liveStory(editor, 'Storm over the coast');
  await signIn(page, editor);
  const add = async (headline: string, text: string, pinned = false) => {
    await page.goto(`/en/newsroom/articles/${id}/updates`);
    const form = page.locator('form').first();
    await form.getByLabel('Headline').fill(headline);
    await form.getByLabel('Text').fill(text);
    if (pinned) await form.getByLabel('Key point').check();
    await form.getByRole('button', { name: 'Add the update' }).click();
    await expect(page.getByRole('heading', { name: headline })).toBeVisible();
  };
  const shows = (text: string) => expect.poll(async () => (await request.get(path)).text()).toContain(text);
  await add('Harbour closed', 'No ferry **leaves** today.', true);
  await shows('Harbour closed');

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const lively = await (await browser.newContext()).newPage();
  await plain.goto(path);
  await lively.goto(path);
  await expect(plain.getByRole('link', { name: 'Harbour closed' })).toBeVisible();

  await add('Road flooded', 'The coast road is under water.');
  await shows('Road flooded');
  await plain.getByRole('link', { name: 'Load new updates' }).click();
  await expect(plain.getByText(/1 new update since/)).toBeVisible();
  await expect(plain.locator('[data-update]').first()).toContainText('New');
  await expect(plain.locator('[data-update]').nth(1)).not.toContainText('New');
  await plain.getByRole('link', { name: 'Load new updates' }).click();
  await expect(plain.getByText(/Nothing new since/)).toBeVisible();

  // As when the reader comes back to the tab.
  await expect(async () => {
    await lively.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(lively.getByRole('link', { name: 'New updates: 1' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await lively.getByRole('link', { name: 'New updates: 1' }).click();
  await expect(lively.getByRole('heading', { name: 'Road flooded' })).toBeVisible();

  await page.getByRole('listitem').filter({ hasText: 'Road flooded' }).getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { name: 'Road flooded' })).toHaveCount(0);
  await expect.poll(async () => (await request.get(path)).text()).not.toContain('Road flooded');
  await plain.context().close();
  await lively.context().close();
});

test('a section’s top is ordered by keyboard alone, and readers see it', async ({ page, request }) => {
  const editor = await addMember('editor');
  const [sectionId = ''] = await sectionIds(['culture']);
  const one = await publishArticle('ru', { headline: 'Первая проба пера' }, { section: 'culture' });
  const two = await publishArticle('ru', { headline: 'Вторая проба пера' }, { section: 'culture' });
  await signIn(page, editor);
  await page.goto(`/en/newsroom/front?edition=ru&section=${sectionId}`);
  for (const { fields } of [one, two]) {
    await page.getByLabel('Pin a story').fill(fields.headline);
    await page.getByRole('button', { name: fields.headline, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  const pinned = page.getByRole('region', { name: 'Pinned' }).locator('ol > li');
  await expect(pinned).toHaveText([/Первая/, /Вторая/]);
  await page.getByRole('button', { name: 'Move up: Вторая проба пера' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(pinned).toHaveText([/Вторая/, /Первая/]);
  const outline = page.getByRole('region', { name: 'What readers will see' }).getByRole('listitem');
  await expect(outline.first()).toContainText('Вторая проба пера');
  await page.getByRole('button', { name: 'Save the order' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible();
  const text = async () => (await request.get(one.sectionPath)).text();
  await expect.poll(text).toMatch(/Вторая проба пера[\s\S]*Первая проба пера/);
  const before = [two.id, one.id];
  await saveSlots(editor, { locale: 'ru', sectionId, before, slots: [] });
  // Both stand among the others again, by their time.
  const leads = async () =>
    /<main[\s\S]*?<h2[\s\S]*?<\/h2>/.exec((await text()).replace(/<script[\s\S]*?<\/script>/g, ''))?.[0] ?? '';
  await expect.poll(leads).not.toContain('Вторая проба пера');
});

test('a breaking-news line is on every page of its edition until it is taken down', async ({ page, request }) => {
  const editor = await addMember('editor');
  await signIn(page, editor);
  await page.goto('/en/newsroom/front?edition=ru');
  await page.getByLabel('The line').fill('Проверка связи: строка на минуту');
  await page.getByLabel('Ends (МСК)').fill(typed(10));
  await page.getByRole('button', { name: 'Put it up' }).click();
  await expect(page.getByRole('button', { name: 'Take it down now' })).toBeVisible();
  const shown = (address: string) => expect.poll(async () => (await request.get(address)).text());
  for (const address of ['/ru', '/ru/ispravleniya', '/ru/net-takoj-stranicy'])
    await shown(address).toContain('Проверка связи');
  expect(await (await request.get('/en')).text()).not.toContain('Проверка связи');
  await page.getByRole('button', { name: 'Take it down now' }).click();
  await expect(page.getByRole('button', { name: 'Take it down now' })).toHaveCount(0);
  await shown('/ru').not.toContain('Проверка связи');
});

for (const locale of locales) {
  test(`the desk’s pages in ${locale}: no barrier, no sideways scroll @phone`, async ({ page }) => {
    const owner = await addMember('owner', locale);
    const { id } = await liveStory(owner, 'A live story with a headline that runs on for quite a while');
    await signIn(page, owner);
    const pages = ['', '/articles', '/front', '/killed', `/articles/${id}/publishing`, `/articles/${id}/updates`];
    for (const address of pages) {
      await page.goto(`/${locale}/newsroom${address}`);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)]),
        address,
      ).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, `${address} is too wide`).toBe(false);
    }
  });
}
