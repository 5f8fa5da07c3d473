import type { Transaction } from '../db/client';
import { commentCheck } from '../db/schema/comments';
import type { Verdict } from '../moderation/verdict';

/** A verdict as PostgreSQL can hold it: a word that the engine quotes may end inside a character. */
export const storable = (verdict: Verdict): Verdict =>
  JSON.parse(JSON.stringify(verdict, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)));

/** Keeps what the engine said of a comment's text as it stands, in place of what it said before. */
export async function keepCheck(tx: Transaction, commentId: string, verdict: Verdict): Promise<void> {
  const said = { engineVersion: verdict.engineVersion, verdict: storable(verdict) };
  await tx
    .insert(commentCheck)
    .values({ commentId, ...said })
    .onConflictDoUpdate({ target: commentCheck.commentId, set: said });
}
