import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../db/client';
import { article } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { listen } from '../press/test-support';
import { addSection, publish } from '../stories/test-support';
import { setCommentStatus } from './set-status';
import { commentRow, insertComments } from './test-support';
import { getDiscussion } from './threads';

let drop: () => Promise<void>;
let sectionId: string;
let articleId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
});
beforeEach(async () => {
  articleId = (await publish({ sectionId })).id;
});
afterAll(() => drop());

type Status = Parameters<typeof setCommentStatus>[2];
const set = (id: string, status: Status) => db().transaction((tx) => setCommentStatus(tx, id, status));
async function counted(): Promise<number | undefined> {
  const [row] = await db().select({ n: article.commentCount }).from(article).where(eq(article.id, articleId));
  return row?.n;
}
const shown = async () =>
  (await getDiscussion(articleId, { after: null, thread: null, comment: null }))?.threads.map(({ root }) => root.id);

test('a comment that becomes visible renews the pages; one that is taken away leaves them at once', async () => {
  const row = commentRow(articleId, { status: 'pending' });
  await insertComments([row]);
  const during = await listen();
  expect(await during(() => set(row.id, 'published'))).toEqual([`expire comments:${articleId}`]);
  expect([await counted(), await shown()]).toEqual([1, [row.id]]);
  expect(await during(() => set(row.id, 'removed'))).toEqual([`kill comments:${articleId}`]);
  expect([await counted(), await shown()]).toEqual([0, []]);
});

test('what readers do not see changes nothing for them', async () => {
  const pending = commentRow(articleId, { status: 'pending' });
  const published = commentRow(articleId);
  await insertComments([pending, published]);
  const during = await listen();
  expect(await during(() => set(pending.id, 'rejected'))).toEqual([]);
  expect(await during(() => set(published.id, 'published'))).toEqual([]);
});

test('replies of a thread that is not shown do not count, and count again when it is', async () => {
  const root = commentRow(articleId);
  const reply = commentRow(articleId, {}, root);
  const deeper = commentRow(articleId, {}, reply);
  const other = commentRow(articleId, { status: 'pending' });
  await insertComments([root, reply, deeper, other]);
  await set(other.id, 'published');
  expect(await counted()).toBe(4);
  await set(reply.id, 'deleted');
  expect(await counted()).toBe(3);
  await set(root.id, 'removed');
  expect(await counted()).toBe(1);
  await set(root.id, 'published');
  expect(await counted()).toBe(3);
});

test('comments published at the same moment are all counted', async () => {
  const rows = Array.from({ length: 8 }, () => commentRow(articleId, { status: 'pending' }));
  await insertComments(rows);
  await Promise.all(rows.map((row) => set(row.id, 'published')));
  expect(await counted()).toBe(8);
});

test('a comment that does not exist is refused', async () => {
  await expect(set(v7(), 'published')).rejects.toThrow(/no comment/);
});
