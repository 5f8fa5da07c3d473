import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import { commentBan } from '../../db/schema/moderation';
import { Refusal } from '../../http/refusal';
import { addressCode } from './address-code';
import { holdComment } from './hold-comment';
import { recordAction } from './record-action';

/** How long a ban, or a hold, can last. Days. */
export const banTerms = [1, 7, 30, 180, 365] as const;
const day = 24 * 60 * 60_000;

const running = gt(commentBan.endsAt, sql`now()`);

/** `ban`: comments are refused. `hold`: they wait for a person, however clean; their writer is told only that. */
export type BanKind = (typeof commentBan.$inferSelect)['kind'];
export const banKinds = commentBan.kind.enumValues;

/** What the record says of each kind: the act that sets it, the one that ends it, and until when it runs. */
const acts = {
  ban: { set: 'ban', end: 'unban', until: 'bannedUntil' },
  hold: { set: 'hold', end: 'release', until: 'heldUntil' },
} as const;

async function runs(tx: Transaction, addressHash: Buffer, kind: BanKind): Promise<boolean> {
  const found = await tx
    .select({ id: commentBan.id })
    .from(commentBan)
    .where(and(eq(commentBan.addressHash, addressHash), eq(commentBan.kind, kind), running))
    .limit(1);
  return found.length > 0;
}

/** Whether an address may not comment now. */
export const isBanned = (tx: Transaction, addressHash: Buffer): Promise<boolean> => runs(tx, addressHash, 'ban');

/** Whether whatever comes from an address waits for a person now. */
export const isAlwaysHeld = (tx: Transaction, addressHash: Buffer): Promise<boolean> => runs(tx, addressHash, 'hold');

/**
 * Bans the address that a comment came from, or lets all that comes from it wait. What runs already of the same kind is
 * set to the new term.
 * @throws Refusal `conflict` when the comment's address is forgotten (after thirty days); `forbidden`; `notFound`
 */
export const banWriter = (
  actor: Actor,
  commentId: string,
  { kind = 'ban', days, note }: { kind?: BanKind; days: number; note: string },
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
      .where(and(eq(commentBan.addressHash, addressHash), eq(commentBan.kind, kind), running))
      .for('update');
    const values = { addressHash, kind, commentId, note, endsAt, createdBy: actor.id, createdByName: actor.name };
    const [ban] = held
      ? await tx.update(commentBan).set(values).where(eq(commentBan.id, held.id)).returning()
      : await tx.insert(commentBan).values(values).returning();
    const actionId = await recordAction(tx, actor, {
      comment: row,
      kind: acts[kind].set,
      before: { [acts[kind].until]: held?.endsAt.toISOString() ?? null },
      after: { banId: ban?.id, [acts[kind].until]: endsAt.toISOString() },
    });
    return { actionId };
  });

/** Ends a ban or a hold before its time. @throws Refusal `notFound` when it has ended; `forbidden` */
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
      kind: acts[held.kind].end,
      before: { [acts[held.kind].until]: held.endsAt.toISOString() },
      after: { banId, [acts[held.kind].until]: null },
    });
  });

export interface RunningBan {
  id: string;
  kind: BanKind;
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

/** What runs against each of some writers; a ban comes before a hold, which it makes pointless. */
export async function bansOf(addressHashes: Buffer[]): Promise<(addressHash: Buffer | null) => BanKind | null> {
  if (!addressHashes.length) return () => null;
  const rows = await db()
    .select({ addressHash: commentBan.addressHash, kind: commentBan.kind })
    .from(commentBan)
    .where(and(inArray(commentBan.addressHash, addressHashes), running));
  return (addressHash) => {
    const own = rows.filter((row) => addressHash?.equals(row.addressHash)).map((row) => row.kind);
    return banKinds.find((kind) => own.includes(kind)) ?? null;
  };
}

/** The bans and holds that run, those that end first on top. */
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
    kind: ban.kind,
    code: addressCode(ban.addressHash),
    note: ban.note,
    by: ban.createdByName,
    since: ban.createdAt,
    endsAt: ban.endsAt,
    writer: writer ?? '',
  }));
}
