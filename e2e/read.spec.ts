import type { Page } from '@playwright/test';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { article, story } from '../lib/db/schema/stories';
import { type Locale, locales } from '../lib/i18n/locales';
import { database } from './support/database';
import { longLists, oldHeadlines, oldStories } from './support/long-lists';
import { publishArticle, republish } from './support/stories';
import { expect, test } from './support/test';
import { textOf } from './support/text-of';
import { pattern, word } from './support/words';

const main = (page: Page) => page.getByRole('main');

for (const javaScript of [true, false]) {
  test.describe(`a reader's way ${javaScript ? 'with' : 'without'} JavaScript @phone`, () => {
    test.use({ javaScriptEnabled: javaScript });

    for (const locale of locales) {
      test(`from the front page to the end of the lists in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}`);
        const lead = main(page).locator('h2 a').first();
        const headline = await textOf(lead);
        await lead.click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
        await expect(main(page).locator('article .prose p').first()).toBeVisible();

        const section = page.getByRole('navigation', { name: word(locale, 'site.sections') }).first();
        const current = section.locator('[aria-current=page]');
        const name = await textOf(current);
        await current.click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
        await expect(main(page).getByRole('article').first()).toBeVisible();

        await page.goto(longLists[locale].section);
        const newest = await textOf(main(page).locator('h2').first());
        await page.getByRole('link', { name: word(locale, 'list.older') }).click();
        await expect(page).toHaveURL(/\?after=/);
        await expect(main(page).locator('h2').filter({ hasText: newest })).toHaveCount(0);
        await main(page)
          .getByRole('link', { name: oldHeadlines[locale](20), exact: true })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(oldHeadlines[locale](20));

        const topic = main(page).locator('a[rel=tag]').first();
        const topicName = await textOf(topic);
        await topic.click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(topicName);
        await main(page).locator('h2 a').first().click();

        const author = main(page).locator('a[rel=author]').first();
        const authorName = await textOf(author);
        await author.click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(authorName);

        await page
          .getByRole('contentinfo')
          .getByRole('link', { name: word(locale, 'pages.corrections') })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(word(locale, 'corrections.title'));
        await main(page).getByRole('listitem').first().getByRole('link').click();
        await expect(main(page).getByRole('heading', { name: word(locale, 'article.corrections') })).toBeVisible();
      });
    }
  });
}

/** What a list shows on all its pages, in its order. */
async function walk(page: Page, path: string, locale: Locale) {
  const shown: { headline: string; address: string }[] = [];
  let pages = 0;
  for (let next: string | null = path; next; pages++) {
    await page.goto(next);
    const links = main(page).locator('h2 a, li > p > a');
    // Short words are bound to their neighbours by other spaces than were typed.
    const those = await links.evaluateAll((all) =>
      all.map((link) => ({
        headline: (link.textContent ?? '').replace(/\s+/g, ' '),
        address: link.getAttribute('href') ?? '',
      })),
    );
    shown.push(...those);
    const newest = page.getByRole('link', { name: word(locale, 'list.newest') });
    if (pages > 0) await expect(newest).toHaveAttribute('href', path);
    const older = page.getByRole('link', { name: word(locale, 'list.older') });
    next = (await older.count()) > 0 ? await older.getAttribute('href') : null;
  }
  return { shown, pages };
}

