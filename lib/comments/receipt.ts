import { eq } from 'drizzle-orm';
import { reading } from '../db/client';
import { comment } from '../db/schema/comments';
import type { Locale } from '../i18n/locales';
import { hashToken } from '../security/tokens';

export interface Receipt {
  articleId: string;
  name: string;
  body: string;
  lang: Locale;
  status: (typeof comment.$inferSelect)['status'];
  /** Why it was rejected or removed; empty when nobody said. */
  reason: string;
  createdAt: Date;
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
      })
      .from(comment)
      .where(eq(comment.receiptHash, hashToken(token)));
    return found ?? null;
  });
