import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { searchEntry } from '../db/schema/search';
import { articleTerm } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { findArticles } from '../search/find';
import { dropOlderIndex } from '../search/index-version';
import { indexMissing } from './index-missing';
import { withdrawArticle } from './take-down';
import { addSection, publish } from './test-support';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('live articles of a release before search are indexed once, and no others', async () => {
  const sectionId = await addSection('politics');
  const { id } = await publish({ sectionId, headline: 'Lighthouse' });
  const away = await publish({ sectionId, headline: 'Lighthouse withdrawn' });
  await db().transaction((tx) => withdrawArticle(tx, away.id));
  const terms = await db().$count(articleTerm);
  await db().delete(searchEntry);
  const said: string[] = [];
  await indexMissing((line) => said.push(line));
  await indexMissing((line) => said.push(line));
  expect(said).toEqual(['1 articles indexed']);
  const found = await findArticles({ locale: 'en', text: 'lighthouse' });
  expect(found.articles.map((hit) => hit.articleId)).toEqual([id]);
  expect(await db().$count(articleTerm)).toBe(terms);
});

test('an index of a release that read words in another way is made anew, once', async () => {
  const sectionId = await addSection('economy');
  const { id } = await publish({ sectionId, headline: 'Breakwater' });
  await dropOlderIndex();
  await indexMissing(() => {});
  await db().execute(`update search_entry set vector = 'breakwaterx @en' where article_id = '${id}'`);
  const found = async () => (await findArticles({ locale: 'en', text: 'breakwater' })).articles.length;
  expect(await dropOlderIndex()).toBe(false);
  await indexMissing(() => {});
  expect(await found()).toBe(0);
  await db().execute("update site_setting set value = '1' where key = 'searchIndex'");
  expect(await dropOlderIndex()).toBe(true);
  await indexMissing(() => {});
  expect(await found()).toBe(1);
  expect(await dropOlderIndex()).toBe(false);
});
