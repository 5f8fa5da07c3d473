import { expect, test } from '@playwright/test';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import sharp from 'sharp';
import { media } from '../lib/db/schema/media';
import { sectionI18n } from '../lib/db/schema/sections';
import { article, story } from '../lib/db/schema/stories';
import { type Locale, locales } from '../lib/i18n/locales';
import words from '../lib/i18n/route-words.json' with { type: 'json' };
import { cutHash } from '../lib/media/crops';
import { addCorrection } from '../lib/stories/add-correction';
import { killArticle } from '../lib/stories/take-down';
import { ask } from './support/ask';
import { addComments, moderate } from './support/comments';
import { database } from './support/database';
import { longLists } from './support/long-lists';
import { readPage, type Thing, thingOf, typesOf } from './support/page-things';
import { faultsOf } from './support/schema-org';
import { publishArticle, publishStory, republish } from './support/stories';
import { until } from './support/until';

/** A page's things, all of them found right, and what its head says. */
async function understood(path: string) {
  const { status, text } = await ask(path);
  expect(status, path).toBe(200);
  const page = readPage(text);
  expect(
    page.things.flatMap((thing) => [...faultsOf(thing)]),
    path,
  ).toEqual([]);
  for (const thing of page.things) expect(thing['@context'], path).toBe('https://schema.org');
  const [canonical, ...more] = page.links('canonical');
  expect(more, path).toEqual([]);
  expect(new URL(canonical?.href ?? '').pathname, path).toBe(path);
  return page;
}

const types = (things: Thing[]): string[] => things.flatMap((thing) => typesOf(thing).slice(-1));
const pathOf = (address: unknown): string => new URL(String(address)).pathname;
const urlsOf = (list: unknown): string[] =>
  (list as { itemListElement: { url: string }[] }).itemListElement.map((one) => one.url);

/** A live article of the demo edition of a kind. */
async function demoArticle(locale: Locale, kind: 'live'): Promise<string> {
  const [found] = await database()
    .select({ slug: article.slug, section: sectionI18n.slug })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, locale)))
    .where(and(eq(article.locale, locale), eq(article.publicState, 'live'), eq(story.kind, kind)))
    // The demo edition's: the first that was made.
    .orderBy(asc(article.id))
    .limit(1);
  return `/${locale}/${found?.section}/${found?.slug}`;
}

/** A picture whose crops are cut: the demo edition's are soon after the first start. */
async function cutPicture() {
  const find = async () => {
    const rows = await database()
      .select({ file: media })
      .from(media)
      .innerJoin(article, eq(article.heroId, media.id))
      .where(isNotNull(media.shareHash));
    return rows.find(({ file }) => file.shareHash === cutHash(file))?.file;
  };
  await until('crops are cut', async () => (await find()) !== undefined);
  const found = await find();
  if (!found) throw new Error('a picture lost its crops');
  return found;
}

for (const locale of locales) {
  test(`every type of page says what it is, in ${locale}`, async () => {
    const front = await understood(`/${locale}`);
    expect(types(front.things)).toEqual(['NewsMediaOrganization', 'WebSite', 'CollectionPage']);
    const listed = urlsOf(thingOf(front.things, 'CollectionPage').mainEntity);
    expect(listed.length).toBeGreaterThan(5);
    expect(new Set(listed).size).toBe(listed.length);
    for (const url of listed) expect(pathOf(url)).toMatch(new RegExp(`^/${locale}/[^/]+/[^/]+$`));

    const made = await publishArticle(locale, {}, { byline: ['sofya-orlova'], topics: ['marmara'] });
    const section = await understood(made.sectionPath);
    expect(types(section.things)).toEqual(['CollectionPage', 'BreadcrumbList']);

    const one = await understood(made.path);
    expect(types(one.things)).toEqual(['ReportageNewsArticle', 'BreadcrumbList']);
    const news = thingOf(one.things, 'NewsArticle');
    expect(news).toMatchObject({ inLanguage: locale, isAccessibleForFree: true, commentCount: 0 });
    expect(pathOf(news.url)).toBe(made.path);
    expect(Date.parse(String(news.datePublished))).toBe(made.at.getTime());
    const [person] = news.author as Thing[];
    const author = await understood(pathOf(person?.url));
    expect(types(author.things)).toEqual(['ProfilePage', 'ItemList', 'BreadcrumbList']);
    expect(thingOf(author.things, 'ProfilePage').mainEntity).toMatchObject({ '@type': 'Person', name: person?.name });
    expect(urlsOf(thingOf(author.things, 'ItemList')).map(pathOf)).toContainEqual(
      expect.stringMatching(`^/${locale}/`),
    );

    for (const [page, type] of [
      ['about', 'AboutPage'],
      ['imprint', 'AboutPage'],
      ['contact', 'ContactPage'],
      ['privacy', 'WebPage'],
      ['comment-rules', 'WebPage'],
    ] as const) {
      const house = await understood(`/${locale}/${words[page][locale]}`);
      expect(types(house.things), page).toEqual([type, 'NewsMediaOrganization', 'BreadcrumbList']);
    }
    expect(types((await understood(`/${locale}/${words.corrections[locale]}`)).things)).toEqual([
      'CollectionPage',
      'BreadcrumbList',
    ]);

    // What the paper names as its policies are pages of it.
    const { publishingPrinciples, correctionsPolicy, ownershipFundingInfo, masthead, actionableFeedbackPolicy } =
      thingOf(front.things, 'NewsMediaOrganization');
    for (const policy of [
      publishingPrinciples,
      correctionsPolicy,
      ownershipFundingInfo,
      masthead,
      actionableFeedbackPolicy,
    ])
      expect((await ask(pathOf(policy))).status, String(policy)).toBe(200);
  });

  test(`a live story says its updates in ${locale}`, async () => {
    const { things } = await understood(await demoArticle(locale, 'live'));
    const blog = thingOf(things, 'LiveBlogPosting');
    const updates = blog.liveBlogUpdate as Thing[];
    expect(updates.length).toBeGreaterThan(1);
    const times = updates.map((update) => Date.parse(String(update.datePublished)));
    expect(times).toEqual([...times].sort((x, y) => y - x));
    expect(Date.parse(String(blog.dateModified))).toBeGreaterThanOrEqual(Math.max(...times));
  });
}

