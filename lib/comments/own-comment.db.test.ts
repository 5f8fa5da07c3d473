import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../db/client';
import { comment, commentAttempt, commentCheck } from '../db/schema/comments';
import { siteSetting } from '../db/schema/settings';
import { article } from '../db/schema/stories';
import { createTestDatabase } from '../db/test-database';
import { stopChecking } from '../moderation/shared-thread';
import { listen } from '../press/test-support';
import { hashAddress } from '../security/address-hash';
import { hashToken, newToken } from '../security/tokens';
import { siteKey } from '../settings/site';
import { addSection, publish } from '../stories/test-support';
import { getAttempt, keepAttempt } from './attempts';
import { deleteComment } from './delete-comment';
import { editComment } from './edit-comment';
import { keepCheck } from './keep-check';
import { getReceipt } from './receipt';
import { setCommentStatus } from './set-status';
import { type CommentRow, commentRow, insertComments } from './test-support';
import { forgetTries } from './tries';

let drop: () => Promise<void>;
let articleId: string;
const address = '203.0.113.7';
beforeAll(async () => {
  drop = await createTestDatabase();
  articleId = (await publish({ sectionId: await addSection('politics') })).id;
});
beforeEach(async () => {
  await db().delete(comment);
  await db().delete(commentAttempt);
  forgetTries();
});
afterAll(async () => {
  await stopChecking();
  await drop();
});

/** A comment with a receipt. */
async function write(values: Partial<CommentRow> = {}): Promise<{ id: string; token: string }> {
  const token = newToken();
  const row = commentRow(articleId, {
    body: 'The ferry was late again today.',
    receiptHash: hashToken(token),
    addressHash: hashAddress(address),
    ...values,
  });
  await insertComments([row]);
  await db()
    .update(article)
    .set({ commentCount: row.status === 'published' ? 1 : 0 })
    .where(eq(article.id, articleId));
  return { id: row.id, token };
}
const edit = (token: string, body: string, more = {}) => editComment(token, { body, ...more }, address);
const rowOf = async (id: string) => (await db().select().from(comment).where(eq(comment.id, id)))[0];
const countOf = async () =>
  (await db().select({ n: article.commentCount }).from(article).where(eq(article.id, articleId)))[0]?.n;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('a change that nothing speaks against stays published, replaces old copies and says when', async () => {
  const { id, token } = await write();
  const heard = await (await listen())(async () => {
    expect(await edit(token, 'The ferry was late again this morning.\r\n')).toMatchObject({
      ok: true,
      status: 'published',
    });
  });
  expect(heard).toEqual([`purge comments:${articleId}`]);
  expect(await rowOf(id)).toMatchObject({
    status: 'published',
    body: 'The ferry was late again this morning.',
    editedAt: expect.any(Date),
  });
  expect(await db().select().from(commentCheck)).toMatchObject([{ commentId: id, verdict: { action: 'publish' } }]);
});

test('a change that a moderator should read leaves the pages at once', async () => {
  const { id, token } = await write();
  const heard = await (await listen())(async () => {
    expect(await edit(token, 'You are an idiot, dear captain.')).toMatchObject({ ok: true, status: 'pending' });
  });
  expect(heard).toEqual([`kill comments:${articleId}`]);
  expect([(await rowOf(id))?.status, await countOf()]).toEqual(['pending', 0]);
});

test('a mended comment that waited appears, unless a moderator reads every comment', async () => {
  const waiting = await write({ status: 'pending', body: 'You are an idiot.' });
  expect(await edit(waiting.token, 'The captain is wrong.')).toMatchObject({ status: 'published' });
  expect(await countOf()).toBe(1);
  await db()
    .insert(siteSetting)
    .values({ key: siteKey, value: { moderation: 'hold' } });
  const { token } = await write();
  expect(await edit(token, 'The captain is right after all.')).toMatchObject({ status: 'pending' });
  await db().delete(siteSetting);
});

