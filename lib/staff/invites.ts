import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { type Actor, authorise } from '../auth/actor';
import { createStaff } from '../auth/create-staff';
import type { Role } from '../auth/roles';
import { db, type Transaction } from '../db/client';
import { isId } from '../db/ids';
import { invite, staff } from '../db/schema/staff';
import { invalid, Refusal } from '../http/refusal';
import type { Locale } from '../i18n/locales';
import { mailInvite } from '../mail/letters';
import { canMail } from '../mail/send-mail';
import { hashToken, newToken } from '../security/tokens';
import { linkWith } from './links';

/** An invite is good for three days. Milliseconds. */
const inviteLife = 3 * 24 * 60 * 60_000;

const open = () => and(isNull(invite.usedAt), isNull(invite.revokedAt), gt(invite.expiresAt, new Date()));

export interface Handed {
  /** Shown once: only its hash is kept. */
  link: string;
  /** Whether the mail server took the letter; null without a mail server. */
  mailed: boolean | null;
}

/**
 * Invites somebody. An earlier invite to the same e-mail ends.
 * @throws Refusal when they work here already
 */
export async function inviteStaff(
  actor: Actor,
  { email, role, locale }: { email: string; role: Role; locale: Locale },
): Promise<Handed> {
  authorise(actor, 'staff.manage');
  const to = email.toLowerCase();
  const token = newToken();
  const expiresAt = new Date(Date.now() + inviteLife);
  await db().transaction(async (tx) => {
    const [known] = await tx.select({ id: staff.id }).from(staff).where(eq(staff.email, to));
    if (known) throw invalid('email', 'worksHere');
    await tx
      .update(invite)
      .set({ revokedAt: new Date() })
      .where(and(eq(invite.email, to), open()));
    const made = { tokenHash: hashToken(token), email: to, role, locale, createdBy: actor.id, expiresAt };
    const [row] = await tx.insert(invite).values(made).returning({ id: invite.id });
    if (!row) throw new Error('the invite was not stored');
    await recordAct(tx, actor, {
      action: 'staff.invite',
      target: { kind: 'invite', id: row.id, name: to },
      after: { role, locale, expiresAt },
    });
  });
  const link = linkWith('invite', locale, token);
  const mailed = canMail() ? await mailInvite({ to, locale, role, by: actor.name, link, expiresAt }) : null;
  return { link, mailed };
}

export interface OpenInvite {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

/** Invites that can still be used, the newest first. */
export async function openInvites(actor: Actor): Promise<OpenInvite[]> {
  authorise(actor, 'staff.manage');
  return db()
    .select({ id: invite.id, email: invite.email, role: invite.role, expiresAt: invite.expiresAt })
    .from(invite)
    .where(open())
    .orderBy(desc(invite.id));
}

/** @throws Refusal `notFound` when it is used, over or revoked already */
export async function revokeInvite(actor: Actor, id: string): Promise<void> {
  authorise(actor, 'staff.manage');
  if (!isId(id)) throw new Refusal('notFound');
  await db().transaction(async (tx) => {
    const [row] = await tx
      .update(invite)
      .set({ revokedAt: new Date() })
      .where(and(eq(invite.id, id), open()))
      .returning();
    if (!row) throw new Refusal('notFound');
    await recordAct(tx, actor, { action: 'staff.revokeInvite', target: { kind: 'invite', id, name: row.email } });
  });
}

/** The invite of a token, held until the transaction ends. Used, over, revoked and never made are all the same. */
async function inviteOf(tx: Transaction, token: string) {
  const [row] = await tx
    .select()
    .from(invite)
    .where(and(eq(invite.tokenHash, hashToken(token)), open()))
    .for('update');
  if (!row) throw new Refusal('notFound', [{ field: 'form', code: 'linkGone' }]);
  return row;
}

/** What an invite says to whom it was sent. @throws Refusal `notFound` when it can't be used. */
export async function readInvite({ token }: { token: string }): Promise<{ email: string; role: Role }> {
  const { email, role } = await inviteOf(db(), token);
  return { email, role };
}

/**
 * Takes an invite: makes the account. They sign in afterwards, as everybody does.
 * @throws Refusal when the invite can't be used
 */
export async function acceptInvite({
  token,
  name,
  password,
}: {
  token: string;
  name: string;
  password: string;
}): Promise<{ email: string }> {
  return db().transaction(async (tx) => {
    const { id, email, role, locale } = await inviteOf(tx, token);
    const staffId = await createStaff(tx, { name, email, role, locale, password });
    await tx.update(invite).set({ usedAt: new Date() }).where(eq(invite.id, id));
    const self = { id: staffId, name, role, locale, personId: null };
    await recordAct(tx, self, {
      action: 'staff.join',
      target: { kind: 'staff', id: staffId, name },
      after: { role },
    });
    return { email };
  });
}
