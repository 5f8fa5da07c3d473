import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { draft } from '../lib/db/schema/newsroom';
import { revision } from '../lib/db/schema/stories';
import { type Locale, locales } from '../lib/i18n/locales';
import { embed, p } from '../lib/stories/body/build';
import { database } from './support/database';
import { addMember, begin, signIn } from './support/members';
import { publishArticle } from './support/stories';
import { expect, test } from './support/test';

const page1 = readFileSync(new URL('../lib/newsroom/paste/reference-page.txt', import.meta.url), 'utf8');

const stored = async (id: string) => {
  const [row] = await database().select().from(draft).where(eq(draft.articleId, id));
  return row;
};
const bodyOf = async (id: string): Promise<string> => JSON.stringify((await stored(id))?.doc ?? {});

/** Opens an article's editor as an editor who began it. */
async function open(page: Page, locale: Locale = 'en', name = 'Ayşe') {
  const staff = await addMember('editor', 'en', name);
  await signIn(page.context(), staff);
  const id = await begin(staff);
  await page.goto(`/${locale}/newsroom/articles/${id}`);
  await expect(page.locator('#body')).toHaveAttribute('contenteditable', 'true');
  return { id, staff };
}

/** Puts text on the clipboard's way into whatever has the focus. */
const pasteText = (page: Page, text: string, html = '') =>
  page.evaluate(
    ([plain, rich]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain ?? '');
      if (rich) data.setData('text/html', rich);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html],
  );

/** The browser's console says that a request failed when a test takes the server away. */
const forgive = (problems: string[], ...parts: string[]) => {
  const kept = problems.filter((problem) => !parts.some((part) => problem.includes(part)));
  problems.splice(0, problems.length, ...kept);
};

test('what is typed is saved after a rest, stays where it is, and is there again', async ({ page }) => {
  const { id } = await open(page);
  await page.getByLabel('Headline').fill('The bridge is open');
  await page.locator('#body').click();
  await page.keyboard.type('## First');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A sentence with **weight** in it.');
  await expect(page.getByText(/^Saved \d\d:\d\d UTC$/)).toBeVisible();
  await page.keyboard.type(' More.');
  await expect.poll(() => bodyOf(id)).toContain(' in it. More.');
  const row = await stored(id);
  expect(row?.fields).toMatchObject({ headline: 'The bridge is open', slug: 'the-bridge-is-open' });
  expect(row?.doc.content).toMatchObject([
    { type: 'heading', attrs: { level: 2 }, content: [{ text: 'First' }] },
    { content: [{ text: 'A sentence with ' }, { text: 'weight', marks: [{ type: 'bold' }] }, {}] },
  ]);
  await page.reload();
  await expect(page.locator('#body h2')).toHaveText('First');
  await expect(page.getByLabel('Headline')).toHaveValue('The bridge is open');
});

test('a pasted page is taken apart, told of, checked, and can be undone', async ({ page }) => {
  const { id } = await open(page);
  await page.locator('#body').focus();
  await pasteText(page, page1);
  const report = page.getByRole('region', { name: 'Article pasted' });
  await expect(report).toContainText('Left out: 3 parts');
  await expect(report).toContainText('Source: Ihlas News Agency');
  await expect(report).toContainText('Source: Anadolu Agency');
  await expect(page.getByLabel('Headline')).toHaveValue('The ministry answers Demirkaya on the bridge');
  await expect(page.getByLabel('Standfirst')).toHaveValue(/^Before the vote/);
  await expect(page.locator('#body')).not.toContainText('The ministry answers');
  await expect.poll(async () => (await stored(id))?.fields.sources.length).toBe(2);
  await page.getByRole('button', { name: 'Is it Petrov or Peskov?' }).click();
  await expect(page.getByLabel('Standfirst')).toBeFocused();
  await report.getByRole('button', { name: 'Undo the paste' }).click();
  await expect(page.getByLabel('Headline')).toHaveValue('');
  await expect.poll(async () => (await stored(id))?.fields).toMatchObject({ headline: '', sources: [] });
});

