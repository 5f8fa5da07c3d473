import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { setCommentStatus } from '../../comments/set-status';
import { db } from '../../db/client';
import { type Cursor, pageOf } from '../../db/keyset';
import { comment } from '../../db/schema/comments';
import { article } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import type { Locale } from '../../i18n/locales';

export interface HeldComment {
  id: string;
  authorName: string;
  body: string;
  lang: Locale;
  createdAt: Date;
  articleId: string;
  headline: string;
}

const size = 30;
const held = eq(comment.status, 'pending');
/** A killed article has no discussion any more. */
const discussed = inArray(article.publicState, ['live', 'withdrawn']);

/** How many comments wait for somebody. */
export async function countHeld(): Promise<number> {
  const [found] = await db()
    .select({ n: count() })
    .from(comment)
    .innerJoin(article, eq(article.id, comment.articleId))
    .where(and(held, discussed));
  return found?.n ?? 0;
}

/** The comments that wait, the oldest first: their writers have waited longest. */
export async function listHeld(
  actor: Actor,
  { locale, after }: { locale: Locale | null; after: Cursor | null },
): Promise<{ items: HeldComment[]; next: string | null }> {
  authorise(actor, 'comment.moderate');
  const beyond = after
    ? sql`(${comment.createdAt}, ${comment.id}) > (${after.at.toISOString()}, ${after.id})`
    : undefined;
  const rows = await db()
    .select({
      id: comment.id,
      authorName: comment.authorName,
      body: comment.body,
      lang: comment.lang,
      createdAt: comment.createdAt,
      articleId: article.id,
      headline: article.headline,
    })
    .from(comment)
    .innerJoin(article, eq(article.id, comment.articleId))
    .where(and(held, discussed, locale ? eq(article.locale, locale) : undefined, beyond))
    .orderBy(asc(comment.createdAt), asc(comment.id))
    .limit(size + 1);
  return pageOf(rows, size, (row) => row.createdAt);
}

/**
 * Publishes a held comment, or rejects it with a reason that its writer reads on the receipt.
 * @throws Refusal `conflict` when somebody decided before; `invalid` when a rejection has no reason; `forbidden`
 */
export const decideComment = (
  actor: Actor,
  commentId: string,
  { decision, reason = '' }: { decision: 'publish' | 'reject'; reason?: string },
): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'comment.moderate');
    const [found] = validate(commentId)
      ? await tx
          .select({ status: comment.status, authorName: comment.authorName })
          .from(comment)
          .where(eq(comment.id, commentId))
          .for('update')
      : [];
    if (!found) throw new Refusal('notFound');
    if (found.status !== 'pending') throw new Refusal('conflict', [{ field: 'form', code: 'decided' }]);
    if (decision === 'reject' && !reason.trim()) throw invalid('reason', 'required');
    const status = decision === 'publish' ? 'published' : 'rejected';
    await setCommentStatus(tx, commentId, status, decision === 'reject' ? reason.trim() : '');
    await recordAct(tx, actor, {
      action: 'comment.moderate',
      target: { kind: 'comment', id: commentId, name: found.authorName },
      before: { status: found.status },
      after: { status, reason: reason.trim() },
    });
  });
