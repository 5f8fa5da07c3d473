import { eq } from 'drizzle-orm';
import { validate } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { type CommentState, commentBan, moderationAction } from '../../db/schema/moderation';
import { Refusal } from '../../http/refusal';
import type { CommentStatus } from './act';
import { applyState, stateOf } from './apply-state';
import { type HeldRow, holdComment } from './hold-comment';
import { isOfWriter } from './record-action';

const conflict = () => new Refusal('conflict', [{ field: 'form', code: 'notUndone' }]);

/** Puts a ban or a hold back to what it was: away, or in force until its time. */
async function restoreBan(tx: Transaction, { banId = '' }: CommentState, until: string | null | undefined) {
  const touched = until
    ? await tx
        .update(commentBan)
        .set({ endsAt: new Date(until) })
        .where(eq(commentBan.id, banId))
        .returning()
    : await tx.delete(commentBan).where(eq(commentBan.id, banId)).returning();
  if (!touched.length) throw conflict();
}

async function restoreComment(tx: Transaction, row: HeldRow, before: CommentState, after: CommentState): Promise<void> {
  const now = stateOf(row);
  // What happened since would be lost: by another moderator, or by the writer.
  if (now.status !== after.status || now.featuredAt !== after.featuredAt) throw conflict();
  await applyState(tx, row, before);
}

/** A comment after something was taken back. */
export interface Undone {
  commentId: string;
  status: CommentStatus;
  featured: boolean;
}

const undoOne = (actor: Actor, actionId: string): Promise<Undone> =>
  db().transaction(async (tx) => {
    const [found] = validate(actionId)
      ? await tx.select().from(moderationAction).where(eq(moderationAction.id, actionId)).for('update')
      : [];
    if (!found) throw new Refusal('notFound');
    const { kind, before, after } = found;
    const isBan = isOfWriter(kind);
    authorise(actor, isBan ? 'comment.ban' : 'comment.moderate');
    if (found.undoneAt) throw conflict();
    const row = await holdComment(tx, found.commentId);
    if (isBan) await restoreBan(tx, after, before.bannedUntil ?? before.heldUntil);
    else await restoreComment(tx, row, before, after);
    await tx
      .update(moderationAction)
      .set({ undoneAt: new Date(), undoneBy: actor.id })
      .where(eq(moderationAction.id, actionId));
    await recordAct(tx, actor, {
      action: 'comment.undo',
      target: { kind: 'comment', id: row.id, name: row.authorName },
      before: after,
      after: before,
    });
    const now = isBan ? stateOf(row) : before;
    return { commentId: row.id, status: now.status ?? row.status, featured: Boolean(now.featuredAt) };
  });

/**
 * Takes acts of moderators back, the last one first. What else happened to the comment since is never overwritten.
 * @throws Refusal `forbidden`; of a single act `conflict` when it can't be taken back any more
 */
export async function undoActs(actor: Actor, actionIds: string[]): Promise<{ undone: Undone[]; missed: number }> {
  authorise(actor, 'comment.moderate');
  const undone: Undone[] = [];
  for (const actionId of [...actionIds].reverse()) {
    try {
      undone.push(await undoOne(actor, actionId));
    } catch (error) {
      if (!(error instanceof Refusal) || actionIds.length === 1) throw error;
    }
  }
  return { undone, missed: actionIds.length - undone.length };
}
