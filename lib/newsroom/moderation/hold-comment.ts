import { eq } from 'drizzle-orm';
import { validate } from 'uuid';
import type { Transaction } from '../../db/client';
import { comment } from '../../db/schema/comments';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';

/**
 * Reads a comment that nobody else changes until the transaction ends. The article is held first, as every change of a
 * comment's status holds it (lib/comments/set-status.ts): two that wait for each other would end in a deadlock.
 * @throws Refusal `notFound` when it is not there, its writer deleted it, or its article was taken down for good
 */
export async function holdComment(tx: Transaction, commentId: string) {
  const [found] = validate(commentId)
    ? await tx.select({ articleId: comment.articleId }).from(comment).where(eq(comment.id, commentId))
    : [];
  if (!found) throw new Refusal('notFound');
  const [of] = await tx
    .select({ state: article.publicState })
    .from(article)
    .where(eq(article.id, found.articleId))
    .for('update');
  const [held] = await tx
    .select({
      id: comment.id,
      articleId: comment.articleId,
      authorName: comment.authorName,
      lang: comment.lang,
      status: comment.status,
      reason: comment.reason,
      featuredAt: comment.featuredAt,
      addressHash: comment.addressHash,
    })
    .from(comment)
    .where(eq(comment.id, commentId))
    .for('update');
  if (!held || held.status === 'deleted' || of?.state === 'killed') throw new Refusal('notFound');
  return held;
}
export type HeldRow = Awaited<ReturnType<typeof holdComment>>;
