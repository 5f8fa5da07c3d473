import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../db/client';
import { comment, commentAttempt, commentCheck } from '../db/schema/comments';
import { siteSetting } from '../db/schema/settings';
import { article } from '../db/schema/stories';
import { personI18n } from '../db/schema/subjects';
import { createTestDatabase } from '../db/test-database';
import * as engine from '../moderation/check';
import { stopChecking } from '../moderation/shared-thread';
import { engineVersion, type Finding, type Verdict } from '../moderation/verdict';
import { listen } from '../press/test-support';
import { hashAddress } from '../security/address-hash';
import { isToken } from '../security/tokens';
import { siteKey } from '../settings/site';
import { addPerson, addSection, publish } from '../stories/test-support';
import { keepAttempt } from './attempts';
import { stampForm } from './form-age';
import { getReceipt } from './receipt';
import { type CommentTarget, commentTarget, submitComment } from './submit';
import { commentRow, insertComments } from './test-support';
import { getDiscussion } from './threads';
import { forgetTries } from './tries';

let drop: () => Promise<void>;
let sectionId: string;
let target: CommentTarget;
let other: CommentTarget;
beforeAll(async () => {
  drop = await createTestDatabase();
  sectionId = await addSection('politics');
  target = { id: (await publish({ sectionId, locale: 'tr' })).id, locale: 'tr', closed: false };
  other = { id: (await publish({ sectionId })).id, locale: 'en', closed: false };
});
beforeEach(async () => {
  await db().delete(comment);
  await db().delete(commentAttempt);
  await db().update(article).set({ commentCount: 0 });
  forgetTries();
});
afterAll(async () => {
  await stopChecking();
  await drop();
});

const typed = { name: ' Ayşe  Yılmaz ', body: 'Güzel bir haber.\r\n' };
const address = '203.0.113.7';
const send = (fields: object = {}, from = address, to: CommentTarget | null = target) =>
  submitComment(to, { ...typed, ...fields }, from);
