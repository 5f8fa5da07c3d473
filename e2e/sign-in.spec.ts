import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { staff } from '../lib/db/schema/staff';
import { locales } from '../lib/i18n/locales';
import { ask } from './support/ask';
import { database } from './support/database';
import { newsroomWord } from './support/newsroom-words';
import { addPerson, cookiesOf, origin, signInByHttp, write } from './support/staff';
import { expect, test } from './support/test';

const writes = ['sign-in', 'second-step', 'sign-out', 'lost-password', 'new-password', 'invite', 'join'];

for (const locale of locales) {
  test(`a wrong password, an unknown e-mail and a closed account look the same in ${locale}`, async ({ address }) => {
    const [person, gone] = [await addPerson('editor'), await addPerson('editor')];
    await database().update(staff).set({ disabledAt: new Date() }).where(eq(staff.id, gone.id));
    const tries = [
      { email: person.email, password: 'not the password' },
      { email: `${v7()}@example.org`, password: 'not the password' },
      { email: gone.email, password: gone.password },
    ];
    const answers = [];
    for (const body of tries) {
      const { status, headers, text } = await write('/api/auth/sign-in', body, {
        address,
        headers: { 'content-language': locale },
      });
      answers.push({ status, headers: { ...headers, date: '' }, text });
    }
    expect(answers[0]?.status).toBe(422);
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({
      detail: newsroomWord(locale, 'problems', 'signInWrong'),
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
}

test('asking for a lost password tells nobody who works here', async ({ address }) => {
  const person = await addPerson('editor');
  const answers = [];
  for (const email of [person.email, `${v7()}@example.org`]) {
    const { status, headers, text } = await write('/api/auth/lost-password', { email }, { address });
    answers.push({ status, headers: { ...headers, date: '' }, text });
  }
  expect(answers[0]?.status).toBe(200);
  expect(answers[1]).toEqual(answers[0]);
});

test('the cookie of a session is out of scripts’ reach, and its value in no answer', async ({ address }) => {
  const { email, password } = await addPerson('editor');
  const answer = await write('/api/auth/sign-in', { email, password }, { address });
  const [cookie = ''] = answer.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(/^gazette\.session_token=/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).toMatch(/; Path=\//);
  const token = decodeURIComponent(cookie.split(/[=;]/)[1] ?? '').split('.')[0] ?? '';
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(answer.text).toBe('{"secondStep":false}');
});

test('a page of another site signs nobody in or out', async ({ address }) => {
  const { email, password } = await addPerson('editor');
  const cookie = await signInByHttp({ email, password, id: '', name: '' }, address);
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
  ];
  for (const path of writes) {
    for (const headers of foreign) {
      const answer = await write(`/api/auth/${path}`, { email, password }, { address, headers, cookie });
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403);
      expect(cookiesOf(answer)).toBe('');
    }
  }
  const form = await ask('/api/auth/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
    body: new URLSearchParams({ email, password }).toString(),
  });
  expect(form.status).toBe(403);
  const { status } = await ask('/en/newsroom', { headers: { cookie } });
  expect(status, 'still signed in').toBe(200);
});

test('nothing else of the sign-in library can be reached', async ({ address }) => {
  const cookie = await signInByHttp(await addPerson('owner'), address);
  const others = [
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'get-session',
    'list-sessions',
    'revoke-sessions',
    'change-password',
    'change-email',
    'set-password',
    'update-user',
    'delete-user',
    'verify-email',
    'request-password-reset',
    'reset-password',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/get-totp-uri',
    'two-factor/verify-totp',
    'two-factor/verify-backup-code',
    'two-factor/generate-backup-codes',
    'ok',
    'error',
  ];
  for (const path of others) {
    expect((await write(`/api/auth/${path}`, {}, { address, cookie })).status, `POST ${path}`).toBe(404);
    expect((await ask(`/api/auth/${path}`, { headers: { cookie } })).status, `GET ${path}`).toBe(404);
  }
  for (const path of writes) expect((await ask(`/api/auth/${path}`)).status, `GET ${path}`).toBe(405);
});

test('one address may not try for ever, whatever it tries; others may', async ({ address }) => {
  const person = await addPerson('editor');
  const tries = ['invite', 'new-password', 'second-step'];
  const body = { token: 'A'.repeat(43), code: '123456', password: 'four words in a row' };
  const said = [];
  for (let n = 0; n < 42; n++) said.push((await write(`/api/auth/${tries[n % 3]}`, body, { address })).status);
  expect(said.slice(0, 40)).not.toContain(429);
  expect(said.slice(40)).toEqual([429, 429]);
  const { email, password } = person;
  const spoofed = { 'x-gazette-client': '192.0.2.77' };
  expect((await write('/api/auth/sign-in', { email, password }, { address, headers: spoofed })).status).toBe(429);
  const elsewhere = `${address.split('.').slice(0, 3).join('.')}.${(Number(address.split('.')[3]) + 1) % 256}`;
  expect((await write('/api/auth/sign-in', { email, password }, { address: elsewhere })).status).toBe(200);
});

test('bodies that do not fit are refused in words', async ({ address }) => {
  for (const body of [{}, { email: 'a@example.org' }, { email: ['a'], password: {} }, { email: '', password: '' }]) {
    expect((await write('/api/auth/sign-in', body, { address })).status).toBe(422);
  }
  const long = { email: 'a@example.org', password: 'x'.repeat(129) };
  expect((await write('/api/auth/sign-in', long, { address })).status).toBe(422);
});

test('after signing in one is where one wanted to be', async ({ page }) => {
  const { email, password } = await addPerson('owner');
  await page.goto('/en/newsroom/audit?q=something&who=');
  await expect(page).toHaveURL(/\/en\/newsroom\/sign-in\?next=/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/en\/newsroom\/audit\?q=something&who=$/);
});

for (const next of [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/api/newsroom/staff',
  'javascript:alert(1)',
]) {
  test(`nobody is led to ${next}`, async ({ page }) => {
    const { email, password } = await addPerson('editor');
    await page.goto(`/en/newsroom/sign-in?${new URLSearchParams({ next })}`);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(`${origin()}/en/newsroom`);
  });
}

test('the client can’t say itself where it wanted to be', async () => {
  const { headers } = await ask('/en/newsroom/audit', { headers: { 'x-gazette-path': '/en/newsroom/staff' } });
  expect(headers.location).toBe('/en/newsroom/sign-in?next=%2Fen%2Fnewsroom%2Faudit');
});

test('neither passwords nor tokens reach the log', async ({ address }) => {
  const { email, password } = await addPerson('owner');
  const cookie = await signInByHttp({ email, password, id: '', name: '' }, address);
  const invite = { email: `${v7()}@example.org`, role: 'editor', locale: 'en' };
  const { link } = JSON.parse((await write('/api/newsroom/staff/invites', invite, { address, cookie })).text);
  const token = link.split('#')[1];
  await write('/api/auth/invite', { token }, { address });
  await write('/api/auth/join', { token, name: 'New', password: `${password}!` }, { address });
  await write('/api/auth/sign-in', { email, password: `${password}?` }, { address });
  const log = readFileSync('test-results/server-test-e2e.log', 'utf8');
  for (const secret of [password, token, email, invite.email, cookie.split('=')[1] ?? '']) {
    expect(secret.length).toBeGreaterThan(10);
    expect(log).not.toContain(secret);
  }
});
