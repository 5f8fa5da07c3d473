import { eq } from 'drizzle-orm';
import { db } from '../db/client';
import { comment, commentCheck, commentReport } from '../db/schema/comments';
import { dropAttempt } from './attempts';
import { dropWatch } from './letters/watch';
import { lockByReceipt } from './receipt';
import { setCommentStatus } from './set-status';

/**
 * Erases a comment for whoever has its receipt: name and text, what the check said of them, what readers reported and
 * the address for letters are gone at once. The row stays, so that answers keep their place.
 * @returns whether the token is a receipt's
 */
export const deleteComment = (token: string): Promise<boolean> =>
  db().transaction(async (tx) => {
    const found = await lockByReceipt(tx, token);
    if (!found) return false;
    await setCommentStatus(tx, found.id, 'deleted');
    await tx.update(comment).set({ authorName: '', body: '', reason: '' }).where(eq(comment.id, found.id));
    await tx.delete(commentCheck).where(eq(commentCheck.commentId, found.id));
    await tx.delete(commentReport).where(eq(commentReport.commentId, found.id));
    await dropWatch(tx, found.id);
    await dropAttempt(tx, token);
    return true;
  });
