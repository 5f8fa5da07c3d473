import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { staff } from '../db/schema/staff';
import { Refusal } from '../http/refusal';

/**
 * Sees to it that somebody still owns the paper when this person does not any more. Locks the owners until the
 * transaction ends: of two who demote each other at once, one stays.
 * @throws Refusal `conflict` when they are the last
 */
export async function keepAnOwner(tx: Transaction, withoutId: string): Promise<void> {
  const owners = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'owner'), isNull(staff.disabledAt)))
    .orderBy(staff.id)
    .for('update');
  if (!owners.some((owner) => owner.id !== withoutId)) {
    throw new Refusal('conflict', [{ field: 'form', code: 'lastOwner' }]);
  }
}
