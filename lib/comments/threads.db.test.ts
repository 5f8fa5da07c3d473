import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../db/client';
import { cursorFromText } from '../db/keyset';
import { comment } from '../db/schema/comments';
import { createTestDatabase } from '../db/test-database';
import { addPerson, addSection, ago, publish } from '../stories/test-support';
import type { ThreadedComment } from './nest';
import type { Sort } from './sort';
import { type CommentRow, commentRow, insertComments } from './test-support';
import { type Discussion, getDiscussion } from './threads';

let drop: () => Promise<void>;
let articleId: string;
let otherArticleId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  const sectionId = await addSection('politics');
  [articleId, otherArticleId] = [(await publish({ sectionId })).id, (await publish({ sectionId })).id];
});
beforeEach(async () => {
  await db().delete(comment);
});
afterAll(() => drop());

/** The page of an article's discussion at an address. */
async function pageAt(
  at: { after?: string | null; thread?: string; comment?: string; sort?: Sort } = {},
): Promise<Discussion> {
  const after = at.after ? cursorFromText(at.after) : null;
  const { thread = null, comment = null, sort } = at;
  const page = await getDiscussion(articleId, { after, thread, comment, sort });
  if (!page) throw new Error('there is no such page');
  return page;
}
const missing = (at: { thread?: string; comment?: string }, article = articleId) =>
  getDiscussion(article, { after: null, thread: at.thread ?? null, comment: at.comment ?? null });

const rootsOf = (page: Discussion) => page.threads.map(({ root }) => root.id);
const repliesOf = (node: ThreadedComment): string[] => node.replies.flatMap((reply) => [reply.id, ...repliesOf(reply)]);
const idsOf = (rows: CommentRow[]) => rows.map((row) => row.id);
/** A thread of one root and replies that answer it, a minute apart. */
function thread(count: number, root = commentRow(articleId, { createdAt: ago(10_000) })) {
  const replies = Array.from({ length: count }, (_, n) => commentRow(articleId, { createdAt: ago(9_000 - n) }, root));
  return { root, replies, rows: [root, ...replies] };
}

test('an article nobody wrote under has an empty discussion', async () => {
  expect(await pageAt()).toEqual({ threads: [], next: null, single: null, sort: 'newest', focus: null });
});

test('a page shows 20 threads, newest first; all pages hold each once, though times are equal', async () => {
  const roots = Array.from({ length: 45 }, (_, n) => commentRow(articleId, { createdAt: ago(Math.floor(n / 15)) }));
  await insertComments(roots);
  const first = await pageAt();
  const second = await pageAt({ after: first.next });
  const third = await pageAt({ after: second.next });
  expect([first, second, third].map((page) => page.threads.length)).toEqual([20, 20, 5]);
  expect(third.next).toBeNull();
  const newestFirst = roots.sort((x, y) => Number(y.createdAt) - Number(x.createdAt) || (x.id < y.id ? 1 : -1));
  expect([first, second, third].flatMap(rootsOf)).toEqual(idsOf(newestFirst));
});

test.each<[Sort, (x: CommentRow, y: CommentRow) => number]>([
  ['oldest', (x, y) => Number(x.createdAt) - Number(y.createdAt) || (x.id < y.id ? -1 : 1)],
  ['liked', (x, y) => Number(y.likeCount) - Number(x.likeCount) || (x.id < y.id ? 1 : -1)],
])('sorted by %s all pages hold each thread once, though places are equal', async (sort, order) => {
  const roots = Array.from({ length: 45 }, (_, n) =>
    commentRow(articleId, { createdAt: ago(Math.floor(n / 15)), likeCount: n % 4 }),
  );
  await insertComments(roots);
  const first = await pageAt({ sort });
  const second = await pageAt({ sort, after: first.next });
  const third = await pageAt({ sort, after: second.next });
  expect([first.sort, third.next]).toEqual([sort, null]);
  expect([first, second, third].flatMap(rootsOf)).toEqual(idsOf(roots.sort(order)));
});

