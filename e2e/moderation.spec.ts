import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { comment } from '../lib/db/schema/comments';
import { type Locale, locales } from '../lib/i18n/locales';
import { reasonWords } from '../lib/newsroom/moderation/reasons';
import { hashToken, newToken } from '../lib/security/tokens';
import { database } from './support/database';
import { addMember, signIn } from './support/members';
import { newsroomWord } from './support/newsroom-words';
import { type MadeArticle, publishArticle } from './support/stories';
import { expect, test } from './support/test';

interface Held {
  name: string;
  body: string;
  receipt?: string;
  /** Minutes ago. */
  at: number;
}

/** Comments that wait under an article, the first the oldest. */
async function hold(made: MadeArticle, comments: Held[]): Promise<void> {
  const rows = comments.map(({ name, body, receipt, at }) => {
    const id = v7();
    return {
      id,
      articleId: made.id,
      rootId: id,
      depth: 0,
      authorName: name,
      body,
      lang: made.locale,
      receiptHash: receipt ? hashToken(receipt) : null,
      createdAt: new Date(Date.now() - at * 60_000),
    };
  });
  await database().insert(comment).values(rows);
}

/** The part of the queue that is about one article. */
const openQueue = (page: Page, made: MadeArticle, locale: Locale = 'en') =>
  page.goto(`/${locale}/newsroom/comments?article=${made.id}`);

const item = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
const current = (page: Page) => page.locator('[aria-current="true"] article');

