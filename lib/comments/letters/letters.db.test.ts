import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { POST as oneClick, GET as openHeaderLink } from '@/app/api/comments/letters/[token]/route';
import { POST as lettersPost } from '@/app/api/comments/letters/route';
import { db } from '../../db/client';
import { comment, commentAttempt } from '../../db/schema/comments';
import { replyNotice, replyWatch } from '../../db/schema/reply-letters';
import { article } from '../../db/schema/stories';
import { createTestDatabase } from '../../db/test-database';
import { type Locale, locales } from '../../i18n/locales';
import { header, startMailServer } from '../../mail/test-server';
import { stopChecking } from '../../moderation/shared-thread';
import { hashAddress } from '../../security/address-hash';
import { addSection, publish } from '../../stories/test-support';
import { deleteComment } from '../delete-comment';
import { parseCommentForm } from '../form';
import { getReceipt } from '../receipt';
import { setCommentStatus } from '../set-status';
import { commentTarget, submitComment } from '../submit';
import { commentRow, insertComments } from '../test-support';
import { forgetTries } from '../tries';
import { sendDueLetter } from './send-due';
import { readWatch } from './watch';

vi.mock('next-intl/server', () => import('../../i18n/test-translations'));

let drop: () => Promise<void>;
let server: Awaited<ReturnType<typeof startMailServer>>;
const articles = {} as Record<Locale, string>;
beforeAll(async () => {
  drop = await createTestDatabase();
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  const sectionId = await addSection('politics');
  for (const locale of locales) {
    articles[locale] = (await publish({ sectionId, locale, headline: `<i>Ferry</i> & ${locale}` })).id;
  }
});
beforeEach(async () => {
  await db().delete(comment);
  await db().delete(commentAttempt);
  server.letters.length = 0;
  server.behaviour.refuses = false;
  forgetTries();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await stopChecking();
  await server.stop();
  await drop();
});

const bodies: Record<Locale, string> = { tr: 'Güzel bir haber.', en: 'A calm word.', ru: 'Спокойное слово.' };
let made = 0;
const home = '203.0.113.5';

/** A comment whose writer gave an address. */
async function write(locale: Locale = 'en', email = `reader-${made++}@example.org`, from = `192.0.2.${made}`) {
  const fields = { name: 'Ada', body: bodies[locale], email };
  const sent = await submitComment(await commentTarget(articles[locale]), fields, from);
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
  const [row] = await db().select().from(comment).orderBy(sql`created_at desc, id desc`).limit(1);
  if (!row) throw new Error('nothing was stored');
  return { ...row, receipt: sent.token, email };
}
type Written = Awaited<ReturnType<typeof write>>;

/** A reply of somebody else that appears now. */
async function answer(to: Written, values: Parameters<typeof commentRow>[1] = {}): Promise<string> {
  const row = commentRow(to.articleId, { authorName: 'Bob', status: 'pending', ...values }, to);
  await insertComments([row]);
  await db().transaction((tx) => setCommentStatus(tx, row.id, 'published'));
  return row.id;
}
const watchOf = async (of: Written) => (await db().select().from(replyWatch).where(eq(replyWatch.commentId, of.id)))[0];
/** Makes what waits due, as if its time had come. */
const later = () =>
  db().update(replyWatch).set({ nextAt: sql`now() - interval '1 second'` }).where(sql`next_at is not null`);
