import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { createStaff } from '../../lib/auth/create-staff';
import type { Role } from '../../lib/auth/roles';
import type { Locale } from '../../lib/i18n/locales';
import { database } from './database';

const password = 'a password for tests only';

/** Makes a member of staff and signs them in, in the page's browser. */
export async function signInAs(page: Page, role: Role, locale: Locale = 'en'): Promise<void> {
  const email = `${v7()}@example.org`;
  await database().transaction((tx) => createStaff(tx, { name: `Test ${role}`, email, role, locale, password }));
  await page.goto(`/${locale}/newsroom/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(`/${locale}/newsroom`);
}
