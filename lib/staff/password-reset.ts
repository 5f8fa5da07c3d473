import { and, eq, gt, isNull } from 'drizzle-orm';
import { recordAct } from '../audit/record-act';
import { type Actor, authorise } from '../auth/actor';
import { setPassword } from '../auth/password';
import { countTry, forgetTries } from '../auth/tries';
import { db, type Transaction } from '../db/client';
import { isId } from '../db/ids';
import { passwordReset, staff } from '../db/schema/staff';
import { Refusal } from '../http/refusal';
import type { Locale } from '../i18n/locales';
import { mailPasswordChanged, mailReset } from '../mail/letters';
import { canMail } from '../mail/send-mail';
import { hashToken, newToken } from '../security/tokens';
import { linkWith } from './links';

/** A link by mail is used at once; one that is handed over by hand takes a day to arrive. Milliseconds. */
const mailedLife = 60 * 60_000;
const handedLife = 24 * 60 * 60_000;

/** Makes the one link of a person that works; earlier ones end. */
async function makeReset(tx: Transaction, staffId: string, life: number): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + life);
  await tx.delete(passwordReset).where(eq(passwordReset.userId, staffId));
  await tx.insert(passwordReset).values({ userId: staffId, tokenHash: hashToken(token), expiresAt });
  return { token, expiresAt };
}

/**
 * Mails a link to somebody who lost their password, if they work here. Tells nothing: call it after the answer is on
 * its way, so that its time does not tell either.
 */
export async function requestReset({ email }: { email: string }): Promise<void> {
  if (!canMail()) return;
  const to = email.trim().toLowerCase();
  if ((await countTry('letter', to)).wait) return;
  const [person] = await db()
    .select()
    .from(staff)
    .where(and(eq(staff.email, to), isNull(staff.disabledAt)));
  if (!person) return;
  const { token, expiresAt } = await db().transaction(async (tx) => {
    await recordAct(tx, null, {
      action: 'session.lostPassword',
      target: { kind: 'staff', id: person.id, name: person.name },
    });
    return makeReset(tx, person.id, mailedLife);
  });
  const { name, locale } = person;
  await mailReset({ to, name, locale, link: linkWith('newPassword', locale, token), expiresAt });
}

/**
 * Makes a link by hand, for an owner to pass on.
 * @throws Refusal when there is no such person, or they don't work here any more
 */
export async function handOverReset(actor: Actor, staffId: string): Promise<{ link: string }> {
  authorise(actor, 'staff.manage');
  if (!isId(staffId)) throw new Refusal('notFound');
  return db().transaction(async (tx) => {
    const [person] = await tx
      .select()
      .from(staff)
      .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)));
    if (!person) throw new Refusal('notFound');
    const { token } = await makeReset(tx, staffId, handedLife);
    await recordAct(tx, actor, {
      action: 'staff.resetLink',
      target: { kind: 'staff', id: staffId, name: person.name },
    });
    return { link: linkWith('newPassword', person.locale as Locale, token) };
  });
}

/**
 * Sets a new password by a link. All sessions end, the second step stays, and nobody is signed in by it.
 * @throws Refusal when the link was used, is over, or never was
 */
export async function resetPassword({ token, password }: { token: string; password: string }): Promise<void> {
  const person = await db().transaction(async (tx) => {
    const [used] = await tx
      .delete(passwordReset)
      .where(and(eq(passwordReset.tokenHash, hashToken(token)), gt(passwordReset.expiresAt, new Date())))
      .returning();
    const [found] = used
      ? await tx
          .select()
          .from(staff)
          .where(and(eq(staff.id, used.userId), isNull(staff.disabledAt)))
      : [];
    if (!found) throw new Refusal('notFound', [{ field: 'form', code: 'linkGone' }]);
    await setPassword(tx, found.id, password);
    await recordAct(tx, found, {
      action: 'account.password',
      target: { kind: 'staff', id: found.id, name: found.name },
    });
    return found;
  });
  await forgetTries('email', person.email);
  await mailPasswordChanged(person.id);
}