test('a change that is refused leaves the comment as it was; to mend it can go to a moderator', async () => {
  const { id, token } = await write();
  expect(await edit(token, 'Fuck off, you fucking idiots.')).toMatchObject({
    ok: false,
    problems: [{ code: 'rejected' }],
  });
  const shouted = 'THE FERRY WAS LATE AGAIN THIS MORNING.';
  expect(await edit(token, shouted)).toMatchObject({ ok: false, problems: [{ code: 'askToFix' }] });
  expect(await edit(token, '  ')).toMatchObject({ ok: false, problems: [{ code: 'bodyMissing' }] });
  expect(await rowOf(id)).toMatchObject({ body: 'The ferry was late again today.', editedAt: null });
  expect(await edit(token, shouted, { hold: '1' })).toMatchObject({ ok: true, status: 'pending' });
});

test('its own text is no repeat of itself, that of another comment is', async () => {
  const { token } = await write();
  await write({ body: 'The harbour should be wider for everybody.' });
  expect(await edit(token, 'The ferry was late again today!')).toMatchObject({ ok: true });
  expect(await edit(token, 'The harbour should be wider for everybody.')).toMatchObject({
    ok: false,
    problems: [{ code: 'rejected' }],
  });
});

test('after fifteen minutes, or a moderator’s no, there is no change any more', async () => {
  const cases: Partial<CommentRow>[] = [
    { createdAt: minutesAgo(16) },
    { status: 'rejected' },
    { status: 'removed' },
    { status: 'deleted' },
  ];
  for (const values of cases) {
    const { id, token } = await write(values);
    expect(await edit(token, 'Too late.')).toMatchObject({ ok: false, problems: [{ code: 'editOver' }] });
    expect((await rowOf(id))?.body).toBe('The ferry was late again today.');
  }
  const { token } = await write({ createdAt: minutesAgo(14) });
  expect(await edit(token, 'Just in time.')).toMatchObject({ ok: true });
});

test('without the receipt nothing can be changed or erased', async () => {
  await write();
  for (const token of [newToken(), '', 'a\0b']) {
    expect(await edit(token, 'Mine now.')).toBeNull();
    expect(await deleteComment(token)).toBe(false);
  }
});

test('a refused change waits beside the receipt and goes when another is accepted', async () => {
  const { token } = await write();
  const form = { name: 'Ada', body: 'COMMENT', parent: null };
  await keepAttempt('en', { articleId, form, problems: [] }, address, token);
  await keepAttempt('en', { articleId, form: { ...form, body: 'AGAIN' }, problems: [] }, address, token);
  expect(await getAttempt(token)).toMatchObject({ form: { body: 'AGAIN' } });
  await edit(token, 'Now it is fine.');
  expect(await getAttempt(token)).toBeNull();
});

test('an erased comment leaves the pages at once; name, text and verdict are gone, its answers stay stored', async () => {
  const { id, token } = await write();
  const root = await rowOf(id);
  if (!root) throw new Error('not written');
  const answer = commentRow(articleId, { body: 'Indeed.' }, root);
  await insertComments([answer]);
  await keepCheck(db(), id, { lang: 'en', action: 'publish', findings: [], engineVersion: '1', ms: 1 });
  const heard = await (await listen())(async () => {
    expect(await deleteComment(token)).toBe(true);
  });
  expect(heard).toEqual([`kill comments:${articleId}`]);
  expect(await rowOf(id)).toMatchObject({ status: 'deleted', authorName: '', body: '', reason: '' });
  expect(await db().select().from(commentCheck)).toEqual([]);
  expect(await rowOf(answer.id)).toMatchObject({ body: 'Indeed.' });
  expect(await countOf()).toBe(0);
  expect(await getReceipt(token)).toMatchObject({ status: 'deleted', name: '', body: '', verdict: null });
});

test('what a moderator decided in the meantime is not undone by a change', async () => {
  const { id, token } = await write({ status: 'pending' });
  await db().transaction((tx) => setCommentStatus(tx, id, 'rejected', 'No.'));
  expect(await edit(token, 'A new text.')).toMatchObject({ ok: false, problems: [{ code: 'editOver' }] });
  expect(await rowOf(id)).toMatchObject({ status: 'rejected', reason: 'No.' });
});