/** The problems of what was refused, as `field code`. */
async function problems(sent: ReturnType<typeof send>): Promise<string[]> {
  const result = await sent;
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field} ${code}`);
}
const stored = () => db().select().from(comment);

const discussed = async () =>
  (await getDiscussion(target.id, { after: null, thread: null, comment: null }))?.threads.map(({ root }) => root.body);
const countOf = async () =>
  (await db().select({ n: article.commentCount }).from(article).where(eq(article.id, target.id)))[0]?.n;

test('a comment that nothing speaks against appears at once, with its verdict kept', async () => {
  const during = await listen();
  let result: Awaited<ReturnType<typeof send>> | undefined;
  const heard = await during(async () => {
    result = await send();
  });
  expect(heard).toEqual([`expire comments:${target.id}`]);
  const [row] = await stored();
  expect(row).toMatchObject({
    articleId: target.id,
    status: 'published',
    authorName: 'Ayşe Yılmaz',
    body: 'Güzel bir haber.',
    lang: 'tr',
    depth: 0,
    parentId: null,
    staffId: null,
  });
  expect(row?.rootId).toBe(row?.id);
  expect(result).toEqual({
    ok: true,
    token: expect.any(String),
    status: 'published',
    verdict: expect.objectContaining({ action: 'publish', findings: [] }),
  });
  expect(await discussed()).toEqual(['Güzel bir haber.']);
  expect(await countOf()).toBe(1);
  const [check] = await db().select().from(commentCheck);
  expect(check).toMatchObject({ commentId: row?.id, engineVersion, verdict: { action: 'publish' } });
});

test('where a moderator reads every comment first, a clean one waits and is not shown', async () => {
  await db()
    .insert(siteSetting)
    .values({ key: siteKey, value: { moderation: 'hold' } });
  const heard = await (await listen())(async () => {
    expect(await send()).toMatchObject({ ok: true, status: 'pending', verdict: { action: 'publish' } });
  });
  await db().delete(siteSetting);
  expect(heard).toEqual([]);
  expect(await stored()).toMatchObject([{ status: 'pending' }]);
  expect(await discussed()).toEqual([]);
});

test('a text to mend is not stored; it comes back with what was found and the mended text', async () => {
  const body = 'Bu haberi herkez okusun, cok guzel olmus ama yanlız kısa';
  const result = await send({ body });
  expect(result).toMatchObject({
    ok: false,
    form: { name: 'Ayşe Yılmaz', body },
    problems: [{ field: 'body', code: 'askToFix' }],
    verdict: { action: 'askToFix', fixed: 'Bu haberi herkes okusun, çok güzel olmuş ama yalnız kısa' },
  });
  expect(await stored()).toEqual([]);
});

test('sent unchanged it waits for a moderator, who sees why', async () => {
  const body = 'COK GUZEL BIR HABER OLMUS BRAVO';
  expect(await send({ body, hold: '1' })).toMatchObject({ ok: true, status: 'pending' });
  expect(await stored()).toMatchObject([{ status: 'pending', body }]);
  expect(await db().select().from(commentCheck)).toMatchObject([{ verdict: { action: 'askToFix' } }]);
});

test('an insult waits for a moderator', async () => {
  expect(await send({ body: 'Sen tam bir aptalsın.' })).toMatchObject({ ok: true, status: 'pending' });
  expect(await discussed()).toEqual([]);
});

test('swearing is refused, also when it is sent to a moderator', async () => {
  for (const hold of ['', '1']) {
    expect(await send({ body: 'Siktir git, amına koyayım.', hold })).toMatchObject({
      ok: false,
      problems: [{ field: 'body', code: 'rejected' }],
      verdict: { action: 'reject' },
    });
  }
  expect(await stored()).toEqual([]);
});

test('the same text again is refused, whatever the article; another address may say it', async () => {
  const body = 'Bu karar şehrin bütün semtlerini etkileyecek.';
  expect(await problems(send({ body }))).toEqual([]);
  expect(await problems(send({ body }, address, other))).toEqual(['body rejected']);
  expect(await problems(send({ body }, '203.0.113.99'))).toEqual([]);
});

test('of two sent at the same moment only one can appear unread', async () => {
  const body = 'Bu karar şehrin bütün semtlerini etkileyecek.';
  await Promise.all([send({ body }), send({ body }), send({ body })]);
  expect((await stored()).filter((row) => row.status === 'published').length).toBeLessThanOrEqual(1);
});

test('comments of many readers at the same moment do not get in each other’s way', async () => {
  const sent = await Promise.all(Array.from({ length: 12 }, (_, n) => send({}, `198.51.100.${n}`)));
  expect(sent.every((one) => one.ok)).toBe(true);
  expect(await countOf()).toBe(12);
});

test('what can’t be checked waits for a moderator', async () => {
  vi.spyOn(engine, 'check').mockResolvedValue({ lang: 'tr', action: 'queue', findings: [], engineVersion, ms: 1 });
  expect(await send()).toMatchObject({ ok: true, status: 'pending' });
  vi.restoreAllMocks();
});

test('whatever is sent is judged and kept', async () => {
  const hostile = [
    '😀'.repeat(1500),
    `${'a'.repeat(39)}😀${'b'.repeat(39)}😀!`,
    `z${'\u0301'.repeat(2900)}`,
    'ﷺ'.repeat(700),
    '"'.repeat(999) + '«'.repeat(999),
    'x'.repeat(3000),
    '\u202e\u2066 abc \u200b\u200d',
    '\\u0000 \\ud83d {"a":1} $1 %s',
  ];
  for (const [n, body] of hostile.entries()) {
    const result = await send({ body, hold: '1' }, `192.0.2.${n + 10}`);
    if (!result.ok) expect(isToken(await keepAttempt('tr', { ...result, articleId: target.id }, address))).toBe(true);
  }
});

test('a verdict that quotes half a character can be kept', async () => {
  const finding: Finding = {
    ...{ rule: 'insult', level: 'queue', confidence: 1, method: 'addressed', messageKey: 'insult' },
    ...{ span: [0, 1], params: { word: 'a\ud83d' } },
  };
  const verdict: Verdict = { lang: 'tr', action: 'queue', findings: [finding], engineVersion, ms: 1 };
  vi.spyOn(engine, 'check').mockResolvedValue(verdict);
  expect(await send({}, '192.0.2.77')).toMatchObject({ ok: true, status: 'pending' });
  vi.restoreAllMocks();
});

test('a field that no person sees gives a program away, and its text comes back', async () => {
  expect(await send({ website: 'https://buy.example' })).toMatchObject({
    ok: false,
    form: { body: 'Güzel bir haber.' },
    problems: [{ field: 'form', code: 'trap' }],
  });
  expect(await stored()).toEqual([]);
});

test('a name can’t sell, swear or pass for the house', async () => {
  await addPerson('sofya-orlova');
  await db().update(personI18n).set({ name: 'Софья Орлова' });
  expect(await send({ name: 'ucuz-bilet.example.com' })).toMatchObject({ ok: true, status: 'pending' });
  expect(await problems(send({ name: 'amına koyayım' }, '192.0.2.1'))).toEqual(['name nameRude']);
  for (const name of [
    'Cофья Oрлoва',
    'софья орлова',
    'Gazete',
    'Мoдератор',
    'M0derator',
    'e d i t ö r',
    'Gazette Staff',
  ])
    expect(await problems(send({ name }, '192.0.2.2')), name).toEqual(['name nameTaken']);
  expect(await problems(send({ name: 'Софья Петрова' }, '192.0.2.3'))).toEqual([]);
});

test('the writer’s receipt shows what was stored and what became of it; nobody else’s token does', async () => {
  const result = await send();
  const token = result.ok ? result.token : '';
  expect(isToken(token)).toBe(true);
  expect(await getReceipt(token)).toMatchObject({
    articleId: target.id,
    name: 'Ayşe Yılmaz',
    body: 'Güzel bir haber.',
    status: 'published',
    editedAt: null,
    likes: 0,
    verdict: { action: 'publish' },
  });
  for (const status of ['pending', 'rejected', 'removed'] as const) {
    await db().update(comment).set({ status });
    expect(await getReceipt(token)).toMatchObject({ status });
  }
  expect(await getReceipt(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
  expect(await getReceipt('')).toBeNull();
});

test('neither address nor token is stored, only their hashes', async () => {
  const result = await send();
  const { rows } = await db().execute(sql`select c::text as whole from comment c`);
  const whole = String(rows[0]?.whole);
  expect(whole).not.toContain(address);
  expect(whole).not.toContain(Buffer.from(address).toString('hex'));
  expect(whole).not.toContain(result.ok ? result.token : '');
  expect((await stored())[0]?.addressHash?.equals(hashAddress(address))).toBe(true);
});

test('a reply hangs under its parent, at most three levels deep', async () => {
  let parent = commentRow(target.id);
  const rootId = parent.id;
  await insertComments([parent]);
  for (const depth of [1, 2, 3, 3]) {
    expect(await send({ parent: parent.id }, `192.0.2.${depth}`)).toMatchObject({ ok: true });
    const [reply] = await db().select().from(comment).where(eq(comment.parentId, parent.id));
    expect(reply).toMatchObject({ rootId, parentId: parent.id, depth });
    parent = { ...parent, id: reply?.id ?? '' };
  }
});

test('only a published comment of the same article can be answered', async () => {
  const elsewhere = commentRow(other.id);
  const pending = commentRow(target.id, { status: 'pending' });
  const removed = commentRow(target.id, { status: 'removed' });
  await insertComments([elsewhere, pending, removed]);
  for (const parent of [elsewhere.id, pending.id, removed.id, v7(), 'no-id']) {
    expect(await problems(send({ parent }))).toEqual(['form parentUnknown']);
  }
  expect(await stored()).toHaveLength(3);
});

test('the article must be there and open, and what was typed comes back', async () => {
  expect(await send({}, address, null)).toMatchObject({
    ok: false,
    form: { name: 'Ayşe Yılmaz', body: 'Güzel bir haber.' },
    problems: [{ field: 'form', code: 'articleUnknown' }],
  });
  expect(await problems(send({}, address, { ...target, closed: true }))).toEqual(['form closed']);
  expect(await stored()).toEqual([]);
});

test('a wrong form is refused with every reason and nothing is stored', async () => {
  expect(await problems(send({ name: '', body: 'x'.repeat(3001) }))).toEqual(['name nameMissing', 'body bodyLong']);
  expect(await problems(send({ body: 'a\0b' }))).toEqual(['body notText']);
  expect(await stored()).toEqual([]);
});

test('five comments in ten minutes from one address, whatever the article; then it is too fast', async () => {
  for (let n = 0; n < 5; n++) expect(await problems(send({}, address, n % 2 ? target : other))).toEqual([]);
  expect(await problems(send())).toEqual(['form tooFast']);
  expect(await problems(send({}, '::ffff:203.0.113.7'))).toEqual(['form tooFast']);
  expect(await problems(send({}, '203.0.113.8'))).toEqual([]);
  expect(await stored()).toHaveLength(6);
});

test('a household with many addresses is one', async () => {
  for (let n = 0; n < 5; n++) expect(await problems(send({}, `2001:db8:1:2::${n}`))).toEqual([]);
  expect(await problems(send({}, '2001:db8:1:2:ffff::1'))).toEqual(['form tooFast']);
  expect(await problems(send({}, '2001:db8:1:3::1'))).toEqual([]);
});

test('sent all at once they are still five', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => problems(send())));
  expect(results.filter((codes) => codes.length === 0)).toHaveLength(5);
  expect(await stored()).toHaveLength(5);
});

test('after ten minutes one may write again', async () => {
  for (let n = 0; n < 5; n++) await send();
  await db()
    .update(comment)
    .set({ createdAt: new Date(Date.now() - 9 * 60_000) });
  expect(await problems(send())).toEqual(['form tooFast']);
  await db()
    .update(comment)
    .set({ createdAt: new Date(Date.now() - 11 * 60_000) });
  expect(await problems(send())).toEqual([]);
});

test('thirty refused tries in ten minutes are too many as well', async () => {
  const attempt = { articleId: target.id, form: { name: '', body: '', parent: null }, problems: [] };
  for (let n = 0; n < 29; n++) await keepAttempt('tr', attempt, address);
  expect(await problems(send())).toEqual([]);
  await keepAttempt('tr', attempt, address);
  expect(await problems(send())).toEqual(['form tooFast']);
});

test('a live article takes comments, in its language, unless closed', async () => {
  expect(await commentTarget(target.id)).toEqual(target);
  await db().update(article).set({ commentsClosed: true }).where(eq(article.id, other.id));
  expect(await commentTarget(other.id)).toEqual({ ...other, closed: true });
});

test('an article that is not live, or no article, takes none', async () => {
  for (const publicState of ['never', 'withdrawn', 'killed'] as const) {
    const { id } = await publish({ sectionId });
    await db().update(article).set({ publicState }).where(eq(article.id, id));
    expect(await commentTarget(id)).toBeNull();
  }
  for (const id of [v7(), '', '1', "' or 1=1 --", 'a\0b']) expect(await commentTarget(id)).toBeNull();
});

test('a form that came back and is sent in no time, or days later, waits for a moderator; nothing is lost', async () => {
  const hour = 60 * 60_000;
  const sent = async (shown: unknown, from: string) => {
    const result = await send({ shown }, from);
    return result.ok && result.status;
  };
  expect(await sent(stampForm(target.id, Date.now() - 5_000), '198.51.100.1')).toBe('published');
  expect(await sent(stampForm(target.id), '198.51.100.2')).toBe('pending');
  expect(await sent(stampForm(target.id, Date.now() - 25 * hour), '198.51.100.3')).toBe('pending');
  expect(await sent(stampForm(other.id, Date.now() - 5_000), '198.51.100.4')).toBe('pending');
  expect(await sent('forged', '198.51.100.5')).toBe('pending');
  expect(await sent(undefined, '198.51.100.6')).toBe('published');
});
