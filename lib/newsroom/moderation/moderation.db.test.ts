import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../auth/actor';
import { editComment } from '../../comments/edit-comment';
import { commentTarget, submitComment } from '../../comments/submit';
import { type CommentRow, commentRow, insertComments } from '../../comments/test-support';
import { db } from '../../db/client';
import { comment, commentReport } from '../../db/schema/comments';
import { commentBan, moderationAction } from '../../db/schema/moderation';
import { audit } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { stopChecking } from '../../moderation/shared-thread';
import { listen } from '../../press/test-support';
import { hashAddress } from '../../security/address-hash';
import { addSection, ago, publish } from '../../stories/test-support';
import { kill } from '../publishing/take-down';
import { refusal } from '../publishing/test-support';
import { addStaff } from '../test-support';
import { actOn, type CommentStatus } from './act';
import { addressCode } from './address-code';
import { banWriter, endBan, isAlwaysHeld, isBanned, listBans } from './bans';
import { exportCases } from './export-cases';
import { listQueue } from './queue';
import { readQueueQuery } from './queue-query';
import { reasonWords } from './reasons';
import { undoActs } from './undo';
import { countWaiting } from './waiting';

let drop: () => Promise<void>;
let moderator: Actor;
let other: Actor;
let reporter: Actor;
let sectionId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  moderator = await addStaff('moderator');
  other = await addStaff('editor');
  reporter = await addStaff('reporter');
  sectionId = await addSection('discussed');
});
afterAll(async () => {
  await stopChecking();
  await drop();
});

const story = async () => (await publish({ sectionId })).id;
const held = (articleId: string, values: Partial<CommentRow> = {}, under?: CommentRow) =>
  commentRow(articleId, { status: 'pending', body: 'A calm word about the harbour.', ...values }, under);
async function add<Rows extends CommentRow[]>(...rows: Rows): Promise<Rows> {
  await insertComments(rows);
  return rows;
}
const stored = async (id: string) => {
  const [row] = await db().select().from(comment).where(eq(comment.id, id));
  return { status: row?.status, reason: row?.reason, featured: Boolean(row?.featuredAt) };
};
const act = (name: Parameters<typeof actOn>[1]['act'], row: CommentRow, was: CommentStatus, more = {}) =>
  actOn(moderator, { act: name, comments: [{ id: row.id, was }], ...more });
const queue = async (search: Record<string, string> = {}) => (await listQueue(moderator, readQueueQuery(search))).items;
const bodies = async (search: Record<string, string>) => (await queue(search)).map((row) => row.body);
const actionOf = async (id: string) => {
  const where = eq(moderationAction.commentId, id);
  return (await db().select().from(moderationAction).where(where).orderBy(desc(moderationAction.at)))[0];
};

test('a held comment is published, which readers see, and back again', async () => {
  const articleId = await story();
  const [row] = await add(held(articleId));
  const during = await listen();
  const heard = await during(async () => {
    const { done } = await act('publish', row, 'pending');
    expect(done).toMatchObject([{ commentId: row.id, status: 'published', featured: false }]);
  });
  expect(heard).toEqual([`expire comments:${articleId}`]);
  expect(await stored(row.id)).toMatchObject({ status: 'published' });
  const action = await actionOf(row.id);
  expect(action).toMatchObject({
    kind: 'publish',
    actorName: moderator.name,
    before: { status: 'pending' },
    after: { status: 'published' },
  });
  // Anybody who moderates may take it back.
  expect(await undoActs(other, [action?.id ?? ''])).toMatchObject({
    undone: [{ commentId: row.id, status: 'pending' }],
  });
  expect(await stored(row.id)).toMatchObject({ status: 'pending' });
  const [counted] = await db().select({ n: article.commentCount }).from(article).where(eq(article.id, articleId));
  expect(counted?.n).toBe(0);
  expect(await refusal(undoActs(moderator, [action?.id ?? '']))).toEqual(['form notUndone']);
  const acts = await db().select().from(audit).where(eq(audit.targetId, row.id)).orderBy(audit.at);
  expect(acts.map((one) => [one.action, one.actorId])).toEqual([
    ['comment.moderate', moderator.id],
    ['comment.undo', other.id],
  ]);
});

test('a rejection needs a reason, which the writer reads in the comment’s language', async () => {
  const articleId = await story();
  const [turkish, own] = await add(held(articleId, { lang: 'tr' }), held(articleId));
  expect(await refusal(act('reject', turkish, 'pending', { reason: ' ' }))).toEqual(['reason required']);
  await act('reject', turkish, 'pending', { because: 'caps' });
  expect(await stored(turkish.id)).toMatchObject({ status: 'rejected', reason: reasonWords('caps', 'tr') });
  await act('reject', own, 'pending', { because: 'caps', reason: 'It names a private person.' });
  expect(await stored(own.id)).toMatchObject({ status: 'rejected', reason: 'It names a private person.' });
  await undoActs(moderator, [(await actionOf(own.id))?.id ?? '']);
  expect(await stored(own.id)).toMatchObject({ status: 'pending', reason: '' });
});