test('a comment says how often it is liked, that it was picked out, and that it was changed', async () => {
  const root = commentRow(articleId, { likeCount: 3, featuredAt: ago(1), editedAt: ago(2), createdAt: ago(5) });
  const reply = commentRow(articleId, { likeCount: 2, createdAt: ago(4) }, root);
  await insertComments([root, reply]);
  const [shown] = (await pageAt()).threads;
  expect(shown?.root).toMatchObject({ likes: 3, featured: true, edited: true });
  expect(shown?.root.replies[0]).toMatchObject({ likes: 2, featured: false, edited: false });
});

test('exactly 20 threads are one page', async () => {
  await insertComments(Array.from({ length: 20 }, () => commentRow(articleId)));
  expect(await pageAt()).toMatchObject({ next: null, threads: { length: 20 } });
});

test('each thread shows its five oldest replies and says how many more there are', async () => {
  const [long, full, short] = [thread(8), thread(5), thread(2)];
  await insertComments([...long.rows, ...full.rows, ...short.rows]);
  const shown = new Map((await pageAt()).threads.map((one) => [one.root.id, one]));
  const replies = (id: string) => repliesOf(shown.get(id)?.root as ThreadedComment);
  expect(replies(long.root.id)).toEqual(idsOf(long.replies.slice(0, 5)));
  expect(shown.get(long.root.id)?.hidden).toBe(3);
  expect(replies(full.root.id)).toEqual(idsOf(full.replies));
  expect(shown.get(full.root.id)?.hidden).toBe(0);
  expect(shown.get(short.root.id)?.hidden).toBe(0);
});

test('replies are nested to the third level', async () => {
  const root = commentRow(articleId, { createdAt: ago(50) });
  const first = commentRow(articleId, { createdAt: ago(40) }, root);
  const second = commentRow(articleId, { createdAt: ago(30) }, first);
  const third = commentRow(articleId, { createdAt: ago(20), authorName: 'Third' }, second);
  const beside = commentRow(articleId, { createdAt: ago(10) }, third);
  await insertComments([beside, third, second, first, root]);
  const [shown] = (await pageAt()).threads;
  const level = shown?.root.replies[0]?.replies[0]?.replies;
  expect(level?.map((one) => [one.id, one.depth, one.inReplyTo])).toEqual([
    [third.id, 3, null],
    [beside.id, 3, 'Third'],
  ]);
});

test('a comment shows its writer, text and time, and nothing that readers must not see', async () => {
  const staffId = await addPerson('editor');
  const root = commentRow(articleId, { authorName: 'Ayşe', body: 'One\ntwo', createdAt: ago(5) });
  const staff = commentRow(articleId, { createdAt: ago(4), staffId }, root);
  await insertComments([{ ...root, addressHash: Buffer.from('a'), receiptHash: Buffer.from('r') }, staff]);
  const [shown] = (await pageAt()).threads;
  expect(shown?.root).toEqual({
    id: root.id,
    rootId: root.id,
    parentId: null,
    depth: 0,
    authorName: 'Ayşe',
    staff: false,
    featured: false,
    edited: false,
    likes: 0,
    body: 'One\ntwo',
    createdAt: ago(5),
    inReplyTo: null,
    replies: [expect.objectContaining({ id: staff.id, staff: true })],
  });
});

test('what is not published is shown nowhere and counted nowhere', async () => {
  const { root, replies, rows } = thread(9);
  for (const [n, status] of (['pending', 'rejected', 'removed', 'deleted'] as const).entries()) {
    const reply = replies[n];
    if (reply) reply.status = status;
    rows.push(commentRow(articleId, { status }));
  }
  const hiddenRoot = thread(2, commentRow(articleId, { status: 'removed' }));
  await insertComments([...rows, ...hiddenRoot.rows]);

  const page = await pageAt();
  expect(rootsOf(page)).toEqual([root.id]);
  expect(repliesOf(page.threads[0]?.root as ThreadedComment)).toEqual(idsOf(replies.slice(4)));
  expect(page.threads[0]?.hidden).toBe(0);
  expect(repliesOf((await pageAt({ thread: root.id })).threads[0]?.root as ThreadedComment)).toHaveLength(5);
  for (const hidden of [replies[0], replies[3], hiddenRoot.root, hiddenRoot.replies[0]]) {
    expect(await missing({ comment: hidden?.id })).toBeNull();
  }
  expect(await missing({ thread: hiddenRoot.root.id })).toBeNull();
});

