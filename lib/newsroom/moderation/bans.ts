import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import { commentBan } from '../../db/schema/moderation';
import { Refusal } from '../../http/refusal';
import { addressCode } from './address-code';
import { holdComment } from './hold-comment';
import { recordAction } from './record-action';

/** How long a ban can last. Days. */
export const banTerms = [1, 7, 30, 180, 365] as const;
const day = 24 * 60 * 60_000;

const running = gt(commentBan.endsAt, sql`now()`);

/** Whether an address may not comment now. */
export async function isBanned(tx: Transaction, addressHash: Buffer): Promise<boolean> {
  const found = await tx
    .select({ id: commentBan.id })
    .from(commentBan)
    .where(and(eq(commentBan.addressHash, addressHash), running))
    .limit(1);
  return found.length > 0;
}

/**
 * Bans the address that a comment came from. A ban that runs already is set to the new term.
 * @throws Refusal `conflict` when the comment's address is forgotten (after thirty days); `forbidden`; `notFound`
 */
export const banWriter = (
  actor: Actor,
  commentId: string,
  { days, note }: { days: number; note: string },
): Promise<{ actionId: string }> =>
  db().transaction(async (tx) => {
    authorise(actor, 'comment.ban');
    const row = await holdComment(tx, commentId);
    const { addressHash } = row;
    if (!addressHash) throw new Refusal('conflict', [{ field: 'form', code: 'addressForgotten' }]);
    const endsAt = new Date(Date.now() + days * day);
    const [held] = await tx
      .select({ id: commentBan.id, endsAt: commentBan.endsAt })
      .from(commentBan)
      .where(and(eq(commentBan.addressHash, addressHash), running))
      .for('update');
    const values = { addressHash, commentId, note, endsAt, createdBy: actor.id, createdByName: actor.name };
    const [ban] = held
      ? await tx.update(commentBan).set(values).where(eq(commentBan.id, held.id)).returning()
      : await tx.insert(commentBan).values(values).returning();
    const actionId = await recordAction(tx, actor, {
      comment: row,
      kind: 'ban',
      before: { bannedUntil: held?.endsAt.toISOString() ?? null },
      after: { banId: ban?.id, bannedUntil: endsAt.toISOString() },
    });
    return { actionId };
  });

/** Ends a ban before its time. @throws Refusal `notFound` when it has ended; `forbidden` */
export const endBan = (actor: Actor, banId: string): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'comment.ban');
    const [held] = validate(banId)
      ? await tx
          .select()
          .from(commentBan)
          .where(and(eq(commentBan.id, banId), running))
          .for('update')
      : [];
    if (!held) throw new Refusal('notFound');
    await tx.update(commentBan).set({ endsAt: sql`now()` }).where(eq(commentBan.id, banId));
    if (!held.commentId) return;
    const [of] = await tx
      .select({ id: comment.id, authorName: comment.authorName })
      .from(comment)
      .where(eq(comment.id, held.commentId));
    if (!of) return;
    await recordAction(tx, actor, {
      comment: of,
      kind: 'unban',
      before: { bannedUntil: held.endsAt.toISOString() },
      after: { banId, bannedUntil: null },
    });
  });

export interface RunningBan {
  id: string;
  code: string;
  note: string;
  by: string;
  since: Date;
  endsAt: Date;
  /** The name under the comment that it was set for; empty when that is gone. */
  writer: string;
}

/** Most bans shown: more than that is a matter for the firewall. */
const mostShown = 200;

/** The bans that run, those that end first on top. */
export async function listBans(actor: Actor): Promise<RunningBan[]> {
  authorise(actor, 'comment.ban');
  const rows = await db()
    .select({ ban: commentBan, writer: comment.authorName })
    .from(commentBan)
    .leftJoin(comment, eq(comment.id, commentBan.commentId))
    .where(running)
    .orderBy(asc(commentBan.endsAt), desc(commentBan.id))
    .limit(mostShown);
  return rows.map(({ ban, writer }) => ({
    id: ban.id,
    code: addressCode(ban.addressHash),
    note: ban.note,
    by: ban.createdByName,
    since: ban.createdAt,
    endsAt: ban.endsAt,
    writer: writer ?? '',
  }));
}
