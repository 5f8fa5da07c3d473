import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../db/client';
import { passwordReset } from '../db/schema/staff';
import { createTestDatabase } from '../db/test-database';
import type { Locale } from '../i18n/locales';
import { type Letter, startMailServer } from './test-server';

let drop: () => Promise<void>;
let server: Awaited<ReturnType<typeof startMailServer>>;
let letters: Letter[];
beforeAll(async () => {
  drop = await createTestDatabase();
  server = await startMailServer();
  letters = server.letters;
});
afterAll(async () => {
  await server.stop();
  await drop();
});
beforeEach(() => {
  letters.length = 0;
  server.behaviour.refuses = false;
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Gazette <newsroom@gazette.example>');
  vi.resetModules();
});
afterEach(() => vi.unstubAllEnvs());

// Imported anew in each test: the environment is read once.
const staffTools = async () => ({
  ...(await import('../newsroom/test-support')),
  ...(await import('../staff/invites')),
  ...(await import('../staff/password-reset')),
  ...(await import('../auth/own-account')),
  ...(await import('../auth/sign-in')),
});
const linkIn = (letter: Letter | undefined): string => /^http\S+#[\w-]{43}$/m.exec(letter?.text ?? '')?.[0] ?? '';
const tokenIn = (letter: Letter | undefined): string => linkIn(letter).split('#')[1] ?? '';

const subjects: Record<Locale, string> = {
  tr: 'Gazete yazı işlerine davetlisiniz',
  en: 'You are invited to the newsroom of Gazette',
  ru: 'Газета: приглашение в редакцию',
};

test.each(['tr', 'en', 'ru'] as const)('an invite goes out in %s, and its link works', async (locale) => {
  const { addStaff, inviteStaff, acceptInvite } = await staffTools();
  const owner = await addStaff('owner');
  const email = `${v7()}@example.org`;
  const { link, mailed } = await inviteStaff(owner, { email, role: 'translator', locale });
  expect(mailed).toBe(true);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({ from: 'newsroom@gazette.example', to: [email], subject: subjects[locale] });
  expect(letters[0]?.text).toContain(owner.name);
  expect(linkIn(letters[0])).toBe(link);
  expect(await acceptInvite({ token: tokenIn(letters[0]), name: 'New', password: 'four words in a row' })).toEqual({
    email,
  });
});

test('a lost password: the letter’s link sets another, and the person is told', async () => {
  const { addStaff, requestReset, resetPassword, signIn } = await staffTools();
  const person = await addStaff('editor', 'tr');
  await requestReset({ email: ` ${person.email.toUpperCase()}` });
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({ to: [person.email], subject: 'Gazete: yeni parola' });
  expect(linkIn(letters[0])).toContain('/tr/newsroom/new-password#');
  await resetPassword({ token: tokenIn(letters[0]), password: 'four words in a row' });
  expect(letters[1]).toMatchObject({ to: [person.email], subject: 'Gazete: parolanız değişti' });
  expect(linkIn(letters[1])).toBe('');
  const { cookies } = await signIn({ email: person.email, password: 'four words in a row' }, new Headers());
  expect(cookies.join()).toContain('session_token');
});

test('nobody gets a letter who does not work here, and nobody more than three', async () => {
  const { addStaff, requestReset } = await staffTools();
  const { disableStaff } = await import('../staff/change-staff');
  const owner = await addStaff('owner');
  const [person, gone] = [await addStaff('editor'), await addStaff('editor')];
  await disableStaff(owner, gone.id);
  await requestReset({ email: gone.email });
  await requestReset({ email: `${v7()}@example.org` });
  expect(letters).toEqual([]);
  for (let n = 0; n < 5; n++) await requestReset({ email: person.email });
  expect(letters).toHaveLength(3);
  const links = await db().select().from(passwordReset).where(eq(passwordReset.userId, person.id));
  expect(links, 'only the last works').toHaveLength(1);
});

test('who changes a password is told by mail, in their language', async () => {
  const { addStaff, changeOwnPassword } = await staffTools();
  const person = await addStaff('editor', 'ru');
  await changeOwnPassword(person, { current: person.password, password: 'four words in a row' });
  expect(letters[0]).toMatchObject({ to: [person.email], subject: 'Газета: пароль изменён' });
});

test('a server that refuses is said, and the invite’s link is there to pass on', async () => {
  server.behaviour.refuses = true;
  const { addStaff, inviteStaff, readInvite } = await staffTools();
  const email = `${v7()}@example.org`;
  const { link, mailed } = await inviteStaff(await addStaff('owner'), { email, role: 'editor', locale: 'en' });
  expect(mailed).toBe(false);
  expect(await readInvite({ token: link.split('#')[1] ?? '' })).toMatchObject({ email });
});

test('a name can’t add a header or a recipient', async () => {
  const { sendMail } = await import('./send-mail');
  await sendMail({ to: 'a@example.org', subject: 'One\r\nBcc: b@example.org', text: 'Text' });
  expect(letters.map((letter) => letter.to)).toEqual([['a@example.org']]);
});

test('without a mail server nothing is sent and nothing fails', async () => {
  vi.stubEnv('SMTP_URL', '');
  vi.resetModules();
  const { addStaff, inviteStaff, requestReset } = await staffTools();
  const person = await addStaff('owner');
  await requestReset({ email: person.email });
  const invited = { email: `${v7()}@example.org`, role: 'editor', locale: 'en' } as const;
  expect(await inviteStaff(person, invited)).toMatchObject({ mailed: null });
  expect(letters).toEqual([]);
});
