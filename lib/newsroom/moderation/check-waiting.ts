import { and, asc, eq, inArray, notExists, sql } from 'drizzle-orm';
import { db } from '../../db/client';
import { comment, commentCheck } from '../../db/schema/comments';
import { check } from '../../moderation/check';
import { waitingIds } from './waiting';

/** Comments checked at once, the oldest first: a queue that nobody checked before opens within seconds. */
const most = 60;

/**
 * Lets the engine read waiting comments that it has not read: those sent before it was asked at submit. What it could
 * not check just now (a verdict to wait, without a finding) is left for the next time.
 */
export async function checkWaiting(): Promise<void> {
  const unchecked = await db()
    .select({ id: comment.id, body: comment.body, lang: comment.lang, createdAt: comment.createdAt })
    .from(comment)
    .where(
      and(
        inArray(comment.id, waitingIds),
        notExists(db().select({ one: sql`1` }).from(commentCheck).where(eq(commentCheck.commentId, comment.id))),
      ),
    )
    .orderBy(asc(comment.createdAt), asc(comment.id))
    .limit(most);
  for (const { id, body, lang, createdAt } of unchecked) {
    const verdict = await check(body, { locale: lang, now: createdAt.getTime() });
    if (verdict.action === 'queue' && !verdict.findings.length) continue;
    await db()
      .insert(commentCheck)
      .values({ commentId: id, engineVersion: verdict.engineVersion, verdict })
      .onConflictDoNothing();
  }
}
