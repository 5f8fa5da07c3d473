import { and, count, eq, gt, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { db, type Transaction } from '../db/client';
import { comment, commentVote } from '../db/schema/comments';

/** From one address: so many likes in the window, and so many of one comment ever. An office shares an address. */
const limits = { windowMs: 60 * 60_000, likes: 120, ofOne: 20 };

export type Liked = { ok: true; articleId: string; likes: number } | { ok: false; why: 'unknown' | 'tooMany' };

async function isTooMany(tx: Transaction, commentId: string, addressHash: Buffer): Promise<boolean> {
  const own = eq(commentVote.addressHash, addressHash);
  const since = new Date(Date.now() - limits.windowMs);
  const [lately] = await tx
    .select({ n: count() })
    .from(commentVote)
    .where(and(own, gt(commentVote.createdAt, since)));
  const [here] = await tx
    .select({ n: count() })
    .from(commentVote)
    .where(and(own, eq(commentVote.commentId, commentId)));
  return (lately?.n ?? 0) >= limits.likes || (here?.n ?? 0) >= limits.ofOne;
}

/**
 * Likes a published comment, or takes a like back; done twice it counts once. Nothing is announced: counts may be as old
 * as the page that shows them.
 */
export const likeComment = (
  commentId: string,
  { voterHash, addressHash, like }: { voterHash: Buffer; addressHash: Buffer; like: boolean },
): Promise<Liked> =>
  db().transaction(async (tx): Promise<Liked> => {
    if (!validate(commentId)) return { ok: false, why: 'unknown' };
    const [found] = await tx
      .select({ articleId: comment.articleId, likes: comment.likeCount })
      .from(comment)
      .where(and(eq(comment.id, commentId), eq(comment.status, 'published')))
      .for('no key update');
    if (!found) return { ok: false, why: 'unknown' };
    if (like && (await isTooMany(tx, commentId, addressHash))) return { ok: false, why: 'tooMany' };
    const own = and(eq(commentVote.commentId, commentId), eq(commentVote.voterHash, voterHash));
    const changed = like
      ? await tx.insert(commentVote).values({ commentId, voterHash, addressHash }).onConflictDoNothing().returning()
      : await tx.delete(commentVote).where(own).returning();
    const difference = like ? changed.length : -changed.length;
    if (difference) {
      const counted = { likeCount: sql`${comment.likeCount} + ${difference}` };
      await tx.update(comment).set(counted).where(eq(comment.id, commentId));
    }
    return { ok: true, articleId: found.articleId, likes: found.likes + difference };
  });
