import { and, count, eq, gt } from 'drizzle-orm';
import { validate } from 'uuid';
import { z } from 'zod';
import { db } from '../db/client';
import { comment, commentReport } from '../db/schema/comments';

/** Reports from one address in an hour; who has more to say writes to the desk. */
const limits = { windowMs: 60 * 60_000, reports: 20 };

/** Longest note to the moderator, in UTF-16 units as `maxlength` counts them. */
export const noteLongest = 1000;

export const reportReasons = commentReport.reason.enumValues;

/** A report as it comes: the reason is one of the list, the note is kept as far as it can be. */
export const reportFields = z.object({
  reason: z.enum(reportReasons),
  note: z
    .string()
    .default('')
    .transform((text) =>
      text
        .replace(/[^\P{Cc}\n\r\t]/gu, '')
        .trim()
        .slice(0, noteLongest)
        .toWellFormed(),
    ),
});

export type Reported = { ok: true } | { ok: false; why: 'unknown' | 'tooMany' };

/** Tells the moderators of a published comment. A second report from the same address takes the place of the first. */
export async function reportComment(
  commentId: string,
  report: z.output<typeof reportFields>,
  addressHash: Buffer,
): Promise<Reported> {
  if (!validate(commentId)) return { ok: false, why: 'unknown' };
  const [found] = await db()
    .select({ id: comment.id })
    .from(comment)
    .where(and(eq(comment.id, commentId), eq(comment.status, 'published')));
  if (!found) return { ok: false, why: 'unknown' };
  const [lately] = await db()
    .select({ n: count() })
    .from(commentReport)
    .where(
      and(
        eq(commentReport.addressHash, addressHash),
        gt(commentReport.createdAt, new Date(Date.now() - limits.windowMs)),
      ),
    );
  if ((lately?.n ?? 0) >= limits.reports) return { ok: false, why: 'tooMany' };
  await db()
    .insert(commentReport)
    .values({ commentId, addressHash, ...report })
    .onConflictDoUpdate({ target: [commentReport.commentId, commentReport.addressHash], set: report });
  return { ok: true };
}
