import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { type Locale, locales } from '../lib/i18n/locales';
import { addCorrection } from '../lib/stories/add-correction';
import { p } from '../lib/stories/body/build';
import { killArticle } from '../lib/stories/take-down';
import { ask } from './support/ask';
import { addComments } from './support/comments';
import { database } from './support/database';
import { publishArticle, publishStory } from './support/stories';
import { expect, test } from './support/test';

const words = {
  topic: { tr: 'konu', en: 'topic', ru: 'tema' },
  author: { tr: 'yazar', en: 'author', ru: 'avtor' },
  corrections: { tr: 'duzeltmeler', en: 'corrections', ru: 'ispravleniya' },
} satisfies Record<string, Record<Locale, string>>;

async function rss(path: string) {
  const { status, headers, text } = await ask(path);
  expect(status, path).toBe(200);
  expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8');
  expect(XMLValidator.validate(text), path).toBe(true);
  return new Parser({ customFields: { item: [['content:encoded', 'full']] } }).parseString(text);
}

const titles = async (path: string): Promise<(string | undefined)[]> =>
  (await rss(path)).items.map((item) => item.title);

for (const locale of locales) {
  test(`front, section, author and corrections of the edition can be followed in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const [feed] = await page.locator('link[type="application/rss+xml"]').all();
    const path = new URL((await feed?.getAttribute('href')) ?? '').pathname;
    expect(path).toBe(`/${locale}/feed.xml`);
    const front = await rss(path);
    expect(front.items.length).toBeGreaterThan(5);
    expect(front.language).toBe(locale);
    for (const item of front.items) {
      expect(new URL(item.link ?? '').pathname).toMatch(new RegExp(`^/${locale}/[^/]+/[^/]+$`));
      expect(item.full).toMatch(/^<(figure|p)>/);
      expect(item.full).not.toMatch(/class=|style=|src="\//);
    }
    const section = new URL(front.items[0]?.link ?? '').pathname.split('/').slice(0, 3).join('/');
    expect((await rss(`${section}/feed.xml`)).items.length).toBeGreaterThan(0);
    expect((await rss(`/${locale}/${words.corrections[locale]}/feed.xml`)).items.length).toBeGreaterThan(0);
    // Other tests publish into the same edition meanwhile: between the two answers the list may move on.
    await expect(async () => {
      const json = await ask(`/${locale}/feed.json`);
      expect(json.headers['content-type']).toBe('application/feed+json; charset=utf-8');
      expect(JSON.parse(json.text).items.map((item: { title: string }) => item.title)).toEqual(await titles(path));
    }).toPass();
  });

  test(`an article comes into its author’s feed, is corrected there, and goes when it is killed, in ${locale}`, async () => {
    const headline = `Kış & “ёлка” <${Math.random()}>`;
    const made = await publishArticle(
      locale,
      { headline, body: [p('A & b < c.')] },
      { byline: ['timur-galiyev'], at: new Date() },
    );
    const feed = `/${locale}/${words.author[locale]}/timur-galiyev/feed.xml`;
    const [item] = (await rss(feed)).items.filter((one) => one.title === headline);
    expect(item?.full).toContain('<p>A &amp; b &lt; c.</p>');
    await database().transaction((tx) =>
      addCorrection(tx, made.id, { kind: 'correction', body: `It was <three> ${headline.length}${made.id}.` }),
    );
    await expect
      .poll(async () => (await rss(feed)).items.find((one) => one.title === headline)?.full)
      .toContain(`It was &lt;three&gt; ${headline.length}${made.id}.`);
    const corrections = await titles(`/${locale}/${words.corrections[locale]}/feed.xml`);
    expect(corrections.some((title) => title?.includes(headline))).toBe(true);

    await addComments(made, [{ author: 'Ada <b>', body: 'Güzel & 😀' }]);
    const comments = await rss(`${made.path}/feed.xml`);
    expect(comments.items[0]).toMatchObject({ creator: 'Ada <b>', full: '<p>Güzel &amp; 😀</p>' });

    await database().transaction((tx) => killArticle(tx, made.id, ''));
    await expect.poll(() => titles(feed)).not.toContain(headline);
    await expect.poll(async () => (await ask(`${made.path}/feed.xml`)).status).toBe(410);
    expect((await ask(`/${locale}/${words.corrections[locale]}/feed.xml`)).text).not.toContain(made.id);
  });

  test(`there is no feed of what is not there in ${locale}`, async () => {
    for (const path of ['nothing', `${words.topic[locale]}/nothing`, `${words.author[locale]}/nothing`, 'a/b']) {
      expect((await ask(`/${locale}/${path}/feed.xml`)).status, path).toBe(404);
      expect((await ask(`/${locale}/${path}/feed.json`)).status, path).toBe(404);
    }
  });
}

test('who has a feed already is told so, by its mark or by its time', async () => {
  // Other tests publish into the same edition meanwhile.
  await expect(async () => {
    const first = await ask('/en/feed.xml');
    expect(first.headers.etag).toMatch(/^"/);
    expect((await ask('/en/feed.xml', { headers: { 'if-none-match': first.headers.etag } })).status).toBe(304);
    const again = await ask('/en/feed.xml', { headers: { 'if-modified-since': first.headers['last-modified'] } });
    expect(again.status).toBe(304);
  }).toPass();
  expect((await ask('/en/feed.xml', { headers: { 'if-modified-since': new Date(0).toUTCString() } })).status).toBe(200);
});

const xml = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});
async function sitemap(path: string) {
  const { status, text, headers } = await ask(path);
  expect(status, path).toBe(200);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  expect(XMLValidator.validate(text), path).toBe(true);
  return xml.parse(text);
}

test('sitemaps name every public page, each with its versions, and only what is published', async () => {
  const story = await publishStory({ tr: {}, ru: {} });
  const alone = await publishArticle('en');
  const index = await sitemap('/sitemap.xml');
  const files: string[] = index.sitemapindex.sitemap.map((one: { loc: string }) => new URL(one.loc).pathname);
  expect(files).toEqual(
    expect.arrayContaining(['/sitemaps/pages.xml', '/sitemaps/tr-2019-05.xml', '/sitemaps/ru-2019-05.xml']),
  );
  type Entry = { loc: string; 'xhtml:link'?: { '@_hreflang': string; '@_href': string }[] };
  const entries: Entry[] = [];
  for (const file of files) entries.push(...(await sitemap(file)).urlset.url);
  const at = (path: string) => entries.find((entry) => new URL(entry.loc).pathname === path);
  const links = at(story.tr.path)?.['xhtml:link']?.map((link) => [
    link['@_hreflang'],
    new URL(link['@_href']).pathname,
  ]);
  expect(links).toEqual([
    ['tr', story.tr.path],
    ['ru', story.ru.path],
    ['x-default', story.tr.path],
  ]);
  expect(at(alone.path)?.['xhtml:link']).toBeUndefined();
  for (const locale of locales) expect(at(`/${locale}`)?.['xhtml:link']).toHaveLength(4);
  const standing = entries.filter((entry) => new URL(entry.loc).pathname.split('/').length < 4).slice(0, 30);
  for (const { loc } of standing) expect((await ask(new URL(loc).pathname)).status, loc).toBe(200);

  await database().transaction((tx) => killArticle(tx, alone.id, ''));
  await expect.poll(async () => (await ask('/sitemaps/en-2019-05.xml')).text).not.toContain(alone.path);
});

test('there is no sitemap of a month that has nothing, or of no month', async () => {
  for (const name of ['tr-1999-01', 'tr-2019-13', 'xx-2019-05', 'tr-2019-05-2', 'tr-0000-01', 'tr-9999-12', 'nonsense'])
    expect((await ask(`/sitemaps/${name}.xml`)).status, name).toBe(404);
});

test('news search finds the last two days and nothing older', async () => {
  const old = await publishArticle('en');
  const fresh = await publishArticle('ru', { headline: 'Свежее & новое' }, { at: new Date() });
  await expect.poll(async () => (await ask('/news-sitemap.xml')).text).toContain(fresh.path);
  const { urlset } = await sitemap('/news-sitemap.xml');
  const own = urlset.url.find((one: { loc: string }) => new URL(one.loc).pathname === fresh.path);
  expect(own['news:news']).toMatchObject({
    'news:publication': { 'news:language': 'ru' },
    'news:title': 'Свежее & новое',
  });
  expect(urlset.url.map((one: { loc: string }) => new URL(one.loc).pathname)).not.toContain(old.path);
});

test('crawlers are told what is not theirs, and browsers how to search', async () => {
  const robots = await ask('/robots.txt');
  expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(robots.text).toMatch(/^Disallow: \/tr\/newsroom\/$/m);
  expect(robots.text).toMatch(/^Sitemap: http:\/\/localhost:\d+\/sitemap\.xml$/m);
  const { status, text, headers } = await ask('/tr/opensearch.xml');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/opensearchdescription+xml; charset=utf-8');
  expect(new URL(xml.parse(text).OpenSearchDescription.Url['@_template']).pathname).toBe('/tr/ara');
});
