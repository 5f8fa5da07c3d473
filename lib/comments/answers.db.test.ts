import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { POST as checkPost } from '@/app/api/comments/check/route';
import { POST as deletePost } from '@/app/api/comments/delete/route';
import { POST as editPost } from '@/app/api/comments/edit/route';
import { POST as exportPost } from '@/app/api/comments/export/route';
import { db } from '../db/client';
import { comment, commentAttempt, commentReport, commentVote } from '../db/schema/comments';
import { createTestDatabase } from '../db/test-database';
import { stopChecking } from '../moderation/shared-thread';
import { listen } from '../press/test-support';
import { hashAddress } from '../security/address-hash';
import { newToken } from '../security/tokens';
import { addSection, publish } from '../stories/test-support';
import { answerSubmit } from './answer-submit';
import { answerLike, answerReport } from './answer-vote';
import { getAttempt } from './attempts';
import { commentRow, insertComments } from './test-support';
import { forgetTries } from './tries';

vi.mock('next-intl/server', () => import('../i18n/test-translations'));

let drop: () => Promise<void>;
let articleId: string;
let russianId: string;
beforeAll(async () => {
  drop = await createTestDatabase();
  const sectionId = await addSection('politics');
  articleId = (await publish({ sectionId, slug: 'ferry' })).id;
  russianId = (await publish({ sectionId, locale: 'ru' })).id;
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

const own = { 'sec-fetch-site': 'same-origin', 'accept-language': 'en' };
const request = (type: string, body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://inner/api', { method: 'POST', body, headers: { ...own, 'content-type': type, ...headers } });
const json = (fields: unknown, headers: Record<string, string> = {}) =>
  request('application/json', JSON.stringify(fields), headers);
const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  request('application/x-www-form-urlencoded', new URLSearchParams(fields).toString(), headers);
const locationOf = (answer: Response) => answer.headers.get('location') ?? '';
const tokenIn = (path: string) => path.split('/').at(-1) ?? '';
const written = { name: 'Ada', body: 'The ferry was late again today.' };
/** A published comment with its receipt, as its writer made it. */
async function sent(): Promise<{ id: string; token: string }> {
  const { receipt } = await (await answerSubmit(json(written), articleId)).json();
  const [row] = await db().select({ id: comment.id }).from(comment);
  return { id: row?.id ?? '', token: tokenIn(receipt) };
}
const published = async () => {
  const row = commentRow(articleId);
  await insertComments([row]);
  return row.id;
};

test('JSON gets the status, the receipt and the verdict', async () => {
  const answer = await answerSubmit(json(written), articleId);
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({
    status: 'published',
    receipt: expect.stringMatching(/^\/en\/comment\/[\w-]{43}$/),
    verdict: { lang: 'en', action: 'publish', findings: [], engineVersion: expect.any(String) },
  });
});

test('a verdict names the rule, the place and the reason in the article’s language, and not how it was found', async () => {
  const shouted = { name: 'Ада', body: 'ПАРОМ СЕГОДНЯ ОПЯТЬ ОПОЗДАЛ' };
  const answer = await answerSubmit(json(shouted), russianId);
  expect(answer.status).toBe(422);
  const { errors, verdict, detail } = await answer.json();
  expect(errors).toEqual([{ field: 'body', code: 'askToFix', detail: expect.stringMatching(/[а-я]/) }]);
  expect(detail).toBe(errors[0].detail);
  expect(verdict).toMatchObject({ lang: 'ru', action: 'askToFix', fixed: 'Паром сегодня опять опоздал' });
  expect(Object.keys(verdict.findings[0]).sort()).toEqual(
    expect.arrayContaining(['level', 'message', 'name', 'rule', 'span']),
  );
  expect(verdict.findings[0]).not.toHaveProperty('confidence');
  expect(verdict.findings[0]).toMatchObject({ rule: 'caps', name: 'Заглавные буквы' });
  expect(verdict.findings[0].message).toMatch(/[а-я]{3}/);
});

test('a form is led to its receipt, or to what it typed with the verdict', async () => {
  const accepted = await answerSubmit(form({ ...written, website: '' }), articleId);
  expect(accepted.status).toBe(303);
  expect(locationOf(accepted)).toMatch(/^\/en\/comment\/[\w-]{43}$/);
  const refused = await answerSubmit(form({ ...written, body: 'You are all fucking idiots.' }), articleId);
  expect(refused.status).toBe(303);
  expect(await getAttempt(tokenIn(locationOf(refused)))).toMatchObject({
    articleId,
    form: { name: 'Ada', body: 'You are all fucking idiots.' },
    problems: [{ code: 'rejected' }],
    verdict: { action: 'reject' },
  });
});

test('a change by form leads back to the receipt, refused or not; by JSON it is told', async () => {
  const { id, token } = await sent();
  const shouted = 'THE FERRY WAS LATE AGAIN THIS MORNING';
  for (const body of [shouted, 'The ferry was late this morning.']) {
    const answer = await editPost(form({ token, body, locale: 'en' }));
    expect([answer.status, locationOf(answer)]).toEqual([303, `/en/comment/${token}`]);
    expect(Boolean(await getAttempt(token))).toBe(body === shouted);
  }
  const [row] = await db().select().from(comment).where(eq(comment.id, id));
  expect(row?.body).toBe('The ferry was late this morning.');
  expect(await (await editPost(json({ token, body: 'It was late.' }))).json()).toMatchObject({ status: 'published' });
  expect((await editPost(json({ token, body: shouted }))).status).toBe(422);
});

test('an export is a file with everything of the comment; then it can be erased', async () => {
  const { token } = await sent();
  const file = await exportPost(form({ token, locale: 'en' }));
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect(file.headers.get('cache-control')).toContain('no-store');
  expect(await file.json()).toMatchObject({ ...written, status: 'published', verdict: { action: 'publish' } });
  const erased = await deletePost(form({ token, locale: 'en' }));
  expect([erased.status, locationOf(erased)]).toEqual([303, `/en/comment/${token}`]);
  expect(await (await exportPost(json({ token }))).json()).toMatchObject({ status: 'deleted', name: '', body: '' });
});

test.each([editPost, deletePost, exportPost])('who has no receipt gets nothing (%#)', async (post) => {
  await sent();
  for (const token of [newToken(), 'x', '', 5, null, ['a'], { a: 1 }]) {
    const answer = await post(json({ token, body: 'Mine.' }));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  }
  expect((await post(form({ token: 'x', locale: 'tr' }))).headers.get('content-type')).toContain('text/html');
});

test('a check tells what the verdict would be, keeps nothing, and knows a repeat', async () => {
  const answer = await checkPost(json({ body: 'Cok guzel bir haber olmus', locale: 'tr' }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ lang: 'tr', action: 'askToFix', fixed: 'Çok güzel bir haber olmuş' });
  await sent();
  expect(await (await checkPost(json({ body: written.body }))).json()).toMatchObject({ action: 'reject' });
  expect(await (await checkPost(json({ body: 'Something else altogether.' }))).json()).toMatchObject({
    action: 'publish',
  });
  expect(await db().select().from(comment)).toHaveLength(1);
  expect(await db().select().from(commentAttempt)).toEqual([]);
});

test('a check is refused for what is no text, and when there are too many', async () => {
  for (const body of [undefined, 5, ['x'], null, 'x'.repeat(3001)]) {
    expect((await checkPost(json({ body }))).status).toBe(422);
  }
  forgetTries();
  const answers: number[] = [];
  for (let n = 0; n < 62; n++) answers.push((await checkPost(json({ body: 'Hello.' }))).status);
  expect(answers.filter((status) => status === 200)).toHaveLength(60);
  expect(answers.at(-1)).toBe(429);
});

/** The cookie an answer sets, as a browser sends it back. */
const cookieOf = (answer: Response) => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const likesOf = async (id: string) =>
  (await db().select({ n: comment.likeCount }).from(comment).where(eq(comment.id, id)))[0]?.n;

test('a like counts once for each cookie, can be taken back, and renews no page', async () => {
  const id = await published();
  const heard = await (await listen())(async () => {
    const first = await answerLike(json({}), id);
    expect(await first.json()).toEqual({ likes: 1, label: '1 like' });
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(first);
    const again = await answerLike(json({ locale: 'ru' }, { cookie }), id);
    expect(await again.json()).toEqual({ likes: 1, label: '1 отметка «нравится»' });
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await (await answerLike(json({}), id)).json()).toMatchObject({ likes: 2 });
    expect(await (await answerLike(json({ like: false }, { cookie }), id)).json()).toMatchObject({ likes: 1 });
    expect(await (await answerLike(json({ like: false }, { cookie }), id)).json()).toMatchObject({ likes: 1 });
  });
  expect(heard).toEqual([]);
  expect(await likesOf(id)).toBe(1);
});

test('a like by form leads back to the comment', async () => {
  const id = await published();
  const answer = await answerLike(form({ locale: 'en' }), id);
  expect([answer.status, locationOf(answer)]).toEqual([303, `/en/politics-en/ferry?comment=${id}#c-${id}`]);
  expect(cookieOf(answer)).toMatch(/^gazette\.voter=/);
  expect(await likesOf(id)).toBe(1);
});

test('likes sent at once are all counted, and a made-up cookie is nobody', async () => {
  const id = await published();
  await Promise.all(Array.from({ length: 10 }, () => answerLike(json({}), id)));
  expect(await likesOf(id)).toBe(10);
  for (const cookie of [`gazette.voter=${newToken()}.${newToken()}`, 'gazette.voter=x', 'gazette.voter=']) {
    expect((await answerLike(json({}, { cookie }), id)).headers.get('set-cookie')).toMatch(/^gazette\.voter=/);
  }
});

test('one address likes a comment twenty times at most, whatever cookies it brings', async () => {
  const id = await published();
  const answers: number[] = [];
  for (let n = 0; n < 22; n++) answers.push((await answerLike(json({}), id)).status);
  expect(answers.slice(0, 20).every((status) => status === 200)).toBe(true);
  expect(answers.slice(20)).toEqual([429, 429]);
  expect(await likesOf(id)).toBe(20);
  const { rows } = await db().execute<{ whole: string }>('select v::text as whole from comment_vote v');
  expect(rows.some(({ whole }) => whole.includes('direct'))).toBe(false);
  expect((await db().select().from(commentVote))[0]?.addressHash?.equals(hashAddress('direct'))).toBe(true);
});

test('a report is kept once for each address, the last word counts', async () => {
  const id = await published();
  const first = await answerReport(form({ reason: 'spam', note: ' <b>sells</b> watches\0 ', locale: 'tr' }), id);
  expect([first.status, locationOf(first)]).toEqual([303, '/tr/comment/reported']);
  expect(await db().select().from(commentReport)).toMatchObject([
    { commentId: id, reason: 'spam', note: '<b>sells</b> watches' },
  ]);
  expect((await answerReport(json({ reason: 'insult' }), id)).status).toBe(204);
  expect(await db().select().from(commentReport)).toMatchObject([{ reason: 'insult', note: '' }]);
});

test('a report says what is wrong', async () => {
  const id = await published();
  for (const fields of [{}, { reason: 'because' }, { reason: 5 }, { reason: 'spam', note: {} }]) {
    const answer = await answerReport(json(fields), id);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  }
  expect((await answerReport(form({ reason: '', note: 'x'.repeat(5000) }), id)).status).toBe(303);
  const [row] = await db().select().from(commentReport);
  expect([row?.reason, row?.note.length]).toEqual(['other', 1000]);
});

test('after twenty reports in an hour an address has to wait', async () => {
  const rows = Array.from({ length: 21 }, () => commentRow(articleId));
  await insertComments(rows);
  const answers: number[] = [];
  for (const { id } of rows) answers.push((await answerReport(json({ reason: 'spam' }), id)).status);
  expect(answers.filter((status) => status === 204)).toHaveLength(20);
  expect(answers.at(-1)).toBe(429);
});

test('what is not published can neither be liked nor reported', async () => {
  const hidden = commentRow(articleId, { status: 'pending' });
  await insertComments([hidden]);
  for (const id of [hidden.id, v7(), 'nonsense', "' or 1=1 --"]) {
    expect((await answerLike(json({}), id)).status).toBe(404);
    expect((await answerReport(json({ reason: 'spam' }), id)).status).toBe(404);
    expect((await answerLike(form({}), id)).headers.get('content-type')).toContain('text/html');
  }
});

const posts: [string, (request: Request) => Promise<Response>][] = [
  ['a comment', (sent) => answerSubmit(sent, articleId)],
  ['a change', editPost],
  ['an erasure', deletePost],
  ['an export', exportPost],
  ['a check', checkPost],
  ['a like', async (sent) => answerLike(sent, await published())],
  ['a report', async (sent) => answerReport(sent, await published())],
];
test.each(posts)(
  '%s from another site, or in a body that is none, is refused in the caller’s language',
  async (_, post) => {
    const cases: [number, Request][] = [
      [403, json({}, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })],
      [403, json({}, { 'sec-fetch-site': 'none' })],
      [415, request('text/plain', '{}')],
      [415, request('application/json', new Uint8Array([0x7b, 0xff, 0x7d]))],
      [400, request('application/json', '{"body":')],
      [400, request('application/json', '[]')],
      [413, json({ body: 'x'.repeat(200_000) })],
    ];
    for (const [status, hostile] of cases) {
      hostile.headers.set('accept-language', 'ru');
      const answer = await post(hostile);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect((await answer.json()).detail).toMatch(/[а-я]{3}/);
    }
    const page = await post(form({}, { 'sec-fetch-site': 'cross-site', 'accept-language': 'tr' }));
    expect(page.status).toBe(403);
    expect(await page.text()).toContain('<html lang="tr"');
  },
);
