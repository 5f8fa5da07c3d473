import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { commentRow, insertComments } from '../comments/test-support';
import { db } from '../db/client';
import { comment, commentAttempt, commentReport } from '../db/schema/comments';
import { commentBan } from '../db/schema/moderation';
import { editLease, previewLink } from '../db/schema/newsroom';
import { readKey, readMark } from '../db/schema/reads';
import { replyWatch } from '../db/schema/reply-letters';
import { retentionRun } from '../db/schema/retention';
import { invite, passwordReset, staffSession, staffTry, staffVerification } from '../db/schema/staff';
import { createTestDatabase } from '../db/test-database';
import { addStaff, beginArticle } from '../newsroom/test-support';
import { keepRetentionTimes } from './keep-times';
import { retentionTimes } from './times';

let drop: () => Promise<void>;
let staffId: string;
let articleId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  const owner = await addStaff('owner');
  staffId = owner.id;
  articleId = (await beginArticle(owner)).articleId;
});
afterAll(() => drop());
beforeEach(() => db().delete(retentionRun));

const minutes = (n: number): Date => new Date(Date.now() + n * 60_000);
const days = (n: number): Date => minutes(n * 24 * 60);
const token = (n: number): Buffer => Buffer.from(`token ${n} ${Math.random()}`);
const count = async (table: Parameters<ReturnType<typeof db>['$count']>[0]): Promise<number> => db().$count(table);

test('a refused comment is gone after its hour', async () => {
  const row = (at: Date) => ({
    tokenHash: token(1),
    locale: 'en' as const,
    form: { name: '', body: '', parent: null },
    problems: [],
    createdAt: at,
  });
  await db()
    .insert(commentAttempt)
    .values([row(minutes(-61)), row(minutes(-59))]);
  expect(await keepRetentionTimes()).toMatchObject({ 'refused comments': 1 });
  expect(await count(commentAttempt)).toBe(1);
});

test('addresses of comments and reports are forgotten after thirty days, a ban’s only when it ends', async () => {
  const addressHash = token(2);
  const [old, young] = [-30.1, -29.9].map((at) => commentRow(articleId, { addressHash, createdAt: days(at) }));
  if (!old || !young) throw new Error('no rows');
  await insertComments([old, young]);
  const report = { reason: 'insult' as const, addressHash };
  await db()
    .insert(commentReport)
    .values([
      { ...report, commentId: old.id, createdAt: days(-31) },
      { ...report, commentId: young.id, createdAt: days(-1) },
    ]);
  const ban = { addressHash, createdBy: staffId, createdByName: 'Owner', createdAt: days(-100) };
  await db()
    .insert(commentBan)
    .values([
      { ...ban, endsAt: minutes(-1) },
      { ...ban, endsAt: days(1) },
    ]);
  expect(await keepRetentionTimes()).toMatchObject({
    'addresses of comments': 1,
    'addresses of reports': 1,
    'bans that are over': 1,
  });
  const hashOf = async (id: string) => (await db().select().from(comment).where(eq(comment.id, id)))[0]?.addressHash;
  expect(await hashOf(old.id)).toBeNull();
  expect(await hashOf(young.id)).toEqual(addressHash);
  const bans = await db().select().from(commentBan);
  expect(bans.map((one) => one.addressHash)).toEqual([addressHash]);
});

test('addresses for letters go: unconfirmed with their link, others thirty days after the last letter', async () => {
  const rows = Array.from({ length: 5 }, () => commentRow(articleId));
  await insertComments(rows);
  const times = [
    { createdAt: minutes(-73 * 60) },
    { createdAt: minutes(-71 * 60) },
    { createdAt: days(-40), confirmedAt: days(-39), lastLetterAt: days(-29) },
    { createdAt: days(-40), confirmedAt: days(-31) },
    { createdAt: days(-40), confirmedAt: days(-39), lastLetterAt: days(-31) },
  ];
  const watches = times.map((time, n) => ({
    ...time,
    commentId: rows[n]?.id ?? '',
    email: `${n}@example.org`,
    token: `letters ${n}`,
  }));
  await db().insert(replyWatch).values(watches);
  expect(await keepRetentionTimes()).toMatchObject({
    'addresses for letters that nobody confirmed': 1,
    'addresses for letters': 2,
  });
  const kept = await db().select({ email: replyWatch.email }).from(replyWatch).orderBy(replyWatch.email);
  expect(kept.map((row) => row.email)).toEqual(['1@example.org', '2@example.org']);
});

