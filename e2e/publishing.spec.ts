import { eq, sql } from 'drizzle-orm';
import { schedule } from '../lib/db/schema/newsroom';
import { moment } from '../lib/i18n/dates';
import { editionTime } from '../lib/i18n/zoned-time';
import { database } from './support/database';
import { changeDraft, writeDraft } from './support/drafts';
import { addMember, signIn } from './support/members';
import { expect, test } from './support/test';

const publishing = (id: string) => `/en/newsroom/articles/${id}/publishing`;

test('report, review, publish, change, correct, kill: followed in a reader’s browser', async ({ page, browser }) => {
  const [reporter, editor, owner] = [await addMember('reporter'), await addMember('editor'), await addMember('owner')];
  const headline = 'Ferry runs aground in fog';
  const { id, path, sectionPath } = await writeDraft(reporter, headline);
  const reader = await (await browser.newContext()).newPage();
  const statusAt = async (address: string) => (await reader.goto(address))?.status();
  expect(await statusAt(path)).toBe(404);

  await signIn(page, reporter);
  await page.goto(publishing(id));
  await expect(page.getByRole('button', { name: 'Publish now' })).toHaveCount(0);
  await page.getByLabel('Note to the desk').fill('Please check the figures.');
  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await expect(page.getByText('Waiting for review')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, editor);
  await page.goto('/en/newsroom');
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
  await page.goto(publishing(id));
  await expect(page.getByText('Please check the figures.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect.poll(() => statusAt(path)).toBe(200);
  await expect(reader.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await reader.goto(sectionPath);
  await expect(reader.getByRole('link', { name: headline }).first()).toBeVisible();

  await changeDraft(editor, id, { headline: `${headline}, nobody hurt` });
  await page.reload();
  await page.getByLabel('What changed').fill('Headline completed.');
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await expect(page.getByText('Readers see what is written here.')).toBeVisible();
  await expect(async () => {
    await reader.goto(path);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`${headline}, nobody hurt`, { timeout: 1_000 });
  }).toPass();
  await expect(reader.locator('#history')).toContainText('Headline completed.');

  await page.locator('summary', { hasText: 'Correction' }).click();
  await page.getByLabel('What readers are told').fill('The ferry is called Aurora, not Aurore.');
  await page.getByRole('button', { name: 'Add to the article' }).click();
  await expect(page.getByText('Added.')).toBeVisible();
  for (const address of [path, '/en/corrections']) {
    await expect(async () => {
      await reader.goto(address);
      await expect(reader.getByText('The ferry is called Aurora, not Aurore.')).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  await page.locator('summary', { hasText: 'Take down for good' }).click();
  await page.getByLabel('What readers see instead').fill('Taken down by order of a court.');
  await page.getByRole('button', { name: 'Take down for good' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take down for good' }).click();
  await expect(page.getByText('There is no such article.')).toBeVisible();
  await expect.poll(() => statusAt(path)).toBe(410);
  await expect(reader.getByText('Taken down by order of a court.')).toBeVisible();
  await expect(reader.getByText('Aurora')).toHaveCount(0);
  await reader.goto(sectionPath);
  await expect(reader.getByRole('link', { name: headline })).toHaveCount(0);

  await page.goto(`/en/newsroom/killed/${id}`);
  await expect(page.getByText('Your role does not allow this page.')).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, owner);
  await page.goto(`/en/newsroom/killed/${id}`);
  await expect(page.getByRole('heading', { name: `${headline}, nobody hurt` }).first()).toBeVisible();
  await reader.context().close();
});

test('an editor schedules by the clock of the edition, and the article goes out by itself', async ({
  page,
  request,
}) => {
  const editor = await addMember('editor');
  const { id, path } = await writeDraft(editor, 'Zamanı gelen haber', { locale: 'tr' });
  await signIn(page, editor);
  await page.goto(publishing(id));
  await page.locator('summary', { hasText: 'Publish later' }).click();
  const field = page.getByLabel('Date and time (TSİ)');
  await field.fill('2020-01-01T10:00');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText('This time is over.').first()).toBeVisible();
  await expect(field).toHaveValue('2020-01-01T10:00');

  const at = new Date(Date.now() + 24 * 3_600_000);
  await field.fill(editionTime('tr', at));
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText('Will be published on')).toContainText('TSİ');
  const [planned] = await database().select().from(schedule).where(eq(schedule.articleId, id));
  expect(moment('tr', planned?.runAt ?? new Date(0))).toBe(moment('tr', at));
  expect((await request.get(path)).status()).toBe(404);

  await database().update(schedule).set({ runAt: sql`now()` }).where(eq(schedule.articleId, id));
  await expect.poll(async () => (await request.get(path)).status(), { timeout: 30_000 }).toBe(200);
  await page.reload();
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
});

test('what is missing is said by its name, and nothing goes out', async ({ page, request }) => {
  const editor = await addMember('editor');
  const { id, path } = await writeDraft(editor, 'Address forgotten');
  await changeDraft(editor, id, { slug: 'Not an address' });
  await signIn(page, editor);
  await page.goto(publishing(id));
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Address:' })).toBeVisible();
  expect((await request.get(path)).status()).toBe(404);
});
