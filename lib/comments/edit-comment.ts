import { eq } from 'drizzle-orm';
import { db } from '../db/client';
import { comment } from '../db/schema/comments';
import { isAlwaysHeld, isBanned } from '../newsroom/moderation/bans';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { hashAddress } from '../security/address-hash';
import { hashToken } from '../security/tokens';
import { dropAttempt } from './attempts';
import { isEditable } from './editable';
import { type CommentProblem, holdField, parseCommentForm } from './form';
import { judgeComment } from './judge-comment';
import { keepCheck } from './keep-check';
import { moderationMode } from './moderation-mode';
import { lockByReceipt } from './receipt';
import { recentComments } from './recent';
import { setCommentStatus } from './set-status';
import type { Submitted } from './submit';
import { mayTry } from './tries';

/**
 * Changes a comment, for whoever has its receipt, and judges it again: one that was published stays so only while
 * nothing speaks against it. A change that is refused leaves the comment as it was.
 * @returns null when the token is no receipt's
 */
export async function editComment(
  token: string,
  fields: Record<string, unknown>,
  address: string,
): Promise<(Submitted & { articleId: string }) | null> {
  const [found] = await db()
    .select({
      id: comment.id,
      articleId: comment.articleId,
      name: comment.authorName,
      lang: comment.lang,
      status: comment.status,
      createdAt: comment.createdAt,
      addressHash: comment.addressHash,
    })
    .from(comment)
    .where(eq(comment.receiptHash, hashToken(token)));
  if (!found) return null;
  const { articleId } = found;
  const parsed = parseCommentForm({ name: found.name, body: fields.body });
  const refuse = (code: CommentProblem['code']) => ({
    ...{ ok: false as const, articleId, form: parsed.form },
    problems: [{ field: 'form' as const, code }],
  });
  if (!isEditable(found)) return refuse('editOver');
  if (!mayTry('send', address)) return refuse('tooFast');
  if (!parsed.ok) return { ...parsed, articleId };

  const recent = await recentComments(db(), found.addressHash ?? hashAddress(address), found.id);
  const { verdict, problems, clean } = await judgeComment(parsed.form, {
    locale: found.lang,
    // How fast somebody writes says nothing of a change.
    recent: recent.map(({ text }) => ({ text, at: 0 })),
    hold: fields[holdField] === '1',
  });
  if (problems.length) return { ok: false, articleId, form: parsed.form, problems, verdict };

  const mode = await moderationMode(articleId);
  return db().transaction(async (tx) => {
    const now = await lockByReceipt(tx, token);
    // A moderator may have decided in the meantime.
    if (!now || !isEditable(now)) return refuse('editOver');
    const addressHash = hashAddress(address);
    if (await isBanned(tx, addressHash)) return refuse('banned');
    // From another connection a change is no way around the hold.
    const held = (await isAlwaysHeld(tx, addressHash)) || (await isAlwaysHeld(tx, found.addressHash ?? addressHash));
    const status = mode === 'clean' && clean && !held ? 'published' : 'pending';
    await tx.update(comment).set({ body: parsed.form.body, editedAt: new Date() }).where(eq(comment.id, now.id));
    await keepCheck(tx, now.id, verdict);
    await dropAttempt(tx, token);
    if (now.status === status && status === 'published') await announce(tx, 'purge', [tags.comments(articleId)]);
    await setCommentStatus(tx, now.id, status);
    return { ok: true as const, articleId, token, status, verdict };
  });
}
