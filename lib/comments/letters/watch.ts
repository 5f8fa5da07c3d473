import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import { db, reading, type Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import { replyWatch } from '../../db/schema/reply-letters';
import { canMail } from '../../mail/send-mail';
import { hashToken, newToken } from '../../security/tokens';

/** How long the link in the letter that asks works. Milliseconds; lib/retention/times.ts erases what is older. */
export const confirmMs = 72 * 60 * 60_000;

/** Letters that ask one mailbox within a day: whoever types somebody else's address can't fill it. */
const mostAsked = 3;

/**
 * Keeps the address a comment's writer gave for letters about replies. The letter that asks its owner goes out with the
 * next run of the job. Over the limit nothing is kept, and nobody is told: it would say whose address others typed.
 */
export async function addWatch(tx: Transaction, commentId: string, email: string): Promise<void> {
  if (!canMail()) return;
  const day = new Date(Date.now() - 24 * 60 * 60_000);
  const asked = await tx.$count(
    replyWatch,
    and(
      sql`lower(${replyWatch.email}) = lower(${email})`,
      isNull(replyWatch.confirmedAt),
      gt(replyWatch.createdAt, day),
    ),
  );
  if (asked < mostAsked) await tx.insert(replyWatch).values({ commentId, email, token: newToken() });
}

/** How things stand with letters about replies to a comment. */
export type Letters = 'asked' | 'on';

/** A watch whose link still works: asked for not too long ago, or confirmed. */
const inForce = () =>
  or(sql`${replyWatch.confirmedAt} is not null`, gt(replyWatch.createdAt, new Date(Date.now() - confirmMs)));

/** What the link of a letter leads to, or null when it is none, used up or too old. Never the address. */
export const readWatch = (token: string): Promise<{ articleId: string; letters: Letters } | null> =>
  reading(async (tx) => {
    const [found] = await tx
      .select({ articleId: comment.articleId, confirmedAt: replyWatch.confirmedAt })
      .from(replyWatch)
      .innerJoin(comment, eq(comment.id, replyWatch.commentId))
      .where(and(eq(replyWatch.token, token), inForce()));
    return found ? { articleId: found.articleId, letters: found.confirmedAt ? 'on' : 'asked' } : null;
  });

/**
 * Confirms an address, for whoever has the letter's link: from now on replies are told of, those that came meanwhile,
 * too. Confirmed again, nothing changes.
 * @returns whether the link works
 */
export async function confirmWatch(token: string): Promise<boolean> {
  const confirmed = await db()
    .update(replyWatch)
    .set({ confirmedAt: new Date(), nextAt: new Date(), tries: 0 })
    .where(and(eq(replyWatch.token, token), isNull(replyWatch.confirmedAt), inForce()))
    .returning({ id: replyWatch.commentId });
  return confirmed.length > 0 || (await readWatch(token)) !== null;
}

/**
 * Ends letters and erases the address, for whoever has the link of a letter or the comment's receipt.
 * @returns whose token it is; null: nobody's
 */
export async function endWatch(token: string): Promise<'letter' | 'receipt' | null> {
  const ended = await db().delete(replyWatch).where(eq(replyWatch.token, token)).returning();
  if (ended.length) return 'letter';
  const [own] = await db()
    .select({ id: comment.id })
    .from(comment)
    .where(eq(comment.receiptHash, hashToken(token)));
  if (!own) return null;
  await dropWatch(db(), own.id);
  return 'receipt';
}

/** Erases the address that hears of replies to a comment. */
export async function dropWatch(tx: Transaction, commentId: string): Promise<void> {
  await tx.delete(replyWatch).where(eq(replyWatch.commentId, commentId));
}