test('featured publishes too; a removed comment is a pick no more; undo gives all back', async () => {
  const [row] = await add(held(await story()));
  const { done } = await act('feature', row, 'pending');
  expect(await stored(row.id)).toMatchObject({ status: 'published', featured: true });
  expect(await refusal(act('feature', row, 'published'))).toEqual(['form decided']);
  await act('reject', row, 'published', { because: 'insult' });
  expect(await stored(row.id)).toMatchObject({ status: 'removed', featured: false });
  expect(await refusal(undoActs(moderator, [done[0]?.actionId ?? '']))).toEqual(['form notUndone']);
  await undoActs(moderator, [(await actionOf(row.id))?.id ?? '']);
  expect(await stored(row.id)).toEqual({ status: 'published', reason: '', featured: true });
  await act('unfeature', row, 'published');
  expect(await stored(row.id)).toMatchObject({ status: 'published', featured: false });
});

test('what a colleague decided stands: one act is refused, of many the others are done', async () => {
  const articleId = await story();
  const [one, two, three] = await add(held(articleId), held(articleId), held(articleId));
  await act('publish', one, 'pending');
  expect(await refusal(act('reject', one, 'pending', { because: 'link' }))).toEqual(['form decided']);
  const comments = [one, two, three].map(({ id }) => ({ id, was: 'pending' as const }));
  const acted = await actOn(other, { act: 'reject', comments, because: 'link' });
  expect(acted.missed).toEqual([one.id]);
  expect(acted.done.map((row) => row.commentId)).toEqual([two.id, three.id]);
  expect(await stored(one.id)).toMatchObject({ status: 'published' });
  const undone = await undoActs(
    other,
    acted.done.map((row) => row.actionId),
  );
  expect(undone.undone).toHaveLength(2);
  expect(await stored(three.id)).toMatchObject({ status: 'pending' });
});

test('only moderators act, look, ban and export; a deleted comment is nobody’s', async () => {
  const articleId = await story();
  const [row, deleted] = await add(held(articleId), held(articleId, { status: 'deleted' }));
  const comments = [{ id: row.id, was: 'pending' as const }];
  expect(await refusal(actOn(reporter, { act: 'publish', comments }))).toEqual(['forbidden']);
  expect(await refusal(undoActs(reporter, [row.id]))).toEqual(['forbidden']);
  expect(await refusal(listQueue(reporter, readQueueQuery({})))).toEqual(['forbidden']);
  expect(await refusal(banWriter(reporter, row.id, { days: 7, note: '' }))).toEqual(['forbidden']);
  expect(await refusal(endBan(reporter, row.id))).toEqual(['forbidden']);
  expect(await refusal(listBans(reporter))).toEqual(['forbidden']);
  expect(() => exportCases(reporter, 'en')).toThrow('forbidden');
  expect(await refusal(act('publish', deleted, 'deleted'))).toEqual(['notFound']);
});

test('the queue holds what waits and what is reported, with what the engine finds and the thread beside it', async () => {
  const before = await countWaiting();
  const articleId = await story();
  const [root] = await add(commentRow(articleId, { body: 'The root.', createdAt: ago(90) }));
  const [reply, late] = await add(
    commentRow(articleId, { body: 'A reply.', createdAt: ago(80) }, root),
    commentRow(articleId, { body: 'A late reply.', createdAt: ago(20) }, root),
  );
  const [shouted] = await add(
    held(articleId, { body: 'THE HARBOUR WAS CLOSED AGAIN TODAY', createdAt: ago(60) }, reply),
  );
  await db().insert(commentReport).values({ commentId: late.id, reason: 'other', note: 'off topic' });
  const items = await queue({ article: articleId });
  expect(items.map((row) => row.id)).toEqual([shouted.id, late.id]);
  expect(items[0]?.verdict?.findings.map((finding) => finding.rule)).toContain('caps');
  expect(items[0]?.beside).toMatchObject({
    article: { path: expect.stringContaining('/en/') },
    before: [{ body: 'The root.' }, { body: 'A reply.' }],
    after: [{ body: 'A late reply.' }],
  });
  expect(items[1]?.reports).toEqual([{ reason: 'other', note: 'off topic' }]);
  const now = await countWaiting();
  expect([now.held - before.held, now.reported - before.reported]).toEqual([1, 1]);
  await act('publish', late, 'published');
  expect(await bodies({ article: articleId })).toEqual([shouted.body]);
  expect((await actionOf(late.id))?.kind).toBe('keep');
  // Taken back, the report waits again; reported anew after an answer, too.
  await undoActs(moderator, [(await actionOf(late.id))?.id ?? '']);
  expect(await bodies({ article: articleId, state: 'reported' })).toEqual(['A late reply.']);
  await act('publish', late, 'published');
  await db()
    .insert(commentReport)
    .values({ commentId: late.id, reason: 'spam', createdAt: new Date(Date.now() + 60_000) });
  expect((await queue({ article: articleId, state: 'reported' }))[0]?.reports).toEqual([{ reason: 'spam', note: '' }]);
  await kill(other, articleId);
  expect(await bodies({ article: articleId })).toEqual([]);
});