test('kinds of articles are told apart', async () => {
  const kinds = { opinion: 'OpinionNewsArticle', analysis: 'AnalysisNewsArticle', interview: 'NewsArticle' } as const;
  for (const kind of ['opinion', 'analysis', 'interview'] as const) {
    const { path } = await publishArticle('en', {}, { kind });
    const { things } = await understood(path);
    expect(types(things)).toEqual([kinds[kind], 'BreadcrumbList']);
  }
});

test('whatever stands in a headline or a comment, the page’s data stays whole', async () => {
  const headline = '</script><script>alert(1)</script> <!-- “ёĞ” & 💥 \\" ]]>';
  const made = await publishArticle('en', { headline, standfirst: headline });
  await addComments(made, [{ body: headline, author: headline.slice(0, 60) }]);
  const { things } = await understood(made.path);
  const news = thingOf(things, 'NewsArticle');
  expect(news).toMatchObject({ headline, description: headline, commentCount: 1 });
  expect(news.comment).toMatchObject([{ text: headline }]);
});

test('translations are named while they are live, and the original by them', async () => {
  const made = await publishStory({ tr: {}, en: {}, ru: {} });
  const news = async (path: string) => thingOf((await understood(path)).things, 'NewsArticle');
  const paths = (list: unknown) => (list as Thing[]).map(({ url }) => pathOf(url));
  const origin = await news(made.tr.path);
  expect(paths(origin.workTranslation).sort()).toEqual([made.en.path, made.ru.path].sort());
  expect(origin.translationOfWork).toBeUndefined();
  expect((await news(made.en.path)).translationOfWork).toMatchObject({ inLanguage: 'tr' });
  await database().transaction((tx) => killArticle(tx, made.ru.id, ''));
  await until('the killed one is named no more', async () =>
    paths((await news(made.tr.path)).workTranslation).every((path) => path !== made.ru.path),
  );
});

test('a correction is said, and changes the time of change', async () => {
  const made = await publishArticle('ru', {});
  const body = 'Было <5>, стало “6”.';
  const at = new Date(made.at.getTime() + 7_200_000);
  await database().transaction((tx) => addCorrection(tx, made.id, { kind: 'correction', body, at }));
  await until('the correction is said', async () => {
    const news = thingOf((await understood(made.path)).things, 'NewsArticle');
    const said = JSON.stringify(news.correction ?? []);
    return said.includes(JSON.stringify(body)) && news.dateModified === at.toISOString();
  });
});

test('a comment is said while it is published', async () => {
  const made = await publishArticle('tr', {});
  const [id = ''] = await addComments(made, [{ body: 'Güzel.', replies: [{ body: 'Evet.' }] }]);
  const comments = async () => {
    const news = thingOf((await understood(made.path)).things, 'NewsArticle');
    return { count: news.commentCount, texts: ((news.comment ?? []) as Thing[]).map(({ text }) => text) };
  };
  expect(await comments()).toEqual({ count: 2, texts: ['Güzel.', 'Evet.'] });
  await moderate(id, 'removed');
  await until('it is gone', async () => (await comments()).texts.length === 0);
});

