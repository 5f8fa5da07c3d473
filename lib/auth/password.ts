import { randomBytes } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq, ne } from 'drizzle-orm';
import { db, type Transaction } from '../db/client';
import { staff, staffAccount, staffSession, staffVerification } from '../db/schema/staff';
import { invalid } from '../http/refusal';
import type { Actor } from './actor';
import { isGuessable } from './password-rules';
import { forgetTries, takeTry } from './tries';

/** A password nobody has to remember: 120 random bits. For the first owner and for those who lost theirs. */
export const randomPassword = (): string => randomBytes(15).toString('base64url');

/** Ends the sessions of a person, and sign-ins that wait for their second step. */
export async function endSessions(tx: Transaction, staffId: string, except?: string): Promise<void> {
  const theirs = eq(staffSession.userId, staffId);
  await tx.delete(staffSession).where(except ? and(theirs, ne(staffSession.id, except)) : theirs);
  await tx.delete(staffVerification).where(eq(staffVerification.value, staffId));
}

/**
 * Sets a person's password and ends their other sessions.
 * @throws Refusal when it is made of their name or e-mail
 */
export async function setPassword(
  tx: Transaction,
  staffId: string,
  password: string,
  exceptSession?: string,
): Promise<void> {
  const [person] = await tx.select({ name: staff.name, email: staff.email }).from(staff).where(eq(staff.id, staffId));
  if (!person) throw new Error('there is no such member of staff');
  if (isGuessable(password, person)) throw invalid('password', 'passwordGuessable');
  await tx
    .update(staffAccount)
    .set({ password: await hashPassword(password), updatedAt: new Date() })
    .where(and(eq(staffAccount.userId, staffId), eq(staffAccount.providerId, 'credential')));
  await endSessions(tx, staffId, exceptSession);
}

/**
 * Asks a signed-in person for their password again, before what a borrowed screen must not do.
 * @throws Refusal when it is wrong, or was tried too often
 */
export async function requirePassword(actor: Actor, password: string, field = 'password'): Promise<void> {
  await takeTry('password', actor.id);
  const [account] = await db()
    .select({ hash: staffAccount.password })
    .from(staffAccount)
    .where(and(eq(staffAccount.userId, actor.id), eq(staffAccount.providerId, 'credential')));
  if (!account?.hash || !(await verifyPassword({ hash: account.hash, password }))) {
    throw invalid(field, 'passwordWrong');
  }
  await forgetTries('password', actor.id);
}
