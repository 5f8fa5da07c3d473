import type { BrowserContext } from '@playwright/test';
import { v7 } from 'uuid';
import { createStaff } from '../../lib/auth/create-staff';
import type { Role } from '../../lib/auth/roles';
import { codeAt, stepNow } from '../../lib/auth/totp';
import type { Locale } from '../../lib/i18n/locales';
import { ask, type Reply } from './ask';
import { database } from './database';

export interface Person {
  id: string;
  name: string;
  email: string;
  password: string;
}

/** A member of staff of the shared server. */
export async function addPerson(role: Role, { locale = 'en' as Locale, name = `Test ${role}` } = {}): Promise<Person> {
  const email = `${v7()}@example.org`;
  const password = `long words of ${v7()}`;
  const id = await createStaff(database(), { name, email, role, locale, password });
  return { id, name, email, password };
}

export const origin = (): string => `http://localhost:${process.env.E2E_PORT}`;

/** Sends a write of the newsroom as one of its pages does. */
export const write = (
  path: string,
  body: object,
  { address, cookie, method = 'POST', headers = {} }: WriteOptions,
): Promise<Reply> =>
  ask(path, {
    method,
    headers: {
      'content-type': 'application/json',
      'content-language': 'en',
      origin: origin(),
      'x-forwarded-for': address,
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    body: JSON.stringify(body),
  });

interface WriteOptions {
  address: string;
  cookie?: string;
  method?: string;
  headers?: Record<string, string>;
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = ({ headers }: Reply): string =>
  (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');

/** Signs somebody in and returns their cookie. */
export async function signInByHttp({ email, password }: Person, address: string): Promise<string> {
  const answer = await write('/api/auth/sign-in', { email, password }, { address });
  if (answer.status !== 200) throw new Error(`not signed in: ${answer.text}`);
  return cookiesOf(answer);
}

/** Signs somebody in in a browser, without its pages. */
export async function signInBrowser(context: BrowserContext, { email, password }: Person): Promise<void> {
  const answer = await context.request.post('/api/auth/sign-in', {
    headers: { origin: origin() },
    data: { email, password },
  });
  if (!answer.ok()) throw new Error(`not signed in: ${await answer.text()}`);
}

/** The code that an app shows for a key as a page shows it, `off` half-minutes from now. */
export function codeFor(secret: string, off = 0): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return codeAt(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString('latin1'), stepNow() + off);
}