async function sendAll(): Promise<void> {
  while (await sendDueLetter());
}
const tokenIn = (text = ''): string => /\/comment\/letters\/([\w-]{43})/.exec(text)?.[1] ?? '';
const post = (fields: Record<string, string>, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  lettersPost(
    new Request('http://inner/api/comments/letters', { method: 'POST', body: new URLSearchParams(fields), headers }),
  );
/** Writes a comment and confirms the address by the letter's link. */
async function confirmed(locale: Locale = 'en', email?: string, from?: string): Promise<Written> {
  const written = await write(locale, email, from);
  await sendAll();
  const answered = await post({ token: tokenIn(server.letters.at(-1)?.text), act: 'confirm', locale });
  expect(answered.status).toBe(303);
  await sendAll();
  server.letters.length = 0;
  return written;
}

const asks: Record<Locale, RegExp> = {
  tr: /^Gazete: yorumunuza gelen yanıtlar/,
  en: /^Gazette: letters about replies/,
  ru: /^Газета: присылать письма об ответах/,
};
const tells: Record<Locale, string> = {
  tr: 'Yorumunuza yanıt geldi: <i>Ferry</i> & tr',
  en: 'A reply to your comment: <i>Ferry</i> & en',
  ru: 'Ответ на ваш комментарий: <i>Ferry</i> & ru',
};

test.each(locales)(
  'in %s: a letter asks, the page confirms, a letter tells of the reply, with a way to end it',
  async (locale) => {
    const written = await write(locale);
    expect(await getReceipt(written.receipt)).toMatchObject({ letters: 'asked' });
    await answer(written, { authorName: 'Too early' });
    await sendAll();
    expect(server.letters).toHaveLength(1);
    const [asking] = server.letters;
    expect(asking).toMatchObject({ to: [written.email], subject: expect.stringMatching(asks[locale]) });
    // Nothing that the sender typed: they may have typed somebody else's address.
    expect(`${asking?.text}${asking?.html}`).not.toMatch(/Ada|calm|Güzel|Спокойное/);
    const token = tokenIn(asking?.text);
    expect(asking?.html).toContain(`/${locale}/comment/letters/${token}`);
    expect(await readWatch(token)).toEqual({ articleId: articles[locale], letters: 'asked' });

    expect((await post({ token, act: 'confirm', locale })).headers.get('location')).toBe(
      `/${locale}/comment/letters/${token}`,
    );
    expect(await readWatch(token)).toMatchObject({ letters: 'on' });
    expect(await getReceipt(written.receipt)).toMatchObject({ letters: 'on' });
    await sendAll();
    const [, telling] = server.letters;
    expect(server.letters).toHaveLength(2);
    expect(telling).toMatchObject({ to: [written.email], subject: tells[locale] });
    expect(telling?.text).toContain('Too early:\n> Text.');
    expect(header(telling?.raw ?? '', 'List-Unsubscribe')).toMatch(/^<http\S+\/api\/comments\/letters\/[\w-]{43}>$/);
    expect(header(telling?.raw ?? '', 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(tokenIn(telling?.text)).toBe(token);
    await post({ token, act: 'end', locale });
    expect(await watchOf(written)).toBeUndefined();
    expect(await readWatch(token)).toBeNull();
    await answer(written);
    await later();
    await sendAll();
    expect(server.letters).toHaveLength(2);
  },
);

test('markup in names and texts stays text, in both forms of a letter', async () => {
  const written = await confirmed();
  const id = await answer(written, { authorName: '<b>Bob</b>', body: 'One\n\n</blockquote><img src=x> & two' });
  await later();
  await sendAll();
  const [letter] = server.letters;
  expect(letter?.text).toContain('<b>Bob</b>:\n> One\n> \n> </blockquote><img src=x> & two');
  expect(letter?.html).toContain('&lt;b&gt;Bob&lt;/b&gt;');
  expect(letter?.html).toContain('&lt;/blockquote&gt;&lt;img src=x&gt; &amp; two');
  expect(letter?.html).not.toMatch(/<(b|i|img)[ >]/);
  expect(letter?.text).toContain(`?comment=${id}#c-${id}`);
});

test('replies that come close together are one letter, the next an hour later, and none is told of twice', async () => {
  const written = await confirmed();
  const first = await answer(written, { body: 'First.' });
  await answer(written, { body: 'Second.' });
  await sendAll();
  expect(server.letters, 'they wait for others').toHaveLength(0);
  await later();
  await sendAll();
  expect(server.letters).toHaveLength(1);
  expect(server.letters[0]?.subject).toMatch(/^2 replies/);
  expect(server.letters[0]?.text).toMatch(/First\.[\s\S]*Second\./);
  expect(await watchOf(written)).toMatchObject({ nextAt: null, tries: 0 });
  await answer(written, { body: 'Third.' });
  const due = (await watchOf(written))?.nextAt?.getTime() ?? 0;
  expect(due - Date.now()).toBeGreaterThan(50 * 60_000);
  // Removed and brought back, it is no news.
  for (const status of ['removed', 'published'] as const) {
    await db().transaction((tx) => setCommentStatus(tx, first, status));
  }
  await later();
  await sendAll();
  expect(server.letters).toHaveLength(2);
  expect(server.letters[1]?.text).toContain('Third.');
  expect(server.letters[1]?.text).not.toContain('First.');
});

test('nobody is told of their own replies, of what is not there any more, or of replies to others', async () => {
  const written = await confirmed('en', 'own@example.org', home);
  await answer(written, { body: 'From the same connection.', addressHash: hashAddress(home) });
  const elsewhere = await answer(written, { body: 'From a phone.', addressHash: hashAddress('198.51.100.1') });
  await db().insert(replyWatch).values({ commentId: elsewhere, email: 'OWN@example.org', token: 'x', nextAt: null });
  const removed = await answer(written, { body: 'Removed.' });
  await db().transaction((tx) => setCommentStatus(tx, removed, 'removed'));
  const other = await answer(written, { body: 'Somebody else.' });
  const below = commentRow(
    written.articleId,
    { body: 'An answer to the answer.', status: 'pending' },
    {
      ...written,
      id: other,
      depth: 1,
    },
  );
  await insertComments([below]);
  await db().transaction((tx) => setCommentStatus(tx, below.id, 'published'));
  await later();
  await sendAll();
  expect(server.letters).toHaveLength(1);
  expect(server.letters[0]?.subject).toMatch(/^A reply/);
  expect(server.letters[0]?.text).toContain('Somebody else.');
  const noted = await db().select().from(replyNotice);
  expect(noted.map((row) => row.replyId)).toEqual([other]);
});

test('of several processes one sends a letter', async () => {
  const written = await confirmed();
  await answer(written);
  await later();
  await Promise.all(Array.from({ length: 8 }, sendDueLetter));
  expect(server.letters).toHaveLength(1);
});

test('a server that refuses is tried again, later each time, and given up at last with the address', async () => {
  const written = await confirmed();
  await answer(written, { body: 'Still here.' });
  server.behaviour.refuses = true;
  await later();
  expect(await sendDueLetter()).toBe(true);
  expect(await sendDueLetter(), 'not at once').toBe(false);
  expect(await watchOf(written)).toMatchObject({ tries: 1 });
  server.behaviour.refuses = false;
  await later();
  await sendAll();
  expect(server.letters).toHaveLength(1);
  expect(server.letters[0]?.text).toContain('Still here.');
  await answer(written);
  server.behaviour.refuses = true;
  for (let n = 0; n < 8; n++) {
    await later();
    await sendAll();
  }
  expect(await watchOf(written)).toBeUndefined();
});

test('the link does nothing by itself, works for three days, and no other page may press its button', async () => {
  const written = await write();
  await sendAll();
  const token = tokenIn(server.letters[0]?.text);
  await readWatch(token);
  const elsewhere = await post({ token, act: 'confirm', locale: 'en' }, { origin: 'https://evil.example' });
  expect(elsewhere.status).toBe(403);
  expect(await watchOf(written)).toMatchObject({ confirmedAt: null });
  await db().update(replyWatch).set({ createdAt: sql`now() - interval '73 hours'` });
  expect(await readWatch(token)).toBeNull();
  await post({ token, act: 'confirm', locale: 'en' });
  expect(await watchOf(written)).toMatchObject({ confirmedAt: null });
  expect((await post({ token: 'x', act: 'end', locale: 'en' })).status).toBe(404);
});

test('the button of a mail program ends letters, from wherever it is pressed; its link leads to the page', async () => {
  const written = await confirmed();
  const token = (await watchOf(written))?.token ?? '';
  const params = Promise.resolve({ token });
  const click = (body: string) =>
    oneClick(new Request('http://inner/', { method: 'POST', body: new URLSearchParams(body) }), { params });
  const opened = await openHeaderLink(new Request('http://inner/', { headers: { 'accept-language': 'ru' } }), {
    params,
  });
  expect(opened.headers.get('location')).toBe(`/ru/comment/letters/${token}`);
  expect((await click('something=else')).status).toBe(400);
  expect(await watchOf(written)).toBeDefined();
  expect((await click('List-Unsubscribe=One-Click')).status).toBe(200);
  expect(await watchOf(written)).toBeUndefined();
  expect((await click('List-Unsubscribe=One-Click')).status, 'twice is no error').toBe(200);
});

test('the address goes with the comment, and by the receipt alone; no receipt shows it', async () => {
  const [one, two] = [await confirmed(), await confirmed()];
  expect(JSON.stringify(await getReceipt(one.receipt))).not.toContain(one.email);
  await deleteComment(one.receipt);
  expect(await watchOf(one)).toBeUndefined();
  const ended = await post({ token: two.receipt, act: 'end', locale: 'en' });
  expect(ended.headers.get('location')).toBe(`/en/comment/${two.receipt}`);
  expect(await watchOf(two)).toBeUndefined();
  expect(await getReceipt(two.receipt)).toMatchObject({ status: 'published', letters: null });
});

test('a mailbox is asked three times a day at most, however often somebody types its address', async () => {
  for (let n = 0; n < 5; n++) await write('en', n % 2 ? 'Victim@example.org' : 'victim@example.org');
  await sendAll();
  expect(server.letters).toHaveLength(3);
});

test('without a mail server nothing is kept', async () => {
  const { env } = await import('../../settings/env');
  const url = env().SMTP_URL;
  env().SMTP_URL = undefined;
  const written = await write();
  expect(await watchOf(written)).toBeUndefined();
  expect(await sendDueLetter()).toBe(false);
  env().SMTP_URL = url;
});

test('no letter about a story that is not live', async () => {
  const written = await confirmed('ru');
  await answer(written);
  await db().update(article).set({ publicState: 'withdrawn' }).where(eq(article.id, articles.ru));
  await later();
  await sendAll();
  await db().update(article).set({ publicState: 'live' }).where(eq(article.id, articles.ru));
  expect(server.letters).toEqual([]);
});

test.each([
  'ada',
  'ada@',
  'ada@example',
  'a b@example.org',
  'ada@example.org\r\nBcc: b@example.org',
  `${'a'.repeat(250)}@b.co`,
])('what is no address is refused and comes back as typed: %j', (email) => {
  const parsed = parseCommentForm({ name: 'Ada', body: 'Text.', email });
  expect(parsed).toMatchObject({ ok: false, problems: [{ field: 'email', code: 'emailWrong' }] });
  expect(parsed.form.email).toContain(email.slice(0, 3));
});

test('an empty address is none', () => {
  expect(parseCommentForm({ name: 'Ada', body: 'Text.', email: ' ' })).toEqual({
    ok: true,
    form: { name: 'Ada', body: 'Text.', parent: null },
  });
});
