import { XMLValidator } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import type { Feed, FeedItem } from './feed';
import { writeJsonFeed } from './write-json-feed';
import { writeRss } from './write-rss';

beforeAll(() => {
  process.env.SITE_URL = 'https://gazette.example';
});

const titles = [
  'İstanbul’da “ılık” gün & gece',
  'Жёлтые <b>дома</b> и «ёлки»',
  '🇹🇷 Emoji 🎉 headline 👩‍👩‍👧',
  'a ]]> b <![CDATA[ c',
  '"quotes" \'and\' &amp; entities &lt;script&gt;',
];

const item = (title: string, n: number): FeedItem => ({
  id: `urn:uuid:0000000${n}-0000-7000-8000-000000000000`,
  url: `https://gazette.example/tr/bolum/haber-${n}`,
  title,
  summary: `Summary of ${title}`,
  html: `<p>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} ]]&gt;</p>`,
  publishedAt: new Date(Date.UTC(2026, 10, 27, 10, n)),
  updatedAt: new Date(Date.UTC(2026, 10, 28, 10, n)),
  authors: [{ name: 'Ayşe Çağlar', url: 'https://gazette.example/tr/yazar/ayse-caglar' }],
  topics: ['Seçim', 'Выборы'],
  picture: {
    url: 'https://gazette.example/media/a/1200.jpeg',
    width: 1200,
    height: 800,
    alt: 'Bir "kuş"',
    credit: '© Çizer',
  },
});

describe.each(locales)('a feed in %s', (locale) => {
  const feed: Feed = {
    locale,
    title: 'Gazete & co',
    description: 'News <all>',
    path: `/${locale}`,
    items: titles.map(item),
  };

  test('is RSS that another parser reads as it was meant', async () => {
    const xml = writeRss(feed);
    expect(XMLValidator.validate(xml)).toBe(true);
    const fields = ['media:content', ['content:encoded', 'full'], ['atom:updated', 'updated']];
    const parsed = await new Parser({ customFields: { item: fields as never } }).parseString(xml);
    expect(parsed.title).toBe('Gazete & co');
    expect(parsed.link).toBe(`https://gazette.example/${locale}`);
    expect(parsed.feedUrl).toBe(`https://gazette.example/${locale}/feed.xml`);
    expect(parsed.language).toBe(locale);
    expect(parsed.items.map((one) => one.title)).toEqual(titles);
    expect(parsed.items.map((one) => one.isoDate)).toEqual(feed.items.map((one) => one.publishedAt.toISOString()));
    expect(parsed.items.map((one) => one.full)).toEqual(feed.items.map((one) => one.html));
    expect(parsed.items.map((one) => one.guid)).toEqual(feed.items.map((one) => one.id));
    expect(parsed.items[0]).toMatchObject({ creator: 'Ayşe Çağlar', categories: ['Seçim', 'Выборы'] });
    expect(parsed.items[0]?.['media:content']?.$).toMatchObject({ url: feed.items[0]?.picture?.url, medium: 'image' });
  });

  test('has dates as RFC 822 wants them', () => {
    const dates = [...writeRss(feed).matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)</g)].map((match) => match[1] ?? '');
    expect(dates).toHaveLength(titles.length + 1);
    for (const date of dates)
      expect(date).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (GMT|\+0000)$/);
  });

  test('is JSON Feed 1.1', () => {
    const parsed = JSON.parse(writeJsonFeed(feed));
    expect(parsed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazete & co',
      home_page_url: `https://gazette.example/${locale}`,
      feed_url: `https://gazette.example/${locale}/feed.json`,
      language: locale,
    });
    expect(parsed.items.map((one: { title: string }) => one.title)).toEqual(titles);
    for (const [n, one] of parsed.items.entries()) {
      expect(one).toMatchObject({ id: feed.items[n]?.id, content_html: feed.items[n]?.html });
      expect(new Date(one.date_published)).toEqual(feed.items[n]?.publishedAt);
      expect(new Date(one.date_modified)).toEqual(feed.items[n]?.updatedAt);
    }
  });
});

test('an empty feed is a feed', async () => {
  const feed: Feed = { locale: 'en', title: 'T', description: 'D', path: '/en', items: [] };
  expect((await new Parser().parseString(writeRss(feed))).items).toEqual([]);
  expect(JSON.parse(writeJsonFeed(feed)).items).toEqual([]);
});
