import { eq, sql } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { db } from '../db/client';
import { staff } from '../db/schema/staff';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged } from '../mail/letters';
import type { Actor } from './actor';
import { requirePassword, setPassword } from './password';

export interface OwnAccount {
  name: string;
  email: string;
  locale: Locale;
  twoFactor: boolean;
}

/** What a person's account page shows. */
export async function ownAccount(actor: Actor): Promise<OwnAccount> {
  const [found] = await db()
    .select({ name: staff.name, email: staff.email, locale: staff.locale, twoFactor: staff.twoFactorEnabled })
    .from(staff)
    .where(eq(staff.id, actor.id));
  if (!found) throw new Error('the account of a session is gone');
  return found;
}

/** Changes a person's own name and language. */
export async function changeOwnAccount(
  actor: Actor,
  { name, locale }: { name: string; locale: Locale },
): Promise<void> {
  await db().transaction(async (tx) => {
    const before = { name: actor.name, locale: actor.locale };
    await tx.update(staff).set({ name, locale, updatedAt: sql`now()` }).where(eq(staff.id, actor.id));
    await recordAct(tx, actor, {
      action: 'account.change',
      target: { kind: 'staff', id: actor.id, name },
      before,
      after: { name, locale },
    });
  });
}

/**
 * Changes a person's own password and ends their sessions elsewhere.
 * @throws Refusal when the old one is wrong
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, password }: { current: string; password: string },
): Promise<void> {
  await requirePassword(actor, current, 'current');
  await db().transaction(async (tx) => {
    await setPassword(tx, actor.id, password, actor.sessionId);
    await recordAct(tx, actor, {
      action: 'account.password',
      target: { kind: 'staff', id: actor.id, name: actor.name },
    });
  });
  await mailPasswordChanged(actor.id);
}
