import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { previewLink } from '../lib/db/schema/newsroom';
import { locales } from '../lib/i18n/locales';
import { newToken } from '../lib/security/tokens';
import { p } from '../lib/stories/body/build';
import { createArticle, createStory, cutRevision } from '../lib/stories/create';
import { publishRevision } from '../lib/stories/publish';
import { ask } from './support/ask';
import { database } from './support/database';
import { changeDraft, signedIn, write, writeDraft } from './support/signed-in';
import { publishArticle } from './support/stories';
import { expect, test } from './support/test';
import { sectionIds } from './support/vocabulary';
import { othersThan, word } from './support/words';

const secretHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

interface Made {
  id: string;
  url: string;
}

/** A private link to an article's draft, made as the editor's page makes it; its path. */
async function linkTo(
  staff: BrowserContext,
  articleId: string,
  revisionId = '',
): Promise<{ id: string; path: string }> {
  const { id, url } = await write<Made>(staff, `/api/newsroom/articles/${articleId}/previews`, {
    hours: 1,
    revisionId,
  });
  return { id, path: new URL(url).pathname };
}

/** A browser of somebody without an account. */
async function stranger(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

const text = (bar: 'bar' | 'unknownTitle' | 'expiredTitle' | 'revokedTitle' | 'readOnly' | 'edit', locale = 'en') =>
  JSON.parse(readFileSync(`messages/newsroom/preview/${locale}.json`, 'utf8'))[bar] as string;

/** A not-found page up to the latest stories: other tests publish meanwhile. */
const ownPart = (html: string): string => html.split('id="latest"')[0] ?? '';

test('a stranger with the link reads the draft as a reader page, and nothing of it gets about', async ({
  context,
  browser,
}) => {
  const editor = await signedIn(context, 'editor');
  const headline = 'Nobody knows this yet';
  const { articleId, storyId } = await writeDraft(editor, 'en', { headline, slug: 'nobody-knows' });
  await writeDraft(editor, 'ru', { headline: 'Никто не знает' }, storyId);
  const { path } = await linkTo(context, articleId);

  const raw = await ask(path);
  expect(raw).toMatchObject({ status: 200, headers: secretHeaders });
  expect(raw.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(raw.headers['speculation-rules']).toBeUndefined();
  expect(raw.text).not.toMatch(
    /rel="canonical"|application\/ld\+json|rel="alternate"|og:|read-beacon|_next\/static\/chunks\/[^"]+\.js/,
  );
  expect(raw.text).toContain('<meta name="robots" content="noindex, nofollow, noarchive"/>');
  expect(raw.text).toContain('<meta name="referrer" content="no-referrer"/>');
  expect(raw.text).not.toContain(path.split('/').at(-1));
  expect(raw.text).not.toContain('<form');
  for (const unsaid of ['Русский</a> <span', 'Никто', editor.name, 'newsroom']) expect(raw.text).not.toContain(unsaid);

  const page = await stranger(browser);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const bar = page.getByRole('region', { name: text('bar') });
  await expect(bar).toContainText('Not published · Draft, saved');
  await expect(page.getByText(text('readOnly'))).toBeVisible();
  await expect(page.locator('share-tools a').first()).toBeVisible();

  // To our own pages and to others: none learns where the reader came from.
  const heard: (string | undefined)[] = [];
  await page.route('https://example.org/', (route) => {
    heard.push(route.request().headers().referer);
    return route.fulfill({ body: 'elsewhere' });
  });
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<a id="out" href="https://example.org/">out</a>');
  });
  await page.locator('#out').click();
  await expect(page.getByText('elsewhere')).toBeVisible();
  expect(heard).toEqual([undefined]);
  await page.goto(path);
  await page
    .getByRole('navigation', { name: word('en', 'site.sections') })
    .getByRole('link')
    .first()
    .click();
  await expect(page).not.toHaveURL(/preview/);
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await page.context().close();
});

test('nothing is kept: each look shows the draft as it is then, and a revision as it was', async ({ context }) => {
  const editor = await signedIn(context, 'editor');
  const { articleId } = await writeDraft(editor, 'en', { headline: 'First wording', slug: 'wording' });
  const { path } = await linkTo(context, articleId);
  expect((await ask(path)).text).toContain('First wording');
  await changeDraft(articleId, 'Second wording');
  const again = await ask(path);
  expect(again.text).toContain('Second wording');
  expect(again.text).not.toContain('First wording');
  expect(again.headers['cache-status']).toBeUndefined();
  expect(again.headers.etag && (await ask(path, { headers: { 'if-none-match': again.headers.etag } })).status).toBe(
    200,
  );
});

for (const locale of locales) {
  test(`guessed, foreign, expired and revoked links say so in ${locale}, and only that`, async ({ context }) => {
    const editor = await signedIn(context, 'editor');
    const { articleId } = await writeDraft(editor, locale, { headline: 'Well hidden' });
    const open = await linkTo(context, articleId);
    const token = open.path.split('/').at(-1) ?? '';

    const guessed = await ask(`/${locale}/preview/${newToken()}`);
    expect(guessed).toMatchObject({ status: 404, headers: secretHeaders });
    expect(guessed.text).toContain(text('unknownTitle', locale));
    for (const other of othersThan(locale)) {
      const foreign = await ask(`/${other}/preview/${token}`);
      const unknown = await ask(`/${other}/preview/${newToken()}`);
      expect(foreign.status).toBe(404);
      expect(ownPart(foreign.text)).toBe(ownPart(unknown.text));
    }
    const late = await linkTo(context, articleId);
    await database()
      .update(previewLink)
      .set({ expiresAt: new Date(0) })
      .where(eq(previewLink.id, late.id));
    const expired = await ask(late.path);
    expect(expired).toMatchObject({ status: 410, headers: secretHeaders });
    expect(expired.text).toContain(text('expiredTitle', locale));

    expect((await ask(open.path)).status).toBe(200);
    await write(context, `/api/newsroom/previews/${open.id}`, {}, 'DELETE');
    const revoked = await ask(open.path);
    expect(revoked).toMatchObject({ status: 410, headers: secretHeaders });
    expect(revoked.text).toContain(text('revokedTitle', locale));
    for (const { text: html } of [guessed, expired, revoked]) expect(html).not.toContain('Well hidden');
  });
}

test('once the revision is live, the link leads to the article', async ({ context, page }) => {
  await signedIn(context, 'editor');
  const [sectionId = ''] = await sectionIds(['science']);
  const slug = `live-${newToken()
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')}`;
  const fields = { headline: 'Soon live', standfirst: '', kicker: '', slug, dateline: '', heroId: null };
  const subjects = { byline: [], topics: [], sources: [] };
  const { articleId, revisionId } = await database().transaction(async (tx) => {
    const storyId = await createStory(tx, { sectionId, originLocale: 'en', kind: 'report' });
    const id = await createArticle(tx, { storyId, locale: 'en', sectionId });
    const content = { fields: { ...fields, ...subjects }, doc: { type: 'doc' as const, content: [p('Text.')] } };
    return { articleId: id, revisionId: await cutRevision(tx, id, 1, content) };
  });
  const { path } = await linkTo(context, articleId, revisionId);
  expect((await ask(path)).text).toContain('Version 1');
  await database().transaction((tx) => publishRevision(tx, revisionId));
  expect(await ask(path)).toMatchObject({
    status: 307,
    text: '',
    headers: { ...secretHeaders, location: `/en/science/${slug}` },
  });
  await page.goto(path);
  await expect(page).toHaveURL(`/en/science/${slug}`);
});

test('odd drafts are pages: without words, without an address, with blocks nobody knows', async ({ context, page }) => {
  const editor = await signedIn(context, 'editor');
  const empty = await writeDraft(editor, 'en', { headline: '', body: [] });
  await page.goto((await linkTo(context, empty.articleId)).path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No headline yet');
  await expect(page.getByRole('region', { name: text('bar') })).toContainText(
    'Still missing: headline, address and introduction',
  );
  const odd = await writeDraft(editor, 'en', {
    headline: 'Odd',
    body: [{ type: 'hologram', attrs: {} }, p('What is known is shown.')],
  });
  await page.goto((await linkTo(context, odd.articleId)).path);
  await expect(page.getByText('What is known is shown.')).toBeVisible();
  await expect(page.getByText('1 block of the text can’t be shown in full.')).toBeVisible();
});

test('staff see by their session what strangers do not: the other languages, who saved, the way to the editor', async ({
  context,
  page,
}) => {
  const editor = await signedIn(context, 'editor');
  const { articleId, storyId } = await writeDraft(editor, 'en', { headline: 'With siblings' });
  const russian = await writeDraft(editor, 'ru', { headline: 'По-русски' }, storyId);
  const { path } = await linkTo(context, articleId);
  for (const address of [path, `/en/newsroom/articles/${articleId}/preview`]) {
    await page.goto(address);
    const bar = page.getByRole('region', { name: text('bar') });
    await expect(bar).toContainText(editor.name);
    await expect(bar).toContainText('Русский (unpublished)');
    await expect(bar.getByRole('link', { name: text('edit') })).toHaveAttribute(
      'href',
      `/en/newsroom/articles/${articleId}`,
    );
  }
  await page
    .getByRole('region', { name: text('bar') })
    .getByRole('link', { name: 'Русский' })
    .click();
  await expect(page).toHaveURL(`/ru/newsroom/articles/${russian.articleId}/preview`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('По-русски');

  const signedOut = await ask(`/en/newsroom/articles/${articleId}/preview`);
  expect(signedOut).toMatchObject({ status: 307, headers: { ...secretHeaders, location: '/en/newsroom/sign-in' } });
  expect((await context.request.get(`/tr/newsroom/articles/${articleId}/preview`)).status()).toBe(404);
});

test('the newsroom can frame a preview, and nothing else of the paper', async ({ context, page, problems }) => {
  const editor = await signedIn(context, 'editor');
  const { articleId } = await writeDraft(editor, 'en', { headline: 'In a frame' });
  await page.goto('/en/newsroom/previews');
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, `/en/newsroom/articles/${articleId}/preview`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('In a frame');
  expect((await ask('/en')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect((await ask('/en/newsroom/previews')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(problems).toEqual([]);
});

test('all links that work are listed, and end with one act', async ({ context, page }) => {
  const editor = await signedIn(context, 'editor');
  const headline = `Listed ${newToken().slice(0, 8)}`;
  const { articleId } = await writeDraft(editor, 'en', { headline });
  const { path } = await linkTo(context, articleId);
  await page.goto('/en/newsroom/previews');
  const entry = page.getByRole('region', { name: headline }).or(page.locator('section', { hasText: headline }));
  await expect(entry).toContainText(editor.name);
  expect(await page.content()).not.toContain(path.split('/').at(-1));
  await entry.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText(headline)).toHaveCount(0);
  expect((await ask(path)).status).toBe(410);
});

for (const locale of locales) {
  test(`previews in ${locale} are for everyone: without script, on a phone, in light and dark @phone`, async ({
    context,
    browser,
    page,
    viewport,
  }) => {
    const editor = await signedIn(context, 'editor', locale);
    const source = await publishArticle(locale, {}, { topics: ['earthquakes'], byline: ['sofya-orlova'] });
    const drafted = await writeDraft(editor, locale, {
      headline: 'Частнопредпринимательская muvaffakiyetsizleştirici',
    });
    const { path } = await linkTo(context, drafted.articleId);
    const gone = `/${locale}/preview/${newToken()}`;
    const pages = [path, gone, `/${locale}/newsroom/articles/${source.id}/preview`, `/${locale}/newsroom/previews`];
    for (const address of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport });
    const still = await plain.newPage();
    await still.goto(path);
    await expect(still.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(still.getByRole('region', { name: text('bar', locale) })).toBeVisible();
    await plain.close();
  });
}

test('no token is in any log of the server', async ({ context }) => {
  const editor = await signedIn(context, 'editor');
  const { articleId } = await writeDraft(editor, 'en', {
    headline: 'Unlogged',
    body: [{ type: 'hologram' }, { type: 'embed', attrs: { provider: 'nowhere', id: 'x' } }],
  });
  const { path } = await linkTo(context, articleId);
  const token = path.split('/').at(-1) ?? '';
  const forms = [
    path,
    `${path}?x=${token}`,
    `${path}/`,
    `//en/preview/${token}`,
    `/tr/preview/${token}`,
    `${path}.rsc`,
  ];
  for (const form of [...forms, `/en/preview/${token}%00`, `/en/preview/${token}/x`, `/preview/${token}`]) {
    await ask(form, { headers: { referer: `http://localhost${path}`, rsc: '1', 'next-action': token } });
    await ask(form, { method: 'POST', headers: { referer: `http://localhost${path}` }, body: token });
  }
  expect(readFileSync('test-results/server-test-e2e.log', 'utf8')).not.toContain(token);
});