test('a reply to what was removed still hangs in its thread', async () => {
  const root = commentRow(articleId, { createdAt: ago(50) });
  const removed = commentRow(articleId, { createdAt: ago(40), status: 'removed' }, root);
  const reply = commentRow(articleId, { createdAt: ago(30) }, removed);
  await insertComments([root, removed, reply]);
  const [shown] = (await pageAt()).threads;
  expect(shown?.root.replies.map((one) => one.id)).toEqual([reply.id]);
});

test('one thread alone shows all its replies, by hundreds', async () => {
  const { root, replies, rows } = thread(250);
  await insertComments([...rows, commentRow(articleId)]);
  const first = await pageAt({ thread: root.id });
  const second = await pageAt({ thread: root.id, after: first.next });
  const third = await pageAt({ thread: root.id, after: second.next });
  expect([first, second, third].map((page) => repliesOf(page.threads[0]?.root as ThreadedComment))).toEqual([
    idsOf(replies.slice(0, 100)),
    idsOf(replies.slice(100, 200)),
    idsOf(replies.slice(200)),
  ]);
  expect(third.next).toBeNull();
  expect(first).toMatchObject({ single: root.id, focus: null, threads: [{ hidden: 0 }] });
});

test('a thread that is not one, or stands elsewhere, is missing', async () => {
  const { root, replies, rows } = thread(1);
  await insertComments(rows);
  expect(await missing({ thread: replies[0]?.id })).toBeNull();
  expect(await missing({ thread: v7() })).toBeNull();
  expect(await missing({ thread: root.id }, otherArticleId)).toBeNull();
});

test('a permalink opens its thread and names the comment', async () => {
  const { root, replies, rows } = thread(7);
  await insertComments([...rows, commentRow(articleId)]);
  for (const linked of [root, replies[0], replies[6]]) {
    const page = await pageAt({ comment: linked?.id });
    expect(page).toMatchObject({ single: root.id, focus: { id: linked?.id }, next: null });
    expect(repliesOf(page.threads[0]?.root as ThreadedComment)).toEqual(idsOf(replies));
  }
});

test.each([0, 99, 100, 101, 180, 249])('in a long thread a permalink opens the page that has reply %i', async (n) => {
  const { root, replies, rows } = thread(250);
  await insertComments(rows);
  const linked = replies[n];
  const page = await pageAt({ comment: linked?.id });
  expect(page.focus?.id).toBe(linked?.id);
  const shown = repliesOf(page.threads[0]?.root as ThreadedComment);
  expect(shown).toContain(linked?.id);
  // From there on nothing is left out.
  const from = replies.findIndex((reply) => reply.id === shown[0]);
  expect(shown).toEqual(idsOf(replies.slice(from, from + 100)));
  const rest = page.next ? await pageAt({ thread: root.id, after: page.next }) : null;
  expect(rest ? repliesOf(rest.threads[0]?.root as ThreadedComment)[0] : undefined).toBe(replies[from + 100]?.id);
});

test.each([99, 100, 149, 249])('even when all were written in the same instant: reply %i', async (n) => {
  const { replies, rows } = thread(250);
  for (const reply of replies) reply.createdAt = ago(100);
  await insertComments(rows);
  const inOrder = idsOf(replies).sort();
  const page = await pageAt({ comment: inOrder[n] });
  expect(repliesOf(page.threads[0]?.root as ThreadedComment)).toContain(inOrder[n]);
});

test('a permalink to a comment of another article, or to none, is missing', async () => {
  const { root, rows } = thread(0);
  await insertComments(rows);
  expect(await missing({ comment: root.id }, otherArticleId)).toBeNull();
  expect(await missing({ comment: v7() })).toBeNull();
});

test('discussions of two articles do not mix', async () => {
  await insertComments([commentRow(articleId), commentRow(otherArticleId)]);
  expect((await pageAt()).threads).toHaveLength(1);
});
