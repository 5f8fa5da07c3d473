import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { db } from '../db/client';
import { commentAttempt } from '../db/schema/comments';
import { createTestDatabase } from '../db/test-database';
import { hashToken, isToken } from '../security/tokens';
import { addSection, publish } from '../stories/test-support';
import { type Attempt, getAttempt, keepAttempt } from './attempts';
import { parseCommentForm } from './form';

let drop: () => Promise<void>;
let attempt: Attempt;
beforeAll(async () => {
  drop = await createTestDatabase();
  const { id } = await publish({ sectionId: await addSection('politics') });
  attempt = {
    articleId: id,
    form: { name: 'Ayşe', body: ' as typed \n\n\n\n', parent: v7() },
    problems: [{ field: 'body', code: 'bodyLong', params: { longest: 3000, length: 4000 } }],
  };
});
beforeEach(async () => {
  await db().delete(commentAttempt);
});
afterAll(() => drop());

const keep = (kept = attempt) => keepAttempt('tr', kept, '203.0.113.7');
const age = (token: string, minutes: number) =>
  db()
    .update(commentAttempt)
    .set({ createdAt: new Date(Date.now() - minutes * 60_000) })
    .where(eq(commentAttempt.tokenHash, hashToken(token)));

test('what was typed waits with the reasons, behind a token nobody can guess', async () => {
  const token = await keep();
  expect(isToken(token)).toBe(true);
  expect(await getAttempt(token)).toEqual(attempt);
  expect(await keep()).not.toBe(token);
});

test('it waits even when the article is unknown', async () => {
  const lost: Attempt = { ...attempt, articleId: null, problems: [{ field: 'form', code: 'articleUnknown' }] };
  expect(await getAttempt(await keep(lost))).toEqual(lost);
});

test('another token finds nothing', async () => {
  await keep();
  for (const token of ['', 'x', 'A'.repeat(43), 'a\0b']) expect(await getAttempt(token)).toBeNull();
});

test('the token itself and the address are not stored', async () => {
  const token = await keep();
  const { rows } = await db().execute(sql`select a::text as whole from comment_attempt a`);
  expect(String(rows[0]?.whole)).not.toContain(token);
  expect(String(rows[0]?.whole)).not.toContain('203.0.113.7');
});

test('after an hour it is not shown any more', async () => {
  const token = await keep();
  await age(token, 59);
  expect(await getAttempt(token)).toEqual(attempt);
  await age(token, 61);
  expect(await getAttempt(token)).toBeNull();
});

test('keeping a new one deletes those whose hour is over, and only those', async () => {
  const [old, recent] = [await keep(), await keep()];
  await age(old, 61);
  await age(recent, 59);
  await keep();
  expect(await db().select().from(commentAttempt)).toHaveLength(2);
  expect(await getAttempt(recent)).toEqual(attempt);
});

test('of one address only the newest are kept', async () => {
  const [first, elsewhere] = [await keep(), await keepAttempt('tr', attempt, '203.0.113.8')];
  await age(first, 5);
  await age(elsewhere, 5);
  let last = '';
  for (let n = 0; n < 40; n++) last = await keep();
  expect(await getAttempt(first)).toBeNull();
  expect(await getAttempt(last)).toEqual(attempt);
  expect(await getAttempt(elsewhere)).toEqual(attempt);
  expect(await db().select().from(commentAttempt)).toHaveLength(41);
});

test('a text far too long is kept up to a point, and never cut inside a character', async () => {
  const body = `a${'😀'.repeat(60_000)}`;
  const token = await keep({ ...attempt, form: { ...attempt.form, body } });
  const kept = (await getAttempt(token))?.form.body ?? '';
  expect(kept.length).toBeGreaterThan(99_000);
  expect(kept.length).toBeLessThanOrEqual(100_000);
  expect(kept.slice(0, 99_000)).toBe(body.slice(0, 99_000));
  expect(kept.isWellFormed()).toBe(true);
});

test('whatever was sent as name and text can be kept', async () => {
  for (const hostile of ['a\0b', 'a\ud83d', '\ude00b', '\uffff', '\u0085', '\\u0000', '"}', 42, null, ['x'], {}]) {
    const parsed = parseCommentForm({ name: hostile, body: hostile });
    const token = await keep({ ...attempt, form: parsed.form });
    expect((await getAttempt(token))?.form).toEqual(parsed.form);
  }
});
