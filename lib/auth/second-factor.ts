import { eq } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { db, type Transaction } from '../db/client';
import { staff, staffTwoFactor } from '../db/schema/staff';
import { invalid, Refusal } from '../http/refusal';
import { mailSecondFactorChanged } from '../mail/letters';
import type { Actor } from './actor';
import { endSessions, requirePassword } from './password';
import { newBackupCodes, newSecret, sealed, secretAddress, secretText, stepOf, unsealed } from './totp';
import { takeTry } from './tries';

const self = (actor: Actor) => ({ kind: 'staff', id: actor.id, name: actor.name });

async function factorOf(tx: Transaction, staffId: string) {
  const [person] = await tx.select().from(staff).where(eq(staff.id, staffId)).for('update');
  if (!person) throw new Refusal('notFound');
  const [factor] = await tx.select().from(staffTwoFactor).where(eq(staffTwoFactor.userId, staffId));
  return { person, factor };
}

/** What an app needs to make codes: the secret as text, and the address that its picture holds. */
export interface Enrolment {
  secret: string;
  address: string;
}

/**
 * Begins: makes a secret that counts for nothing until a code of it was typed.
 * @throws Refusal when the password is wrong, or codes are asked for already
 */
export async function beginSecondFactor(actor: Actor, { password }: { password: string }): Promise<Enrolment> {
  await requirePassword(actor, password);
  return db().transaction(async (tx) => {
    const { person, factor } = await factorOf(tx, actor.id);
    if (person.twoFactorEnabled) throw new Refusal('conflict', [{ field: 'form', code: 'secondFactorOn' }]);
    if (factor) await tx.delete(staffTwoFactor).where(eq(staffTwoFactor.id, factor.id));
    const secret = newSecret();
    const kept = { userId: actor.id, secret: await sealed(secret), backupCodes: '', verified: false };
    await tx.insert(staffTwoFactor).values(kept);
    return { secret: secretText(secret), address: secretAddress(secret, 'Gazette', person.email) };
  });
}

/**
 * Ends what `beginSecondFactor` began: from now on a code is asked for at every sign-in. Sessions elsewhere end.
 * @returns backup codes, which are never shown again
 * @throws Refusal when the code is wrong
 */
export async function confirmSecondFactor(actor: Actor, { code }: { code: string }): Promise<string[]> {
  await takeTry('password', actor.id);
  const codes = newBackupCodes();
  await db().transaction(async (tx) => {
    const { person, factor } = await factorOf(tx, actor.id);
    if (!factor || person.twoFactorEnabled) throw new Refusal('conflict', [{ field: 'form', code: 'signInAgain' }]);
    const step = stepOf(await unsealed(factor.secret), code.replace(/\s/g, ''));
    if (step === null) throw invalid('code', 'codeWrong');
    await tx
      .update(staffTwoFactor)
      .set({ verified: true, backupCodes: await sealed(JSON.stringify(codes)), lastStep: step })
      .where(eq(staffTwoFactor.id, factor.id));
    await tx.update(staff).set({ twoFactorEnabled: true }).where(eq(staff.id, actor.id));
    await endSessions(tx, actor.id, actor.sessionId);
    await recordAct(tx, actor, { action: 'account.secondFactorOn', target: self(actor) });
  });
  await mailSecondFactorChanged(actor.id, true);
  return codes;
}

/**
 * New backup codes instead of those before.
 * @throws Refusal when the password is wrong, or no codes are asked for
 */
export async function renewBackupCodes(actor: Actor, { password }: { password: string }): Promise<string[]> {
  await requirePassword(actor, password);
  const codes = newBackupCodes();
  await db().transaction(async (tx) => {
    const { person, factor } = await factorOf(tx, actor.id);
    if (!factor || !person.twoFactorEnabled) throw new Refusal('notFound');
    const backupCodes = await sealed(JSON.stringify(codes));
    await tx.update(staffTwoFactor).set({ backupCodes }).where(eq(staffTwoFactor.id, factor.id));
    await recordAct(tx, actor, { action: 'account.backupCodes', target: self(actor) });
  });
  return codes;
}

/** How many backup codes a person has left. */
export async function backupCodesLeft(actor: Actor): Promise<number> {
  const [factor] = await db().select().from(staffTwoFactor).where(eq(staffTwoFactor.userId, actor.id));
  if (!factor?.backupCodes) return 0;
  return (JSON.parse(await unsealed(factor.backupCodes)) as string[]).length;
}

/** Takes the second step away from a person's sign-in. */
export async function removeSecondFactor(tx: Transaction, staffId: string): Promise<void> {
  await tx.delete(staffTwoFactor).where(eq(staffTwoFactor.userId, staffId));
  await tx.update(staff).set({ twoFactorEnabled: false }).where(eq(staff.id, staffId));
}

/**
 * A person asks to be asked for their password only.
 * @throws Refusal when the password is wrong
 */
export async function leaveSecondFactor(actor: Actor, { password }: { password: string }): Promise<void> {
  await requirePassword(actor, password);
  await db().transaction(async (tx) => {
    await removeSecondFactor(tx, actor.id);
    await endSessions(tx, actor.id, actor.sessionId);
    await recordAct(tx, actor, { action: 'account.secondFactorOff', target: self(actor) });
  });
  await mailSecondFactorChanged(actor.id, false);
}
