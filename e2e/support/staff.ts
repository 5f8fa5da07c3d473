import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { Actor } from '../../lib/auth/actor';
import { createStaff } from '../../lib/auth/create-staff';
import type { Role } from '../../lib/auth/roles';
import type { Locale } from '../../lib/i18n/locales';
import { database } from './database';
import { expect } from './test';

const password = 'a long password of tests';

export interface Member extends Actor {
  email: string;
}

/** A member of staff with an account of their own. */
export async function addMember(role: Role, locale: Locale = 'en'): Promise<Member> {
  const email = `${v7()}@example.org`;
  const name = `${role} ${v7().slice(-6)}`;
  const id = await createStaff(database(), { name, email, role, locale, password });
  return { id, name, email, role, locale, personId: null };
}

/** Signs a member of staff in: from then on the page's browser is theirs. */
export async function signIn(page: Page, { email }: Member): Promise<void> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    headers: { origin: `http://localhost:${process.env.E2E_PORT}` },
    data: { email, password },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
