import { asc, eq, isNull } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { createStaff } from '../auth/create-staff';
import { endSessions, randomPassword, setPassword } from '../auth/password';
import { removeSecondFactor } from '../auth/second-factor';
import { forgetTries } from '../auth/tries';
import { db } from '../db/client';
import { staff } from '../db/schema/staff';
import { Refusal } from '../http/refusal';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged, mailSecondFactorChanged } from '../mail/letters';

/**
 * What whoever has the server may do without signing in (`npm run staff`). Recorded as the system's own acts.
 */
async function byEmail(email: string) {
  const [found] = await db().select().from(staff).where(eq(staff.email, email.trim().toLowerCase()));
  if (!found) throw new Refusal('notFound');
  return { ...found, target: { kind: 'staff', id: found.id, name: found.name } };
}

/** Makes an owner with a random password, which is returned and kept nowhere. @throws Refusal when the e-mail is taken */
export async function createOwner(owner: { email: string; name: string; locale: Locale }): Promise<string> {
  const password = randomPassword();
  await db().transaction(async (tx) => {
    const id = await createStaff(tx, { ...owner, role: 'owner', password });
    await recordAct(tx, null, {
      action: 'staff.create',
      target: { kind: 'staff', id, name: owner.name },
      after: { role: 'owner' },
    });
  });
  return password;
}

/** Whether anybody could sign in. */
export async function somebodyWorksHere(): Promise<boolean> {
  const [somebody] = await db().select({ id: staff.id }).from(staff).where(isNull(staff.disabledAt)).limit(1);
  return somebody !== undefined;
}

/** Everybody, by name. */
export const everybody = () => db().select().from(staff).orderBy(asc(staff.name));

/** Takes the second step from somebody who lost it. @throws Refusal `notFound` */
export async function dropSecondFactor(email: string): Promise<void> {
  const person = await byEmail(email);
  await db().transaction(async (tx) => {
    await removeSecondFactor(tx, person.id);
    await endSessions(tx, person.id);
    await recordAct(tx, null, { action: 'staff.resetSecondFactor', target: person.target });
  });
  await mailSecondFactorChanged(person.id, false);
}

/** Sets a random password, which is returned and kept nowhere; the second step stays. @throws Refusal `notFound` */
export async function replacePassword(email: string): Promise<string> {
  const person = await byEmail(email);
  const password = randomPassword();
  await db().transaction(async (tx) => {
    await setPassword(tx, person.id, password);
    await recordAct(tx, null, { action: 'staff.resetPassword', target: person.target });
  });
  await forgetTries('email', person.email);
  await mailPasswordChanged(person.id);
  return password;
}