test('misspelt words are found and lead to their place', async ({ page }) => {
  await open(page);
  await page.locator('#body').click();
  await page.keyboard.type('The first line. The goverment fell.');
  await page.getByRole('button', { name: 'Misspelt? goverment' }).click();
  // The editor takes the focus with the next frame.
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('goverment');
});

test('two browsers: the lease shows who writes, a conflict shows both texts, and none is lost', async ({
  page,
  browser,
  address,
  problems,
}) => {
  const { id } = await open(page, 'en', 'Ayşe Yılmaz');
  await page.getByLabel('Headline').fill('A headline');
  await page.locator('#body').click();
  await page.keyboard.type('Together.');
  await expect.poll(() => bodyOf(id)).toContain('Together.');

  const context: BrowserContext = await browser.newContext({
    extraHTTPHeaders: { 'x-forwarded-for': address },
  });
  const other = await context.newPage();
  await signIn(context, await addMember('editor', 'en', 'Mehmet Kaya'));
  await other.goto(`/en/newsroom/articles/${id}`);
  await expect(other.getByText(/^Ayşe Yılmaz has been writing here since \d\d:\d\d UTC/)).toBeVisible();
  await expect(other.locator('#body')).toHaveAttribute('contenteditable', 'false');

  // The first one's line is cut while she goes on writing.
  await page.context().setOffline(true);
  await page.keyboard.type(' Hers.');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: the server can’t be reached' })).toBeVisible();
  await other.getByRole('button', { name: 'Take over' }).click();
  await expect(other.locator('#body')).toHaveAttribute('contenteditable', 'true');
  await other.getByLabel('Kicker').fill('His kicker');
  await other.locator('#body').click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type(' His.');
  await expect.poll(() => bodyOf(id)).toContain('Together. His.');

  await page.context().setOffline(false);
  const dialog = page.getByRole('dialog', { name: 'Two versions' });
  await expect(dialog).toContainText('Together. Hers.');
  await expect(dialog).toContainText('Together. His.');
  expect(await bodyOf(id)).toContain('Together. His.');
  // The kicker only he changed is chosen already; of the text she keeps her own.
  await expect(dialog.getByRole('group', { name: 'Kicker' }).getByRole('radio').nth(1)).toBeChecked();
  await dialog.getByRole('group', { name: 'Text' }).getByRole('radio').first().check();
  await dialog.getByRole('button', { name: 'Keep what I chose' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('#body')).toContainText('Together. Hers.');
  await expect(page.getByLabel('Kicker')).toHaveValue('His kicker');
  expect(await bodyOf(id)).toContain('Together. Hers.');
  const kept = await database().select().from(revision).where(eq(revision.articleId, id));
  expect(JSON.stringify(kept.map((one) => one.doc))).toContain('Together. His.');
  expect(JSON.stringify(kept.map((one) => one.doc))).toContain('Together. Hers.');
  await context.close();
  forgive(problems, 'ERR_INTERNET_DISCONNECTED', '409');
});

test('text outlives a lost session: it stays, says so, and is saved after signing in again', async ({
  page,
  problems,
}) => {
  const { id, staff } = await open(page);
  await page.context().clearCookies();
  await page.locator('#body').click();
  await page.keyboard.type('Typed while signed out.');
  await expect(page.getByRole('alert').filter({ hasText: 'you are signed out' })).toBeVisible();
  await expect(page.locator('#body')).toContainText('Typed while signed out.');
  await signIn(page.context(), staff);
  await expect.poll(() => bodyOf(id), { timeout: 30_000 }).toContain('Typed while signed out.');
  await expect(page.getByText(/^Saved /)).toBeVisible();
  forgive(problems, '401');
});

test('a story is begun, written and kept as a version by keyboard alone', async ({ page }) => {
  await signIn(page.context(), await addMember('reporter', 'en', 'Ivan'));
  await page.goto('/en/newsroom/stories/new');
  const until = async (name: string | RegExp, role: 'button' | 'combobox' | 'textbox' = 'textbox') => {
    const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
    for (let n = 0; n < 80; n++) {
      if (await wanted.evaluate((own) => own === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The tab key does not come to ${name}.`);
  };
  await until('Begin writing', 'button');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/newsroom\/articles\//);
  await expect(page.locator('#body')).toBeVisible();
  await until('Headline');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A standfirst');
  await page.keyboard.press('Enter');
  await expect(page.locator('#body')).toBeFocused();
  await page.keyboard.type('Words to ');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('example.org');
  await page.keyboard.press('Enter');
  await expect(page.locator('#body a')).toHaveAttribute('href', 'https://example.org');
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeHidden();
  // The tab key leaves the text.
  await page.locator('#body').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#body')).not.toBeFocused();
  const history = page.locator('summary', { hasText: 'History' });
  for (let n = 0; n < 60 && !(await history.evaluate((own) => own === document.activeElement)); n++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await until('Name of this version');
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept: Mine')).toBeVisible();
});

test('a version becomes the draft again', async ({ page }) => {
  const { id } = await open(page);
  await page.locator('#body').click();
  await page.keyboard.type('The first text.');
  await page.locator('summary', { hasText: 'History' }).click();
  await page.getByLabel('Name of this version').fill('Early');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('Kept: Early')).toBeVisible();
  await page.locator('#body').click();
  await page.keyboard.type('Another beginning. ');
  await expect.poll(() => bodyOf(id)).toContain('Another beginning.');
  await page.getByRole('button', { name: 'Look Version 1', exact: true }).click();
  await page.getByRole('button', { name: 'Make it the draft again' }).click();
  await expect(page.locator('#body')).toHaveText('The first text.');
  expect(await bodyOf(id)).not.toContain('Another beginning.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Version 2' })).toBeVisible();
});

test('posts and videos by address, pasted or put in', async ({ page }) => {
  const { id } = await open(page);
  await page.locator('#body').focus();
  await pasteText(page, 'https://youtu.be/dQw4w9WgXcQ');
  await expect.poll(() => bodyOf(id)).toMatch(/"embed","attrs":\{[^}]*"dQw4w9WgXcQ"/);
  await page.getByRole('button', { name: 'Post or video' }).click();
  await page.getByLabel('Its address').fill('https://example.org/');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the address of a post or video there.')).toBeVisible();
  await page.getByLabel('Its address').fill('https://t.me/channel/12');
  await page.keyboard.press('Enter');
  await expect.poll(() => bodyOf(id)).toContain('"telegram"');
});

test('readers see a player only after a click, and a link without script', async ({ page, browser, baseURL }) => {
  const made = await publishArticle('en', { body: [p('Watch.'), embed('youtube', 'dQw4w9WgXcQ')] });
  const asked: string[] = [];
  await page.route(/youtube-nocookie\.com/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>player</p>' });
  });
  await page.goto(made.path);
  const link = page.getByRole('link', { name: 'Play the YouTube video here' });
  await expect(link).toBeVisible();
  expect(asked).toEqual([]);
  await link.click();
  await expect(page.frameLocator('iframe[title="Video on YouTube"]').getByText('player')).toBeVisible();
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ']);
  await expect(page.getByRole('link', { name: 'Open on YouTube' })).toBeVisible();
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const without = await plain.newPage();
  await without.goto(made.path);
  await expect(without.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  );
  await plain.close();
});

for (const locale of locales) {
  test(`the editor in ${locale}: for everyone, in light and dark, on every width @phone`, async ({ page }) => {
    await open(page, locale);
    await page.locator('#body').focus();
    await pasteText(page, page1);
    await expect(page.locator('#body')).toContainText('According to the Ihlas');
    const folded = page.locator('aside details:not([open]) > summary:visible');
    while (await folded.count()) await folded.first().click();
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(window);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target}`))).toEqual([]);
    }
  });
}
