import { eq } from 'drizzle-orm';
import { setCommentStatus } from '../../comments/set-status';
import type { Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import type { CommentState } from '../../db/schema/moderation';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import type { HeldRow } from './hold-comment';

/** What an act may change of a comment, as it is recorded. */
export const stateOf = (row: HeldRow) => ({
  status: row.status,
  reason: row.reason,
  featuredAt: row.featuredAt?.toISOString() ?? null,
});

/** Brings a held comment into a state and renews the pages that show it. */
export async function applyState(tx: Transaction, row: HeldRow, to: CommentState): Promise<void> {
  const status = to.status ?? row.status;
  await setCommentStatus(tx, row.id, status, to.reason);
  const featuredAt = to.featuredAt ? new Date(to.featuredAt) : null;
  if (featuredAt?.getTime() === row.featuredAt?.getTime()) return;
  await tx.update(comment).set({ featuredAt }).where(eq(comment.id, row.id));
  if (status === 'published') await announce(tx, 'expire', [tags.comments(row.articleId)]);
}