for (const locale of locales) {
  for (const [list, path] of Object.entries(longLists[locale])) {
    test(`all pages of the ${list} list in ${locale} together show every story once`, async ({ page }) => {
      const { shown, pages } = await walk(page, path, locale);
      expect(pages).toBeGreaterThan(1);
      const old = Array.from({ length: oldStories }, (_, n) => oldHeadlines[locale](n + 1));
      expect(shown.map(({ headline }) => headline).filter((headline) => old.includes(headline))).toEqual(old);
      // A story may have been corrected more than once.
      if (list !== 'corrections') expect(new Set(shown.map(({ address }) => address)).size).toBe(shown.length);
    });
  }

  test(`no story stands twice among the news of the front page in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const news = main(page).locator(':is(h2, h3) a[href*="/"]:not(section > h2 > a)');
    const addresses = await news.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(15);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
}

const archive: Record<Locale, { path: string; spokesman: RegExp; sources: RegExp; day: string; zone: string }> = {
  tr: {
    path: '/tr/siyaset/kremlin-kilicdaroglunun-iddiasini-reddetti',
    spokesman: /Peskov/,
    sources: /İhlas Haber Ajansı.*Anadolu Ajansı/,
    day: '12 Mayıs 2023',
    zone: 'TSİ',
  },
  en: {
    path: '/en/politics/kremlin-denies-kilicdaroglu-claim-of-russian-meddling',
    spokesman: /Peskov/,
    sources: /Ihlas News Agency.*Anadolu Agency/,
    day: '12 May 2023',
    zone: 'UTC',
  },
  ru: {
    path: '/ru/politika/kreml-otvetil-na-obvineniya-kylychdaroglu',
    spokesman: /Песков/,
    sources: /Ихлас.*Анадолу/,
    day: '12 мая 2023',
    zone: 'МСК',
  },
};

for (const locale of locales) {
  test(`the archive story of 12 May 2023 in ${locale}`, async ({ page }) => {
    const { path, spokesman, sources, day, zone } = archive[locale];
    await page.goto(path);
    const story = main(page).locator('article').first();
    const text = story.locator('.prose').first();
    await expect(text).toContainText(spokesman);
    const told = `${await textOf(story.locator('header'))}\n${await textOf(text)}`;
    expect(told).not.toMatch(/Petrov|Петров/);
    await expect(story.locator('header')).toContainText(word(locale, 'kind.archive'));
    await expect(story.locator('header')).toContainText(day);
    await expect(story.locator('dl time')).toHaveText(new RegExp(`^${day}.*, \\d\\d:\\d\\d ${zone}$`));
    await expect(story.getByText(`${word(locale, 'article.sources')}:`).locator('..')).toContainText(sources);
  });
}

/** The stories of articles of one language, by slug. */
async function storiesOf(locale: Locale, paths: string[]): Promise<Map<string, string>> {
  const slugs = paths.map((path) => path.split('/').at(-1) ?? '');
  const rows = await database()
    .select({ slug: article.slug, storyId: article.storyId })
    .from(article)
    .where(and(eq(article.locale, locale), eq(article.publicState, 'live'), inArray(article.slug, slugs)));
  return new Map(rows.map((row) => [row.slug, row.storyId]));
}

for (const locale of locales) {
  test(`related stories in ${locale} say why they stand there`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const heads = main(page).locator('h2 a[href^="/"]').filter({ visible: true });
    const news = await heads.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href') ?? ''));
    for (const path of [archive[locale].path, ...news]) {
      await page.goto(path);
      const related = page.getByRole('complementary', { name: word(locale, 'article.related') }).getByRole('listitem');
      const shown = await related.evaluateAll((items) =>
        items.map((item) => ({
          reason: item.querySelector('p')?.textContent ?? '',
          path: item.querySelector('a')?.getAttribute('href') ?? '',
        })),
      );
      expect(shown.length, path).toBeGreaterThan(0);

      const topics = await main(page).locator('a[rel=tag]').allInnerTexts();
      const plain = [word(locale, 'article.relatedPick'), word(locale, 'article.relatedText')];
      for (const { reason } of shown) {
        const topic = pattern(locale, 'article.relatedTopic').exec(reason)?.groups?.topic;
        expect(topic ? topics : plain).toContain(topic ?? reason);
      }

      const paths = shown.map((one) => one.path);
      expect(paths.filter((one) => !one.startsWith(`/${locale}/`))).toEqual([]);
      const stories = await storiesOf(locale, [path, ...paths]);
      expect(stories.size, 'articles of this language, none of them this one').toBe(paths.length + 1);
      expect(new Set(stories.values()).size, 'all of different stories').toBe(stories.size);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article tells what changed since it was published', async ({ page }) => {
    const made = await publishArticle('en', { headline: 'Bridge to open in May' });
    await republish(made, { headline: 'Bridge to open in June', note: 'The date was moved.' });
    await page.goto(made.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bridge to open in June');
    await expect(main(page).locator('dl')).toContainText(word('en', 'article.updated'));
    const history = main(page).locator('#history');
    await expect(history).toContainText('1 change since publication');
    await history.locator('summary').click();
    await expect(history.getByRole('listitem').first()).toContainText('The date was moved.');
    await expect(history.getByRole('listitem').first()).toContainText('Bridge to open in May');
    await expect(history.getByRole('listitem').last()).toContainText(word('en', 'article.historyFirst'));
  });

  for (const locale of locales) {
    test(`a live story shows its updates newest first in ${locale}`, async ({ page }) => {
      const [live] = await database()
        .select({ slug: article.slug })
        .from(article)
        .innerJoin(story, eq(story.id, article.storyId))
        .where(and(eq(article.locale, locale), eq(story.kind, 'live'), eq(article.publicState, 'live')))
        // The demo edition's: the first that was made.
        .orderBy(asc(article.id))
        .limit(1);
      await page.goto(`/${locale}/x/${live?.slug}`);
      const updates = page.getByRole('region', { name: word(locale, 'article.updates') });
      const times = await updates
        .locator('ol time')
        .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute('datetime') ?? '')));
      expect(times.length).toBeGreaterThan(2);
      expect(times).toEqual([...times].sort((x, y) => y - x));
      const point = updates.locator('ul a').first();
      const headline = await textOf(point);
      await point.click();
      await expect(updates.getByRole('heading', { name: headline })).toBeInViewport();
    });
  }
});
