import type { Transaction } from '../db/client';
import { commentCheck } from '../db/schema/comments';
import type { Verdict } from '../moderation/verdict';

/** Keeps what the engine said of a comment's text as it stands, in place of what it said before. */
export async function keepCheck(tx: Transaction, commentId: string, verdict: Verdict): Promise<void> {
  const said = { engineVersion: verdict.engineVersion, verdict };
  await tx
    .insert(commentCheck)
    .values({ commentId, ...said })
    .onConflictDoUpdate({ target: commentCheck.commentId, set: said });
}
