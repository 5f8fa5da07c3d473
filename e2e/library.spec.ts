import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { media } from '../lib/db/schema/media';
import { topicI18n } from '../lib/db/schema/subjects';
import { locales } from '../lib/i18n/locales';
import { pictureUrl, staffPictures } from '../lib/media/picture';
import { killArticle } from '../lib/stories/take-down';
import { database } from './support/database';
import { signInAs } from './support/sign-in';
import { publishArticle, republish } from './support/stories';
import { expect, test } from './support/test';

/** Chromium writes a refusal that a test asked for to the console as an error. */
const expectRefusal = (problems: string[]) =>
  problems.splice(0, problems.length, ...problems.filter((problem) => !problem.includes('status of 422')));

// Each signs in and looks at many pages, beside others.
test.slow();

let made = 0;
/** A picture unlike any other: these tests run side by side. */
const drawn = (background: string) =>
  sharp({ create: { width: 600 + (process.pid % 300) + made++, height: 420, channels: 3, background } })
    .jpeg()
    .toBuffer();

const file = (buffer: Buffer, name = 'ferry.jpg') => ({ name, mimeType: 'image/jpeg', buffer });

/** Uploads a picture by the library's own form; leads to its page. */
async function upload(page: Page, buffer: Buffer): Promise<string> {
  await page.goto('/en/newsroom/media');
  await page.getByLabel('Upload pictures').setInputFiles(file(buffer));
  await page.waitForURL(/\/newsroom\/media\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

async function rowOf(id: string): Promise<typeof media.$inferSelect> {
  const [row] = await database().select().from(media).where(eq(media.id, id));
  if (!row) throw new Error(`there is no picture ${id}`);
  return row;
}

test('a picture is uploaded, described, published, replaced and taken down; nobody sees it before and after', async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, 'editor');
  const id = await upload(page, await drawn('#a3182f'));
  const reader = await browser.newContext({ baseURL });
  const get = async (path: string) => (await reader.request.get(path)).status();
  const { hash } = await rowOf(id);
  const shown = pictureUrl(hash, 400, 'webp');
  const forStaff = pictureUrl(hash, 400, 'webp', staffPictures);
  expect([await get(shown), await get(forStaff)]).toEqual([404, 404]);
  expect((await page.request.get(forStaff)).status()).toBe(200);
  expect((await page.request.get(forStaff)).headers()['cache-control']).toBe('private, no-cache');

  await page.getByLabel('What is to be seen').nth(1).fill('A red wall');
  // By keyboard alone, to the right edge.
  await page.getByLabel('From the left').focus();
  await page.keyboard.press('End');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Published stories show it already.')).toBeVisible();
  expect(await rowOf(id)).toMatchObject({ focalX: 1, focalY: 0.5 });

  const published = await publishArticle('en', {});
  await republish(published, { heroId: id });
  expect(await get(shown)).toBe(200);
  const readers = await reader.newPage();
  await readers.goto(published.path);
  await expect(readers.getByAltText('A red wall')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Public', { exact: true })).toBeVisible();
  const blue = file(await drawn('#2b4a9b'), 'blue.jpg');
  // What comes before the page's script runs is not heard: tried again.
  await expect(async () => {
    await page.getByLabel('Put another file in its place').setInputFiles(blue);
    await expect(page.getByText('Replaced.')).toBeVisible({ timeout: 5_000 });
  }).toPass();
  const replaced = await rowOf(id);
  expect(replaced.hash).not.toBe(hash);
  await expect
    .poll(async () => {
      await readers.goto(published.path);
      return readers.getByAltText('A red wall').getAttribute('src');
    })
    .toContain(replaced.hash);
  expect(await get(shown), 'the old address leads to the new picture').toBe(200);

  await database().transaction((tx) => killArticle(tx, published.id, ''));
  expect([await get(shown), await get(pictureUrl(replaced.hash, 400, 'webp'))]).toEqual([404, 404]);
  expect((await page.request.get(pictureUrl(replaced.hash, 400, 'webp', staffPictures))).status()).toBe(200);
  await reader.close();
});

test('what is no picture is refused in words, by hand and by program', async ({ page, request, problems }) => {
  await signInAs(page, 'reporter');
  await page.goto('/en/newsroom/media');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await page.getByLabel('Upload pictures').setInputFiles(file(svg, 'drawing.jpg'));
  await expect(page.getByText(/drawing\.jpg: This is no picture we can take/)).toBeVisible();
  expectRefusal(problems);
  const send = (headers: Record<string, string>, who = page.request) =>
    who.post('/api/newsroom/media', { headers, multipart: { file: file(svg) } });
  expect((await send({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status()).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status()).toBe(422);
  expect((await send({ 'sec-fetch-site': 'same-origin' }, request)).status()).toBe(401);
});

test('an editor renames and merges topics, and old addresses lead readers on', async ({
  page,
  browser,
  baseURL,
  problems,
}) => {
  await signInAs(page, 'editor');
  const name = `Harbour ${process.pid} ${Date.now()}`;
  const create = async (words: string): Promise<{ id: string; slug: string }> => {
    await page.goto('/en/newsroom/topics');
    await page.locator('input[name="words.en.name"]').fill(words);
    await page.getByRole('button', { name: 'Create' }).click();
    await page.waitForURL(/\/newsroom\/topics\/[0-9a-f-]{36}$/);
    const id = page.url().split('/').at(-1) ?? '';
    const [row] = await database().select({ slug: topicI18n.slug }).from(topicI18n).where(eq(topicI18n.topicId, id));
    return { id, slug: row?.slug ?? '' };
  };
  const { id: intoId, slug: into } = await create(`${name} into`);
  const { slug: first } = await create(`${name} from`);
  const reader = await browser.newContext({ baseURL });
  const at = async (slug: string) => {
    const response = await reader.request.get(`/en/topic/${slug}`, { maxRedirects: 0 });
    return [response.status(), response.headers().location];
  };
  expect(await at(first)).toEqual([200, undefined]);

  await page.locator('input[name="words.en.slug"]').fill(into);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('input[name="words.en.slug"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(`“${into}” belongs to another one.`).first()).toBeVisible();

  expectRefusal(problems);

  const second = `${first}-moved`;
  await page.locator('input[name="words.en.slug"]').fill(second);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Readers see it already.')).toBeVisible();
  await expect.poll(() => at(first)).toEqual([308, `/en/topic/${second}`]);

  const merge = page.getByRole('button', { name: `Merge into “${name} into”` });
  await expect(async () => {
    await page.getByLabel('Find the other one').fill('');
    await page.getByLabel('Find the other one').fill(`${name} into`);
    await expect(merge).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await merge.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Merge into “${name} into”` })
    .click();
  await page.waitForURL(`/en/newsroom/topics/${intoId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} into`);
  await expect.poll(() => at(first)).toEqual([308, `/en/topic/${into}`]);
  await expect.poll(() => at(second)).toEqual([308, `/en/topic/${into}`]);
  await reader.close();
});

const pages = ['media', 'topics', 'people', 'sources', 'sections', 'settings'];

for (const locale of locales) {
  test(`pages of the library in ${locale}: nothing that axe or a narrow screen minds @phone`, async ({ page }) => {
    await signInAs(page, 'owner', locale);
    const first = async (folder: string) => {
      await page.goto(`/${locale}/newsroom/${folder}`);
      return page.locator(`a[href^="/${locale}/newsroom/${folder}/"]`).first().getAttribute('href');
    };
    const one = [await first('media'), await first('people')];
    for (const path of [...pages.map((name) => `/${locale}/newsroom/${name}`), ...one.map((href) => href ?? '')]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${path} is as wide as the screen`).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.target}`));
        expect(found, `${path} ${colorScheme}`).toEqual([]);
      }
    }
  });
}
