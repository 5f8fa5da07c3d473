import { afterAll, beforeAll, expect, test } from 'vitest';
import { db } from '../db/client';
import { createTestDatabase } from '../db/test-database';
import { findArticle } from '../stories/article-page';
import { doc, p } from '../stories/body/build';
import { createArticle, createStory, cutRevision } from '../stories/create';
import { publishRevision } from '../stories/publish';
import { addSection } from '../stories/test-support';
import { articleMetadata } from './article-metadata';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const plain = {
  ...{ headline: 'Headline', standfirst: 'Standfirst', kicker: '', dateline: '', heroId: null },
  ...{ byline: [], topics: [], sources: [] },
};
const own = {
  seoTitle: 'For search',
  seoDescription: 'Found',
  socialTitle: 'For sharing',
  socialDescription: 'Shared',
};

/** The head of a published article with such fields. */
async function head(slug: string, fields: object) {
  const sectionId = await addSection(slug);
  const storyId = await createStory(db(), { sectionId, originLocale: 'en', kind: 'report' });
  const id = await createArticle(db(), { storyId, locale: 'en', sectionId });
  const content = { fields: { ...plain, slug, ...fields }, doc: doc(p('Text.')) };
  await publishRevision(db(), await cutRevision(db(), id, 1, content));
  const found = await findArticle('en', `${slug}-en`, slug);
  if (found.state !== 'live') throw new Error(`the article is ${found.state}`);
  const { title, description, openGraph } = articleMetadata('en', found.page);
  return { title, description, shared: { title: openGraph?.title, description: openGraph?.description } };
}

test('search and social words of a revision stand in the head', async () => {
  expect(await head('own-words', own)).toEqual({
    title: 'For search',
    description: 'Found',
    shared: { title: 'For sharing', description: 'Shared' },
  });
});

test('without them headline and standfirst do', async () => {
  const both = { title: 'Headline', description: 'Standfirst' };
  expect(await head('no-words', {})).toEqual({ ...both, shared: both });
});
