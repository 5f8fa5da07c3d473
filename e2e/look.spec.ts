import AxeBuilder from '@axe-core/playwright';
import type { Page, Response } from '@playwright/test';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { article, correction, story } from '../lib/db/schema/stories';
import { type Locale, locales } from '../lib/i18n/locales';
import { a, b, embed, facts, h2, h3, hr, i, image, ol, p, pull, quote, ul } from '../lib/stories/body/build';
import { killArticle } from '../lib/stories/take-down';
import { addComments } from './support/comments';
import { database } from './support/database';
import { longLists } from './support/long-lists';
import { publishArticle, republish } from './support/stories';
import { expect, test } from './support/test';
import { word } from './support/words';

/** Words that are as long as words get in each language: they must break or fit. */
const longWords: Record<Locale, string> = {
  tr: 'Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine',
  en: 'Antidisestablishmentarianism and pneumonoultramicroscopicsilicovolcanoconiosis',
  ru: 'Частнопредпринимательская превысокомногорассмотрительствующая водогрязеторфопарафинолечебница',
};

async function anyPicture(): Promise<string> {
  const [row] = await database().select({ id: article.heroId }).from(article).where(isNotNull(article.heroId)).limit(1);
  return row?.id ?? '';
}

/** An article with everything that one can have; returns its address and a comment's id. */
async function richArticle(locale: Locale): Promise<{ path: string; comment: string }> {
  const long = longWords[locale];
  const body = [
    p('One ', b('bold'), ', one ', i('italic'), ', one ', a('https://example.org/', 'link'), '. ', long),
    h2(long),
    ul('One', [b('Two'), ': more']),
    h3('Smaller'),
    ol('One', 'Two'),
    quote('Somebody said this.', long),
    pull(long, 'Somebody'),
    facts([b('When'), ': now'], long),
    image(await anyPicture()),
    embed('youtube', 'dQw4w9WgXcQ'),
    hr(),
    p('The end.'),
  ];
  const made = await publishArticle(
    locale,
    { headline: long, standfirst: long, body },
    { topics: ['marmara', 'earthquakes'], byline: ['sofya-orlova'], sources: ['anadolu-agency', 'ihlas-news-agency'] },
  );
  await republish(made, { headline: `${long}!`, note: long }, body);
  await database().insert(correction).values({ articleId: made.id, kind: 'clarification', body: long, at: made.at });
  const [, comment = ''] = await addComments(made, [
    {
      author: long.slice(0, 60),
      body: long.repeat(3),
      replies: [{ staff: 'sofya-orlova', replies: [{ replies: [{ body: long, replies: [{ body: long }] }] }] }],
    },
    { replies: Array(6).fill({}) },
  ]);
  return { path: made.path, comment };
}

/** The address of some article of a kind in the demo edition. */
async function demoArticle(locale: Locale, kind: (typeof story.$inferSelect)['kind']): Promise<string> {
  const [row] = await database()
    .select({ slug: article.slug })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .where(and(eq(article.locale, locale), eq(article.publicState, 'live'), eq(story.kind, kind)))
    // The demo edition's: the first that was made.
    .orderBy(asc(article.id))
    .limit(1);
  return `/${locale}/x/${row?.slug}`;
}

async function killed(locale: Locale): Promise<string> {
  const made = await publishArticle(locale);
  await database().transaction((tx) => killArticle(tx, made.id, ''));
  return made.path;
}

