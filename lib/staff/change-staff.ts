import { eq, sql } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { type Actor, authorise } from '../auth/actor';
import { endSessions } from '../auth/password';
import type { Role } from '../auth/roles';
import { removeSecondFactor } from '../auth/second-factor';
import { db, type Transaction } from '../db/client';
import { isId } from '../db/ids';
import { passwordReset, staff } from '../db/schema/staff';
import { person } from '../db/schema/subjects';
import { invalid, Refusal } from '../http/refusal';
import { mailSecondFactorChanged } from '../mail/letters';
import { keepAnOwner } from './owners';

/** A member of staff, held until the transaction ends. @throws Refusal `notFound` */
async function memberOf(tx: Transaction, id: string) {
  if (!isId(id)) throw new Refusal('notFound');
  const [found] = await tx.select().from(staff).where(eq(staff.id, id)).for('update');
  if (!found) throw new Refusal('notFound');
  return { ...found, target: { kind: 'staff', id, name: found.name } };
}

/**
 * Changes a person's role and byline.
 * @throws Refusal `conflict` when the paper would have no owner
 */
export async function changeStaff(
  actor: Actor,
  id: string,
  { role, personId }: { role: Role; personId: string | null },
): Promise<void> {
  authorise(actor, 'staff.manage');
  await db().transaction(async (tx) => {
    if (role !== 'owner') await keepAnOwner(tx, id);
    const member = await memberOf(tx, id);
    if (personId) {
      const [known] = await tx.select({ id: person.id }).from(person).where(eq(person.id, personId));
      if (!known) throw invalid('personId', 'notFound');
    }
    if (member.role === role && member.personId === personId) return;
    await tx.update(staff).set({ role, personId, updatedAt: sql`now()` }).where(eq(staff.id, id));
    await recordAct(tx, actor, {
      action: 'staff.change',
      target: member.target,
      before: { role: member.role, personId: member.personId },
      after: { role, personId },
    });
  });
}

/**
 * Ends a person's work here: their sessions, links and half-done sign-ins end with it. What they wrote keeps their name.
 * @throws Refusal `conflict` when it is oneself, or the last owner
 */
export async function disableStaff(actor: Actor, id: string): Promise<void> {
  authorise(actor, 'staff.manage');
  if (id === actor.id) throw new Refusal('conflict', [{ field: 'form', code: 'ownAccount' }]);
  await db().transaction(async (tx) => {
    await keepAnOwner(tx, id);
    const member = await memberOf(tx, id);
    if (member.disabledAt) return;
    await tx.update(staff).set({ disabledAt: sql`now()`, updatedAt: sql`now()` }).where(eq(staff.id, id));
    await endSessions(tx, id);
    await tx.delete(passwordReset).where(eq(passwordReset.userId, id));
    await recordAct(tx, actor, { action: 'staff.disable', target: member.target });
  });
}

/** Lets a person work here again, with the password they had. */
export async function enableStaff(actor: Actor, id: string): Promise<void> {
  authorise(actor, 'staff.manage');
  await db().transaction(async (tx) => {
    const member = await memberOf(tx, id);
    if (!member.disabledAt) return;
    await tx.update(staff).set({ disabledAt: null, updatedAt: sql`now()` }).where(eq(staff.id, id));
    await recordAct(tx, actor, { action: 'staff.enable', target: member.target });
  });
}

/** Takes the second step from somebody who lost phone and backup codes; their sessions end. */
export async function resetSecondFactor(actor: Actor, id: string): Promise<void> {
  authorise(actor, 'staff.manage');
  await db().transaction(async (tx) => {
    const member = await memberOf(tx, id);
    if (!member.twoFactorEnabled) throw new Refusal('notFound');
    await removeSecondFactor(tx, id);
    await endSessions(tx, id);
    await recordAct(tx, actor, { action: 'staff.resetSecondFactor', target: member.target });
  });
  await mailSecondFactorChanged(id, false);
}