test('what readings are told apart by is gone with its day', async () => {
  await db()
    .insert(readKey)
    .values(['2020-01-01', '2999-01-01'].map((day) => ({ day, key: token(3) })));
  await db()
    .insert(readMark)
    .values(['2020-01-01', '2999-01-01'].map((day) => ({ day, mark: token(4) })));
  expect(await keepRetentionTimes()).toMatchObject({ 'marks of readings': 1, 'keys of readings': 1 });
  expect([await count(readKey), await count(readMark)]).toEqual([1, 1]);
});

test('what staff sign in and are let in by goes when its time is over', async () => {
  const session = (expiresAt: Date) => ({ token: String(Math.random()), userId: staffId, expiresAt });
  await db()
    .insert(staffSession)
    .values([session(minutes(-1)), session(minutes(1))]);
  const proof = { identifier: 'x', value: 'y' };
  await db()
    .insert(staffVerification)
    .values([
      { ...proof, expiresAt: minutes(-1) },
      { ...proof, expiresAt: minutes(1) },
    ]);
  await db()
    .insert(staffTry)
    .values([
      { key: 'old', count: 1, since: days(-2) },
      { key: 'new', count: 1, since: minutes(-5) },
    ]);
  const reset = (expiresAt: Date) => ({ tokenHash: token(5), userId: staffId, expiresAt });
  await db()
    .insert(passwordReset)
    .values([reset(minutes(-1)), reset(minutes(1))]);
  const person = { email: 'a@example.org', role: 'editor', locale: 'en' } as const;
  const made = (values: Partial<typeof invite.$inferInsert>) => ({
    ...person,
    tokenHash: token(6),
    expiresAt: days(2),
    ...values,
  });
  await db()
    .insert(invite)
    .values([made({}), made({ usedAt: days(-31) }), made({ revokedAt: days(-2) }), made({ expiresAt: days(-31) })]);
  expect(await keepRetentionTimes()).toMatchObject({
    'sessions that are over': 1,
    'half-done sign-ins': 1,
    'tries to sign in': 1,
    'links for new passwords': 1,
    invites: 2,
  });
});

test('leases of windows that closed and old preview links go', async () => {
  await db()
    .insert(editLease)
    .values({ articleId, staffId, holder: 'w', expiresAt: days(-2) });
  const link = (values: Partial<typeof previewLink.$inferInsert>) => ({
    tokenHash: token(7),
    articleId,
    createdBy: staffId,
    expiresAt: days(3),
    ...values,
  });
  await db()
    .insert(previewLink)
    .values([link({}), link({ expiresAt: days(-29) }), link({ expiresAt: days(-31) }), link({ revokedAt: days(-31) })]);
  expect(await keepRetentionTimes()).toMatchObject({ 'who writes on an article': 1, 'preview links': 2 });
  expect([await count(editLease), await count(previewLink)]).toEqual([0, 2]);
});

test('of several processes one keeps each time, and only once in its hour or night', async () => {
  const runs = await Promise.all([keepRetentionTimes(), keepRetentionTimes(), keepRetentionTimes()]);
  const kept = runs.flatMap((run) => Object.keys(run)).sort();
  expect(kept).toEqual(retentionTimes.map((time) => time.name).sort());
  expect(await keepRetentionTimes()).toEqual({});
});

test('it is due again when the next hour or night begins', async () => {
  await keepRetentionTimes();
  await db().update(retentionRun).set({ ranAt: sql`now() - interval '61 minutes'` });
  const hourly = retentionTimes.filter((time) => time.every === 'hour').map((time) => time.name);
  expect(Object.keys(await keepRetentionTimes())).toEqual(expect.arrayContaining(hourly));
  await db().update(retentionRun).set({ ranAt: sql`now() - interval '25 hours'` });
  expect(Object.keys(await keepRetentionTimes())).toHaveLength(retentionTimes.length);
});