test('filters narrow the queue by state, language, rule and writer; pages follow each other', async () => {
  const articleId = await story();
  const addressHash = hashAddress('203.0.113.77');
  const rows = Array.from({ length: 23 }, (_, n) =>
    held(articleId, {
      body: `Calm remark number ${n} on the new ferry line.`,
      createdAt: ago(500 - n),
      ...(n === 3 && { lang: 'ru' as const, body: 'Спокойное слово о паромах.' }),
      ...(n === 4 && { body: 'THE FERRY IS ALWAYS LATE AND NOBODY CARES' }),
      ...(n === 5 && { addressHash }),
      ...(n === 6 && { status: 'rejected' as const }),
    }),
  );
  await add(...rows);
  const of = (search: Record<string, string>) => bodies({ article: articleId, ...search });
  expect(await of({ locale: 'ru' })).toEqual([rows[3]?.body]);
  expect(await of({ rule: 'caps' })).toEqual([rows[4]?.body]);
  expect(await of({ address: addressCode(addressHash) })).toEqual([rows[5]?.body]);
  expect(await of({ address: 'nonsense' })).toEqual([]);
  expect(await of({ state: 'rejected' })).toEqual([rows[6]?.body]);
  const first = await listQueue(moderator, readQueueQuery({ article: articleId }));
  const second = await listQueue(moderator, readQueueQuery({ article: articleId, after: first.next ?? '' }));
  expect([...first.items, ...second.items].map((row) => row.id)).toEqual(
    rows.filter((_, n) => n !== 6).map((row) => row.id),
  );
  expect(second.next).toBeNull();
});

test('a banned address can’t write until its time, and the ban can be lifted and taken back', async () => {
  const articleId = await story();
  const [row, forgotten] = await add(held(articleId, { addressHash: hashAddress('203.0.113.99') }), held(articleId));
  const target = await commentTarget(articleId);
  const submit = (address: string) => submitComment(target, { name: 'Ada', body: 'A calm word.' }, address);
  expect(await refusal(banWriter(moderator, forgotten.id, { days: 7, note: '' }))).toEqual(['form addressForgotten']);
  const { actionId } = await banWriter(moderator, row.id, { days: 7, note: 'Third time' });
  expect(await submit('203.0.113.99')).toMatchObject({ ok: false, problems: [{ field: 'form', code: 'banned' }] });
  expect(await submit('203.0.113.98')).toMatchObject({ ok: true });
  // The comment's own hash is forgotten after thirty days, the ban's is not.
  await db().update(comment).set({ addressHash: null }).where(eq(comment.id, row.id));
  expect(await isBanned(db(), hashAddress('203.0.113.99'))).toBe(true);
  expect(await listBans(moderator)).toMatchObject([{ note: 'Third time', by: moderator.name, writer: 'Ada' }]);
  const [ban] = await listBans(moderator);
  await endBan(other, ban?.id ?? '');
  expect(await isBanned(db(), hashAddress('203.0.113.99'))).toBe(false);
  expect(await refusal(endBan(other, ban?.id ?? ''))).toEqual(['notFound']);
  const lifted = await actionOf(row.id);
  expect(lifted?.kind).toBe('unban');
  await undoActs(other, [lifted?.id ?? '']);
  expect(await isBanned(db(), hashAddress('203.0.113.99'))).toBe(true);
  await undoActs(moderator, [actionId]);
  expect(await isBanned(db(), hashAddress('203.0.113.99'))).toBe(false);
  await db()
    .insert(commentBan)
    .values({
      addressHash: hashAddress('203.0.113.97'),
      endsAt: sql`now() - interval '1 second'`,
      createdBy: moderator.id,
      createdByName: moderator.name,
    });
  expect(await submit('203.0.113.97')).toMatchObject({ ok: true });
});

