import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { commentRow, insertComments } from '../comments/test-support';
import { db } from '../db/client';
import { liveUpdate } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { type PressCard, setPressStorage } from '../press/card';
import { findArticle } from '../stories/article-page';
import { doc, p } from '../stories/body/build';
import { killArticle } from '../stories/take-down';
import { addSection, ago, publish } from '../stories/test-support';
import { answerFeed } from './answer-feed';
import { commentsFeed } from './comments-feed';
import { feedUpdatedAt } from './feed';
import { frontFeed } from './feeds';

vi.mock('next-intl/server', () => import('../i18n/test-translations'));

const storage = new AsyncLocalStorage<PressCard>();
let drop: () => Promise<void>;
let sectionId: string;
beforeAll(async () => {
  process.env.SITE_URL = 'https://gazette.example';
  setPressStorage(storage);
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
afterAll(() => drop());

/** What the press is told of while something is read. */
async function tagsOf(work: () => Promise<unknown>): Promise<string[]> {
  const card: PressCard = { tags: new Set(), store: true };
  await storage.run(card, work);
  return [...card.tags];
}

test('a feed that has lost an article was changed by that, however old all that is left is', async () => {
  const killed = await publish({ sectionId, at: ago(60) });
  await publish({ sectionId, at: ago(30) });
  const modified = async () =>
    new Date((await answerFeed('xml', 'en', frontFeed)).headers.get('last-modified') ?? 0).getTime();
  const before = Date.now();
  await db().transaction((tx) => killArticle(tx, killed.id, ''));
  // To the second.
  expect(await modified()).toBeGreaterThanOrEqual(Math.floor(before / 1_000) * 1_000);
});

test('a feed with a live story goes when one of its updates does', async () => {
  const live = await publish({ sectionId, kind: 'live', at: ago(5) });
  const report = await publish({ sectionId, at: ago(4) });
  await db()
    .insert(liveUpdate)
    .values({ articleId: live.id, headline: 'Hata', doc: doc(p('Yanlış.')), at: ago(3) });
  const heard = await tagsOf(async () => {
    const { items } = await frontFeed('en');
    expect(items.find(({ id }) => id.endsWith(live.id))?.html).toContain('Yanlış.');
  });
  expect(heard).toContain(`article:${live.id}`);
  expect(heard).not.toContain(`article:${report.id}`);
});

test('a comment that its writer changed is changed in the feed; its summary ends where a letter does', async () => {
  const { id } = await publish({ sectionId, slug: 'ferry', at: ago(9) });
  const [written, edited] = [ago(8), ago(2)];
  const body = `${'a'.repeat(278)} 😀😀`;
  const row = commentRow(id, { body, createdAt: written, editedAt: edited });
  await insertComments([row, commentRow(id, { createdAt: ago(7) })]);
  const found = await findArticle('en', 'politics-en', 'ferry');
  if (found.state !== 'live') throw new Error(found.state);
  const feed = await commentsFeed('en', found.page);
  const item = feed.items.find((one) => one.id.endsWith(row.id));
  expect(item).toMatchObject({ publishedAt: written, updatedAt: edited, summary: `${'a'.repeat(278)}…` });
  expect(feedUpdatedAt(feed)).toEqual(edited);
});
