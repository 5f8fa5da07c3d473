import { eq, inArray, sql } from 'drizzle-orm';
import { db } from '../../db/client';
import { replyNotice, replyWatch } from '../../db/schema/reply-letters';
import { logger } from '../../log';
import { canMail, sendMail } from '../../mail/send-mail';
import { askingLetter, type Due, type DueWatch, repliesLetter } from './letter';
import { pause } from './note-reply';
import { dropWatch } from './watch';

/** A letter is tried so often, over most of a day; then nobody reads there, and the address is erased. */
const mostTries = 8;

/**
 * Takes one due letter. The claim puts its next try off, at first by a minute, which no try lasts: another process that
 * looks meanwhile finds nothing due, and what a process that dies had claimed is tried again.
 */
async function claim(): Promise<DueWatch | null> {
  const { rows } = await db().execute<DueWatch & { at: string }>(sql`
    update reply_watch watch
    set tries = watch.tries + 1,
      next_at = now() + least(interval '1 minute' * power(4, watch.tries), interval '6 hours')
    from comment own
    where own.id = watch.comment_id and watch.comment_id = (
      select comment_id from reply_watch where next_at <= now() order by next_at limit 1 for update skip locked)
    returning watch.comment_id as "commentId", own.article_id as "articleId", own.lang, watch.email, watch.token,
      watch.created_at as at, watch.confirmed_at is not null as confirmed, watch.tries`);
  return rows[0] ? { ...rows[0], createdAt: new Date(rows[0].at) } : null;
}

/** Notes what a letter told, or that there was nothing to tell, and when the next one is due. */
const settle = ({ commentId }: DueWatch, { mail, told, untold }: Due): Promise<void> =>
  db().transaction(async (tx) => {
    // Held first: a reply that appears meanwhile is either seen below or makes the next letter due itself.
    const [held] = await tx.select().from(replyWatch).where(eq(replyWatch.commentId, commentId)).for('update');
    if (!held) return;
    if (told.length) await tx.update(replyNotice).set({ sentAt: new Date() }).where(inArray(replyNotice.replyId, told));
    if (untold.length) await tx.delete(replyNotice).where(inArray(replyNotice.replyId, untold));
    const waits = sql`confirmed_at is not null and exists (
      select from reply_notice where comment_id = ${commentId} and sent_at is null)`;
    await tx
      .update(replyWatch)
      .set({
        tries: 0,
        nextAt: sql`case when ${waits} then now() + ${pause} end`,
        ...(mail && told.length && { lastLetterAt: new Date() }),
      })
      .where(eq(replyWatch.commentId, commentId));
  });

/**
 * Sends one letter about replies, or the one that asks for leave to, if one is due: once, however many processes look.
 * What the mail server does not take is tried again, later each time.
 * @returns whether there was anything due
 */
export async function sendDueLetter(): Promise<boolean> {
  if (!canMail()) return false;
  const watch = await claim();
  if (!watch) return false;
  const due = await (watch.confirmed ? repliesLetter(watch) : askingLetter(watch));
  if (!due.mail || (await sendMail(due.mail))) await settle(watch, due);
  else if (watch.tries >= mostTries) {
    await dropWatch(db(), watch.commentId);
    logger.warn(
      { tries: watch.tries },
      'letters about replies are given up: the mail server takes none for an address',
    );
  }
  return true;
}
