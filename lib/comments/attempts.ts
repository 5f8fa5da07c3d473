import { desc, eq, inArray, lt } from 'drizzle-orm';
import { db, reading, type Transaction } from '../db/client';
import { commentAttempt } from '../db/schema/comments';
import type { Locale } from '../i18n/locales';
import type { Verdict } from '../moderation/verdict';
import { hashAddress } from '../security/address-hash';
import { hashToken, newToken } from '../security/tokens';
import type { CommentForm, CommentProblem } from './form';
import { storable } from './keep-check';

/** What was typed waits an hour for the next try. */
const keptMs = 3_600_000;
/** A refused text is kept up to here, far over the longest comment, so that it can be shortened. UTF-16 units. */
const keptLongest = 100_000;

/** Texts kept of one address, the newest: more than the rate limit asks for, and no way to fill the disk. */
const keptPerAddress = 40;

export interface Attempt {
  articleId: string | null;
  form: CommentForm;
  problems: CommentProblem[];
  /** What the engine found in the text, where that is why. */
  verdict?: Verdict | null;
}

/** A text up to the longest kept. Where the cut halves a character, it is mended: PostgreSQL refuses halves. */
const shortened = (text: string): string => text.slice(0, keptLongest).toWellFormed();

/**
 * Keeps a refused form and returns the token of the page that shows it again with the reasons.
 * @param token a receipt's, for a change of the comment it stands for: the same page shows both
 */
export async function keepAttempt(
  locale: Locale,
  attempt: Attempt,
  address: string,
  token = newToken(),
): Promise<string> {
  const addressHash = hashAddress(address);
  const { name, body, parent, email } = attempt.form;
  await db()
    .delete(commentAttempt)
    .where(lt(commentAttempt.createdAt, new Date(Date.now() - keptMs)));
  const kept = {
    articleId: attempt.articleId,
    locale,
    form: { name: shortened(name), body: shortened(body), parent, ...(email && { email: shortened(email) }) },
    problems: attempt.problems,
    verdict: attempt.verdict ? storable(attempt.verdict) : null,
    addressHash,
    createdAt: new Date(),
  };
  await db()
    .insert(commentAttempt)
    .values({ tokenHash: hashToken(token), ...kept })
    .onConflictDoUpdate({ target: commentAttempt.tokenHash, set: kept });
  const older = db()
    .select({ tokenHash: commentAttempt.tokenHash })
    .from(commentAttempt)
    .where(eq(commentAttempt.addressHash, addressHash))
    .orderBy(desc(commentAttempt.createdAt))
    .offset(keptPerAddress);
  await db().delete(commentAttempt).where(inArray(commentAttempt.tokenHash, older));
  return token;
}

/** The refused form a token stands for, or null when there is none or its hour is over. */
export const getAttempt = (token: string): Promise<Attempt | null> =>
  reading(async (tx) => {
    const [found] = await tx
      .select()
      .from(commentAttempt)
      .where(eq(commentAttempt.tokenHash, hashToken(token)));
    if (!found || found.createdAt.getTime() < Date.now() - keptMs) return null;
    const { articleId, form, verdict } = found;
    return { articleId, form, problems: found.problems as CommentProblem[], ...(verdict && { verdict }) };
  });

/** Forgets a refused form, once another was accepted in its place. */
export async function dropAttempt(tx: Transaction, token: string): Promise<void> {
  await tx.delete(commentAttempt).where(eq(commentAttempt.tokenHash, hashToken(token)));
}
