import { hashPassword } from 'better-auth/crypto';
import { v7 } from 'uuid';
import type { Transaction } from '../db/client';
import { staff, staffAccount } from '../db/schema/staff';
import { invalid } from '../http/refusal';
import type { Locale } from '../i18n/locales';
import { isGuessable } from './password-rules';
import type { Role } from './roles';

/**
 * Makes an account of a member of staff and returns its id. Called for the first owner and for invites only: there is
 * no public sign-up.
 * @throws Refusal when the e-mail is taken, or the password made of name and e-mail
 */
export async function createStaff(
  tx: Transaction,
  {
    name,
    email,
    role,
    locale,
    password,
  }: { name: string; email: string; role: Role; locale: Locale; password: string },
): Promise<string> {
  if (isGuessable(password, { name, email })) throw invalid('password', 'passwordGuessable');
  const id = v7();
  const made = await tx
    .insert(staff)
    .values({ id, name, email: email.toLowerCase(), role, locale, emailVerified: true })
    .onConflictDoNothing({ target: staff.email })
    .returning({ id: staff.id });
  if (!made.length) throw invalid('email', 'taken');
  await tx
    .insert(staffAccount)
    .values({ accountId: id, providerId: 'credential', userId: id, password: await hashPassword(password) });
  return id;
}
