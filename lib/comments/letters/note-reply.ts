import { sql } from 'drizzle-orm';
import type { Transaction } from '../../db/client';

/** A reply waits so long for its letter: others may join it, its writer may still mend or delete it. */
const patience = sql.raw(`interval '5 minutes'`);
/** The shortest time between two letters about one comment; what comes meanwhile is in the next one. */
export const pause = sql.raw(`interval '1 hour'`);

/**
 * Notes that a reply has appeared, for a letter to the writer of the comment it answers, where they want one. A reply
 * that appears a second time, after an act that was taken back, is not told of twice.
 */
export async function noteReply(tx: Transaction, replyId: string): Promise<void> {
  const { rows } = await tx.execute<{ comment_id: string }>(sql`
    insert into reply_notice (reply_id, comment_id)
    select reply.id, watch.comment_id from comment reply join reply_watch watch on watch.comment_id = reply.parent_id
    where reply.id = ${replyId} on conflict (reply_id) do nothing returning comment_id`);
  const [noted] = rows;
  if (!noted) return;
  // Before the address is confirmed the only letter is the one that asks.
  await tx.execute(sql`
    update reply_watch set next_at = coalesce(next_at, greatest(now() + ${patience}, last_letter_at + ${pause}))
    where comment_id = ${noted.comment_id} and confirmed_at is not null`);
}
