import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { comment } from '../db/schema/comments';
import type { RecentComment } from '../moderation/verdict';

/** What is compared with a new comment: a day's, and not more than the engine looks at. */
const window = { ms: 24 * 60 * 60_000, comments: 30 };

/**
 * The last comments from an address, newest first, for the engine to compare with.
 * @param except the comment that is being changed
 */
export async function recentComments(
  tx: Transaction,
  addressHash: Buffer,
  except?: string,
): Promise<(RecentComment & { id: string })[]> {
  const rows = await tx
    .select({ id: comment.id, text: comment.body, at: comment.createdAt })
    .from(comment)
    .where(
      and(
        eq(comment.addressHash, addressHash),
        gt(comment.createdAt, new Date(Date.now() - window.ms)),
        ne(comment.status, 'deleted'),
        except ? ne(comment.id, except) : undefined,
      ),
    )
    .orderBy(desc(comment.createdAt))
    .limit(window.comments);
  return rows.map(({ id, text, at }) => ({ id, text, at: at.getTime() }));
}