test('what is missing, gone or typed says nothing', async () => {
  const made = await publishArticle('en', {});
  const { text } = await ask(made.path);
  expect(readPage(text).meta('og:image')).not.toEqual([]);
  await database().transaction((tx) => killArticle(tx, made.id, 'Taken down.'));
  await until('it is gone', async () => (await ask(made.path)).status === 410);
  for (const path of [made.path, '/en/science/never-was', '/en/nothing-here', '/en/comment/unknown', '/de'] as const) {
    const { things, meta } = readPage((await ask(path)).text);
    expect(things, path).toEqual([]);
    expect(meta('og:image'), path).toEqual([]);
  }
});

test('pictures come in three forms around their point', async () => {
  const picture = await cutPicture();
  const made = await publishArticle('en', {});
  await republish(made, { heroId: picture.id });
  await until('the article has its picture', async () =>
    (await ask(made.path)).text.includes(picture.shareHash ?? '-'),
  );
  const { image } = thingOf((await understood(made.path)).things, 'NewsArticle') as { image: Record<string, string>[] };
  const forms: string[] = [];
  for (const { url = '', width, height } of image) {
    const { status, headers, bytes } = await ask(pathOf(url));
    expect([status, headers['content-type']], url).toEqual([200, 'image/jpeg']);
    const file = await sharp(bytes).metadata();
    expect([`${file.width}`, `${file.height}`], url).toEqual([width, height]);
    forms.push((Number(width) / Number(height)).toFixed(2));
  }
  expect(forms).toEqual(['1.78', '1.33', '1.00']);
});

test('each language has a share card of its own, kept, changed with the headline, and gone with the article', async () => {
  const made = await publishStory({
    tr: { headline: 'Şişli’de ışıklar söndü, İğneada yağmurlu' },
    en: { headline: 'Lights out on the strait' },
    ru: { headline: 'Щёлочь, объём и ёлка' },
  });
  const cards = new Map<Locale, string>();
  const pixels = new Set<string>();
  for (const locale of locales) {
    const { meta } = await understood(made[locale].path);
    const [card = ''] = meta('og:image');
    expect(meta('twitter:image')).toEqual([card]);
    expect(meta('twitter:card')).toEqual(['summary_large_image']);
    expect([meta('og:image:width')[0], meta('og:image:height')[0]]).toEqual(['1200', '630']);
    const path = pathOf(card);
    cards.set(locale, path);
    const first = await ask(path);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(first.headers['cache-tag']).toContain(`article:${made[locale].id}`);
    expect((await ask(path)).headers['cache-status']).toMatch(/^gazette; hit/);
    expect(await sharp(first.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    const { channels } = await sharp(first.bytes).greyscale().stats();
    expect(channels[0]?.stdev, 'it is not blank').toBeGreaterThan(20);
    pixels.add((await sharp(first.bytes).greyscale().resize(60, 32).raw().toBuffer()).toString('base64'));
  }
  expect(pixels.size).toBe(locales.length);

  const [old = '', other = ''] = [cards.get('tr'), cards.get('en')];
  await republish(made.tr, { headline: 'Işıklar geri geldi' });
  await until('the page names another card', async () => {
    const [card = ''] = readPage((await ask(made.tr.path)).text).meta('og:image');
    return card !== '' && pathOf(card) !== old;
  });
  const [renamed = ''] = readPage((await ask(made.tr.path)).text).meta('og:image');
  await until('the old one leads to it', async () => (await ask(old)).headers.location === pathOf(renamed));
  expect((await ask(other)).status).toBe(200);

  await database().transaction((tx) => killArticle(tx, made.tr.id, ''));
  await until('the card is gone', async () => (await ask(pathOf(renamed))).status === 410);
  expect((await ask(other)).status).toBe(200);
});

test('a further page of a list is its own canonical page', async () => {
  for (const path of Object.values(longLists.ru)) {
    const next = /<a rel="next" href="([^"]+)"/.exec((await ask(path)).text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next, path).toContain(`${path}?after=`);
    const { things, links } = readPage((await ask(next)).text);
    const [canonical] = links('canonical');
    const { pathname, search } = new URL(canonical?.href ?? '');
    expect(pathname + search).toBe(next);
    expect(links('alternate').filter(({ hreflang }) => hreflang)).toEqual([]);
    expect(things.flatMap((thing) => [...faultsOf(thing)])).toEqual([]);
  }
});
