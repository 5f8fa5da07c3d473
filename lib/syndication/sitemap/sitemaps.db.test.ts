import { sql } from 'drizzle-orm';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../../db/client';
import { createTestDatabase } from '../../db/test-database';
import { addSection, publish } from '../../stories/test-support';
import { answerSitemap, answerSitemapIndex } from './answer-sitemaps';
import { sitemapSize } from './months';

let drop: () => Promise<void>;
beforeAll(async () => {
  process.env.SITE_URL = 'https://gazette.example';
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('a month that no calendar of the database has is no sitemap', async () => {
  for (const month of ['0000-01', '0001-01', '9999-12', '1999-01'])
    expect((await answerSitemap(`tr-${month}.xml`)).status, month).toBe(404);
});

const xml = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) });
const locs = async (answer: Response, list: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap'): Promise<string[]> =>
  xml.parse(await answer.text())[list][entry].map((one: { loc: string }) => one.loc);

test('an archive with more topics than a file may have addresses has several files of them, and each address once', async () => {
  const { id } = await publish({ sectionId: await addSection('politics'), locale: 'tr' });
  await db().execute(sql`
    with made as (
      insert into topic (id) select gen_random_uuid() from generate_series(1, ${sitemapSize}) returning id
    ), named as (
      insert into topic_i18n (topic_id, locale, slug, name) select id, 'tr', 'konu-' || id, 'Konu' from made
    )
    insert into article_topic (article_id, topic_id, pos, locale, first_published_at)
    select ${id}, id, row_number() over (), 'tr', now() from made`);
  const files = await locs(await answerSitemapIndex(), 'sitemapindex', 'sitemap');
  const pages = files.map((file) => file.split('/').at(-1) ?? '').filter((file) => file.startsWith('pages'));
  expect(pages).toEqual(['pages.xml', 'pages-2.xml']);
  const all: string[] = [];
  for (const file of pages) {
    const part = await locs(await answerSitemap(file), 'urlset', 'url');
    expect(part.length).toBeLessThanOrEqual(sitemapSize);
    all.push(...part);
  }
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((loc) => loc.includes('/tr/konu/'))).toHaveLength(sitemapSize);
  for (const none of ['pages-1.xml', 'pages-3.xml', 'pages-02.xml'])
    expect((await answerSitemap(none)).status).toBe(404);
});