/** Sends a comment by the form and stays on the page that it leads to. */
async function sendComment(page: Page, locale: Locale, body: string): Promise<string> {
  const made = await publishArticle(locale);
  await page.goto(made.path);
  await page.locator('#comment-name').fill('Ö');
  await page.locator('#comment-body').fill(body);
  await page.getByRole('button', { name: word(locale, 'comments.send') }).click();
  await expect(page).toHaveURL(/\/comment\//);
  return page.url();
}

/** Every type of page, and how to come to it. */
const types: Record<string, (locale: Locale, page: Page) => string | Promise<string>> = {
  'front page': (locale) => `/${locale}`,
  section: (locale) => `/${locale}/${{ tr: 'kultur', en: 'culture', ru: 'kultura' }[locale]}`,
  'list with pages': (locale) => longLists[locale].section,
  topic: (locale) => longLists[locale].topic,
  author: (locale) => longLists[locale].author,
  corrections: (locale) => longLists[locale].corrections,
  'house page': (locale) =>
    `/${locale}/${{ tr: 'yorum-kurallari', en: 'comment-rules', ru: 'pravila-kommentariev' }[locale]}`,
  article: async (locale) => (await richArticle(locale)).path,
  'thread of comments': async (locale) => {
    const { path, comment } = await richArticle(locale);
    return `${path}?comment=${comment}`;
  },
  'live story': (locale) => demoArticle(locale, 'live'),
  opinion: (locale) => demoArticle(locale, 'opinion'),
  receipt: (locale, page) => sendComment(page, locale, 'Merhaba, привет, hello'),
  'refused comment': (locale, page) => sendComment(page, locale, ' '),
  'not found': (locale) => `/${locale}/nothing-here`,
  gone: (locale) => killed(locale),
  'static refusal': (locale) => `/${locale}/nothing.txt`,
};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, and the contrasts that it could not make out. */
async function axe(page: Page, onlyContrast = false): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const chosen = onlyContrast ? builder.withRules(['color-contrast']) : builder.withTags(tags);
  const { violations, incomplete } = await chosen.analyze();
  const unsure = incomplete.filter((rule) => rule.id === 'color-contrast');
  return [...violations, ...unsure].flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} ${node.target}: ${node.failureSummary}`),
  );
}

/** The links of teasers cover them; axe can't see through that. */
const uncover = (page: Page) =>
  page.evaluate(() => document.styleSheets[0]?.insertRule('a::after { content: none !important; }'));

/** Scripts of a page as they came: none of Next's, at most the reader's, and data for search engines. */
async function expectNoFramework(response: Response | null): Promise<void> {
  const html = (await response?.text()) ?? '';
  expect(html).toContain('</html>');
  expect(html).not.toMatch(/__next_f|\/_next\/static\/[^"]*\.js/);
  const scripts = html.match(/<script\b[^>]*>/g) ?? [];
  const readers = scripts.filter((tag) => /^<script type="module" src="\/reader\/[\w-]+\.js">$/.test(tag));
  const data = scripts.filter((tag) => tag === '<script type="application/ld+json">');
  // What a reader has set is there before the first frame: that script stands in the head and is waited for.
  const settings = scripts.filter((tag) => /^<script src="\/reader\/settings-\w+\.js">$/.test(tag));
  expect(readers.length).toBeLessThanOrEqual(1);
  expect(settings.length).toBeLessThanOrEqual(1);
  expect(scripts).toHaveLength(readers.length + settings.length + data.length);
  expect(html).not.toMatch(/\s(style|on\w+)="/);
}

/** Levels of headings from the first on: one h1, and none skipped on the way down. */
async function expectOutline(page: Page): Promise<void> {
  const headings = page.locator('h1, h2, h3, h4, h5, h6');
  const levels = await headings.evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  const skipped = levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1);
  expect(skipped).toEqual([]);
}

/** Nothing sticks out of the window to the right. */
async function expectToFit(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(window);
}

for (const locale of locales) {
  test.describe(`the look in ${locale} @phone`, () => {
    for (const [name, open] of Object.entries(types)) {
      test(`${name}: for everyone, in light and dark, without sideways scrolling`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' });
        const response = await page.goto(await open(locale, page));
        await expectNoFramework(response);
        await expectOutline(page);
        await expectToFit(page);
        await uncover(page);
        expect(await axe(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axe(page, true)).toEqual([]);
      });
    }

    test('all pages of the house fit', async ({ page }) => {
      await page.goto(`/${locale}`);
      const links = page.getByRole('navigation', { name: word(locale, 'site.footer') }).getByRole('link');
      const all = await links.evaluateAll((every) => every.map((link) => link.getAttribute('href') ?? ''));
      const paths = all.filter((path) => !path.endsWith('/feed.xml'));
      expect(paths).toHaveLength(7);
      for (const path of paths) {
        expect((await page.goto(path))?.status()).toBe(200);
        await expectOutline(page);
        await expectToFit(page);
      }
    });
  });
}
