import type { Page } from '@playwright/test';
import type { Role } from '../../lib/auth/roles';
import type { Locale } from '../../lib/i18n/locales';
import { addMember, signIn } from './members';

/** Makes a member of staff and signs them in, in the page's browser. */
export const signInAs = async (page: Page, role: Role, locale: Locale = 'en'): Promise<void> =>
  signIn(page, await addMember(role, locale));