test('whatever a held writer sends waits, and they are told only that; it can be lifted and taken back', async () => {
  const articleId = await story();
  const address = '203.0.113.88';
  const hash = hashAddress(address);
  const target = await commentTarget(articleId);
  const texts = [
    'The harbour looks better than ever.',
    'Who paid for the new bridge?',
    'My grandfather built boats here.',
    'It rained all week in the village.',
    'Trains would be faster and cheaper.',
  ];
  const submit = async (from: string) => {
    // So far apart that they are no flood.
    const earlier = sql`${comment.createdAt} - interval '2 minutes'`;
    await db().update(comment).set({ createdAt: earlier }).where(eq(comment.articleId, articleId));
    return submitComment(target, { name: 'Ada', body: texts.pop() }, from);
  };
  const before = await submit(address);
  expect(before).toMatchObject({ status: 'published' });
  const [row] = await db().select().from(comment).where(eq(comment.articleId, articleId));
  const id = row?.id ?? '';
  expect(await refusal(banWriter(reporter, id, { kind: 'hold', days: 7, note: '' }))).toEqual(['forbidden']);
  const { actionId } = await banWriter(moderator, id, { kind: 'hold', days: 7, note: 'Third time' });
  expect(await isBanned(db(), hash)).toBe(false);
  const sent = await submit(address);
  expect(sent).toMatchObject({ ok: true, status: 'pending', verdict: { action: 'publish' } });
  expect(await submit('203.0.113.87')).toMatchObject({ status: 'published' });
  // A change of an old comment, from the same connection or another, is no way around.
  if (!before.ok || !sent.ok) throw new Error('refused');
  expect(await editComment(before.token, { body: 'Calm, and changed.' }, '203.0.113.86')).toMatchObject({
    status: 'pending',
  });
  expect(await queue({ article: articleId })).toMatchObject([{ writer: 'hold' }, { writer: 'hold' }]);
  expect(await listBans(moderator)).toMatchObject([{ kind: 'hold', note: 'Third time', writer: 'Ada' }]);
  // A ban beside it is another thing.
  const ban = await banWriter(moderator, id, { days: 1, note: '' });
  expect(await submit(address)).toMatchObject({ ok: false, problems: [{ code: 'banned' }] });
  expect(await queue({ article: articleId })).toMatchObject([{ writer: 'ban' }, { writer: 'ban' }]);
  await undoActs(moderator, [ban.actionId]);
  const held = (await listBans(moderator)).find((one) => one.kind === 'hold');
  await endBan(other, held?.id ?? '');
  expect(await submit(address)).toMatchObject({ status: 'published' });
  const lifted = await actionOf(id);
  expect(lifted).toMatchObject({ kind: 'release', after: { heldUntil: null } });
  await undoActs(other, [lifted?.id ?? '']);
  expect(await isAlwaysHeld(db(), hash)).toBe(true);
  await undoActs(moderator, [actionId]);
  expect(await isAlwaysHeld(db(), hash)).toBe(false);
  const acts = await db().select().from(audit).where(eq(audit.targetId, id)).orderBy(audit.at, audit.id);
  expect(acts.map((one) => one.action)).toEqual([
    'comment.hold',
    'comment.ban',
    'comment.undo',
    'comment.release',
    'comment.undo',
    'comment.undo',
  ]);
});

test('decisions that stand are exported as labelled cases, without names', async () => {
  const articleId = await story();
  const ru = { lang: 'ru' as const };
  const [good, bad, own, unruly, back] = await add(
    held(articleId, { ...ru, body: 'Хороший "текст".' }),
    held(articleId, { ...ru, body: 'Плохой текст.' }),
    held(articleId, { ...ru, body: 'ПАРОМ СНОВА ОПОЗДАЛ И ВСЕМ ВСЁ РАВНО' }),
    held(articleId, { ...ru, body: 'Не о том.' }),
    held(articleId, { ...ru, body: 'Взято назад.' }),
  );
  await queue();
  await act('publish', good, 'pending');
  await act('reject', bad, 'pending', { because: 'insult' });
  await act('reject', own, 'pending', { reason: 'Не кричите.' });
  await act('reject', unruly, 'pending', { because: 'offTopic' });
  const { done } = await act('publish', back, 'pending');
  await undoActs(moderator, [done[0]?.actionId ?? '']);
  const file = await exportCases(moderator, 'ru').text();
  const lines = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    { text: 'Хороший "текст".', rules: [] },
    { text: 'Плохой текст.', rules: ['insult'] },
    { text: own.body, rules: ['caps'] },
  ]);
  await act('reject', good, 'published', { because: 'belief' });
  expect((await exportCases(moderator, 'ru').text()).split('\n')).toContain(
    '{"text":"Хороший \\"текст\\".","rules":["belief"]}',
  );
});