test('a queue is worked through by keyboard alone', async ({ page, request }) => {
  const moderator = await addMember('moderator');
  const made = await publishArticle('en');
  const receipt = newToken();
  const mark = v7();
  await hold(made, [
    { name: 'Ann', body: `A calm word about the harbour ${mark}.`, at: 9 },
    { name: 'Bob', body: 'THE HARBOUR IS CLOSED AGAIN AND NOBODY CARES', receipt, at: 8 },
    { name: 'Cem', body: 'Another calm word about the ferry.', at: 7 },
    { name: 'Dan', body: 'The last calm word about the ferry.', at: 6 },
  ]);
  await signIn(page, moderator);
  await openQueue(page, made);
  await expect(current(page)).toContainText('Ann');
  await expect(item(page, 'Bob').locator('mark').first()).toHaveAttribute('title', 'Capitals');

  // Wait until the page's script hears keys.
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');

  await page.keyboard.press('a');
  await expect(item(page, 'Ann').getByText('Published', { exact: true })).toBeVisible();
  await expect(current(page)).toContainText('Bob');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Reject the comment' });
  await expect(dialog.getByText(reasonWords('caps', 'en'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(item(page, 'Bob').getByText('Rejected', { exact: true })).toBeVisible();
  await expect(current(page)).toContainText('Cem');
  await page.keyboard.press('e');
  await expect(item(page, 'Cem').getByText('Editors’ pick', { exact: true })).toBeVisible();
  await page.keyboard.press('u');
  await expect(item(page, 'Cem').getByText('Held', { exact: true })).toBeVisible();
  await expect(current(page)).toContainText('Cem');
  await page.keyboard.press('k');
  await expect(current(page)).toContainText('Bob');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('a');
  await expect(item(page, 'Dan').getByText('Published', { exact: true })).toBeVisible();
  await expect(item(page, 'Cem').getByText('Published', { exact: true })).toBeVisible();
  await page.keyboard.press('u');
  await expect(item(page, 'Cem').getByText('Held', { exact: true })).toBeVisible();

  await expect.poll(async () => (await request.get(made.path)).text()).toContain(mark);
  await page.goto(`/en/comment/${receipt}`);
  await expect(page.getByText(reasonWords('caps', 'en'))).toBeVisible();
});

test('keys can be turned off, and never act where somebody writes', async ({ page }) => {
  const moderator = await addMember('moderator');
  const made = await publishArticle('en');
  await hold(made, [{ name: 'Eve', body: 'A calm word about the market.', at: 5 }]);
  await signIn(page, moderator);
  await openQueue(page, made);
  await page.getByLabel('Writer’s code').focus();
  await page.keyboard.press('a');
  await expect(page.getByLabel('Writer’s code')).toHaveValue('a');
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByLabel('Single keys act on this page').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(item(page, 'Eve').getByText('Held', { exact: true })).toBeVisible();
});

test('a banned writer is refused in the page’s language until the ban is lifted', async ({
  page,
  request,
  address,
}) => {
  const moderator = await addMember('moderator');
  const made = await publishArticle('ru');
  const submit = () =>
    request.post(`/api/articles/${made.id}/comments`, {
      data: { name: 'Ёж', body: 'Спокойное слово о рынке.' },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  expect((await submit()).ok()).toBe(true);
  await database().update(comment).set({ status: 'pending' }).where(eq(comment.articleId, made.id));
  await signIn(page, moderator);
  await openQueue(page, made);
  await item(page, 'Ёж').getByRole('button', { name: 'Ban …' }).click();
  await page.getByLabel('Note for colleagues').fill(`For ${address}`);
  await page.getByRole('button', { name: 'Ban', exact: true }).click();
  await expect(page.getByText('The address is banned.')).toBeVisible();
  const refused = await submit();
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain('С вашего подключения комментарии пока не принимаются');
  await page.goto('/en/newsroom/comments/bans');
  const ban = page.getByRole('listitem').filter({ hasText: `For ${address}` });
  await ban.getByRole('button', { name: 'Lift the ban' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lift the ban' }).click();
  await expect(ban).toHaveCount(0);
  expect((await submit()).status()).not.toBe(403);
});

test('a writer is always held by key and let go again', async ({ page, request, address }) => {
  const moderator = await addMember('moderator');
  const made = await publishArticle('en');
  const submit = (name: string, body: string) =>
    request.post(`/api/articles/${made.id}/comments`, {
      data: { name, body },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  expect((await submit('Fay', 'A calm word about the bridge.')).ok()).toBe(true);
  const earlier = { status: 'pending' as const, createdAt: new Date(Date.now() - 5 * 60_000) };
  await database().update(comment).set(earlier).where(eq(comment.articleId, made.id));
  await signIn(page, moderator);
  await openQueue(page, made);
  const dialog = page.getByRole('dialog', { name: 'Always hold this writer' });
  // Wait until the page's script hears keys.
  await expect(async () => {
    await page.keyboard.press('h');
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await dialog.getByLabel('Note for colleagues').fill(`For ${address}`);
  await dialog.getByRole('button', { name: 'Always hold' }).click();
  await expect(page.getByText('Whatever comes from this address waits for a person.')).toBeVisible();
  const sent = await submit('Gil', 'My grandfather built boats here.');
  expect(await sent.json()).toMatchObject({ status: 'pending', verdict: { action: 'publish' } });
  await openQueue(page, made);
  await expect(item(page, 'Gil')).toContainText('always held');
  await page.goto('/en/newsroom/comments/bans');
  const hold = page.getByRole('listitem').filter({ hasText: `For ${address}` });
  await expect(hold).toContainText('always held');
  await hold.getByRole('button', { name: 'No longer hold' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'No longer hold' }).click();
  await expect(hold).toHaveCount(0);
});

test('an editor says beside the text how a story is discussed, and closes it', async ({ page, request }) => {
  const editor = await addMember('editor');
  const made = await publishArticle('en');
  const send = () =>
    request.post(`/api/articles/${made.id}/comments`, {
      data: { name: 'Hal', body: 'It rained all week in the village.' },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
  await signIn(page, editor);
  await page.goto(`/en/newsroom/articles/${made.id}`);
  const panel = page.getByRole('region', { name: 'Comments' });
  await panel.getByText('How it is discussed').click();
  await panel.getByLabel('Before a comment appears').selectOption('hold');
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Saved. It counts for comments from now on.')).toBeVisible();
  const sent = await send();
  expect(await sent.json()).toMatchObject({ status: 'pending' });
  await expect(async () => {
    expect(await (await request.get(made.path)).text()).toContain('A moderator reads every comment before it appears.');
  }).toPass();
  await panel.getByLabel('No new comments').check();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByText('Closed: no new comments')).toBeVisible();
  expect((await send()).status()).toBe(403);
});

for (const locale of locales) {
  test(`the queue in ${locale}: no barrier, no sideways scroll @phone`, async ({ page }) => {
    const moderator = await addMember('moderator', locale);
    const made = await publishArticle('tr');
    await hold(made, [
      {
        name: '<b>Gül</b>',
        body: 'BU HABERİ KİMSE OKUMUYOR ARTIK <script>alert(1)</script>',
        at: 4,
      },
      { name: 'Işık', body: 'Sakin bir söz.', at: 3 },
    ]);
    await signIn(page, moderator);
    await openQueue(page, made, locale);
    await expect(page.getByRole('heading', { name: '<b>Gül</b>' })).toBeVisible();
    await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible();
    const ready = newsroomWord(locale, 'moderation', 'reason.ready');
    for (const address of [null, `/${locale}/newsroom/comments/bans`]) {
      if (address) await page.goto(address);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const aside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(aside).toBeLessThanOrEqual(0);
    }
    await openQueue(page, made, locale);
    await item(page, 'Gül')
      .getByRole('button', { name: newsroomWord(locale, 'moderation', 'reject') })
      .click();
    await expect(page.getByLabel(ready)).toHaveValue('caps');
    // The writer reads Turkish, whatever the moderator reads.
    await expect(page.getByRole('dialog').getByText(reasonWords('caps', 'tr'))).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
