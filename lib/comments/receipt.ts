import { eq, inArray, sql } from 'drizzle-orm';
import { reading, type Transaction } from '../db/client';
import { comment, commentCheck } from '../db/schema/comments';
import { replyWatch } from '../db/schema/reply-letters';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Verdict } from '../moderation/verdict';
import { hashToken } from '../security/tokens';
import type { Letters } from './letters/watch';

export interface Receipt {
  articleId: string;
  name: string;
  body: string;
  lang: Locale;
  status: (typeof comment.$inferSelect)['status'];
  /** Why it was rejected or removed; empty when nobody said. */
  reason: string;
  createdAt: Date;
  editedAt: Date | null;
  likes: number;
  /** Whether its writer hears of replies by mail, or was asked; null: neither. */
  letters: Letters | null;
  /** What the engine said of it; null for comments from before there was one, and for erased ones. */
  verdict: Verdict | null;
}

/** The comment a receipt's token stands for, whatever became of it, or null. */
export const getReceipt = (token: string): Promise<Receipt | null> =>
  reading(async (db) => {
    const [found] = await db
      .select({
        articleId: comment.articleId,
        name: comment.authorName,
        body: comment.body,
        lang: comment.lang,
        status: comment.status,
        reason: comment.reason,
        createdAt: comment.createdAt,
        editedAt: comment.editedAt,
        likes: comment.likeCount,
        verdict: commentCheck.verdict,
        asked: sql<boolean>`${replyWatch.commentId} is not null`,
        confirmed: sql<boolean>`${replyWatch.confirmedAt} is not null`,
      })
      .from(comment)
      .leftJoin(commentCheck, eq(commentCheck.commentId, comment.id))
      .leftJoin(replyWatch, eq(replyWatch.commentId, comment.id))
      .where(eq(comment.receiptHash, hashToken(token)));
    if (!found) return null;
    const { asked, confirmed, ...receipt } = found;
    return { ...receipt, letters: confirmed ? 'on' : asked ? 'asked' : null };
  });

/**
 * The comment behind a receipt as it is now, locked until the transaction ends; null when there is none. Its article is
 * held first, as every change of a comment's status holds it: two that wait for each other would end in a deadlock.
 */
export async function lockByReceipt(tx: Transaction, token: string) {
  const byToken = eq(comment.receiptHash, hashToken(token));
  const of = tx.select({ id: comment.articleId }).from(comment).where(byToken);
  await tx.select({ id: article.id }).from(article).where(inArray(article.id, of)).for('no key update');
  const [found] = await tx
    .select({ id: comment.id, status: comment.status, createdAt: comment.createdAt })
    .from(comment)
    .where(byToken)
    .for('update');
  return found ?? null;
}
