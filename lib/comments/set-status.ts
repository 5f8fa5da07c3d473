import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { comment } from '../db/schema/comments';
import { article } from '../db/schema/stories';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { noteReply } from './letters/note-reply';

type Status = (typeof comment.$inferSelect)['status'];

/** Comments that readers can see: published ones in threads whose root is published. Both parts read one index. */
const visible = (articleId: string) => sql<number>`(
  with roots as (
    select id from comment where article_id = ${articleId} and depth = 0 and status = 'published'
  )
  select (select count(*) from roots) + (
    select count(*) from comment where root_id in (select id from roots) and depth > 0 and status = 'published'
  )
)`;

/**
 * Gives a comment another status. One that becomes visible renews the article's pages; one that was visible leaves
 * every copy at once. The article's count of comments follows, and whoever wanted a letter about the reply gets one.
 * @param reason why it is rejected or removed, in the words its writer reads on the receipt
 * @throws Error when there is no such comment
 */
export async function setCommentStatus(tx: Transaction, commentId: string, status: Status, reason = ''): Promise<void> {
  const [found] = await tx.select({ articleId: comment.articleId }).from(comment).where(eq(comment.id, commentId));
  if (!found) throw new Error(`there is no comment ${commentId}`);
  const { articleId } = found;
  // One change at a time per article: side by side each would count without the other's. The weaker lock, because a
  // comment just inserted in another transaction holds its article, too, and both would wait for each other.
  await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('no key update');
  const [now] = await tx.select({ status: comment.status }).from(comment).where(eq(comment.id, commentId));
  if (now?.status === status) return;
  await tx.update(comment).set({ status, reason }).where(eq(comment.id, commentId));
  const was = now?.status === 'published';
  if (!was && status !== 'published') return;
  await tx
    .update(article)
    .set({ commentCount: visible(articleId) })
    .where(eq(article.id, articleId));
  if (!was) await noteReply(tx, commentId);
  await announce(tx, was ? 'kill' : 'expire', [tags.comments(articleId)]);
}
