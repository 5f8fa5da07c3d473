import { createStaff } from '@/lib/auth/create-staff';
import { randomPassword } from '@/lib/auth/password';
import type { Transaction } from '@/lib/db/client';
import { staff } from '@/lib/db/schema/staff';
import { env } from '@/lib/settings/env';

export const demoEmail = 'owner@gazette.example';

/** An owner to look around with, unless somebody works here already. The password is kept nowhere. */
export async function loadOwner(tx: Transaction): Promise<{ id: string; password: string } | null> {
  const [somebody] = await tx.select({ id: staff.id }).from(staff).limit(1);
  if (somebody) return null;
  const password = randomPassword();
  const owner = { name: 'Ada Demir', email: demoEmail, locale: env().DEFAULT_LOCALE };
  return { id: await createStaff(tx, { ...owner, role: 'owner', password }), password };
}
