import { and, eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { schedule } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import { asTarget, type Locked, lockArticle } from './lock-article';
import { pinDraft } from './pin-draft';
import { typedTime } from './typed-time';

const openOf = (articleId: string) => and(eq(schedule.articleId, articleId), eq(schedule.state, 'open'));

/** The open schedule of an article held by the transaction. A process that publishes it holds both. */
async function openSchedule(tx: Transaction, articleId: string) {
  const [open] = await tx.select().from(schedule).where(openOf(articleId)).for('update');
  return open;
}

/** Cancels the open schedule of a locked article, if there is one. @returns whether there was */
export async function closeSchedule(tx: Transaction, actor: Actor, locked: Locked): Promise<boolean> {
  const [closed] = await tx
    .update(schedule)
    .set({ state: 'cancelled', finishedAt: new Date() })
    .where(openOf(locked.id))
    .returning();
  if (!closed) return false;
  await recordAct(tx, actor, {
    action: 'article.schedule',
    target: asTarget(locked),
    before: { runAt: closed.runAt, revisionId: closed.revisionId },
  });
  return true;
}

/**
 * Has what the draft says now published at a time. When there is a schedule already, this changes its time, and the
 * pinned revision only if asked: writing that went on does not slip into what was agreed.
 * @param at by the clock of the article's edition, as `datetime-local` inputs write it: `2026-11-27T18:00`
 * @param repin takes what the draft says now also when a revision is pinned already
 * @param note what readers are told in the article's history
 * @throws Refusal `invalid` for a time that is none, is past, or lies before the end of the embargo, and for what of the
 * draft can't be published; `forbidden`; `notFound`
 */
export const schedulePublication = (
  actor: Actor,
  articleId: string,
  { at, repin = false, note = '' }: { at: string; repin?: boolean; note?: string },
): Promise<{ runAt: Date; revisionId: string }> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.schedule');
    const locked = await lockArticle(tx, articleId);
    const runAt = typedTime(locked.locale, at, 'at');
    if (locked.embargoUntil && locked.embargoUntil > runAt) throw invalid('at', 'beforeEmbargo');
    const open = await openSchedule(tx, articleId);
    const revisionId = open && !repin ? open.revisionId : await pinDraft(tx, actor, articleId, note);
    if (locked.publicState === 'live' && locked.liveRevisionId === revisionId)
      throw new Refusal('conflict', [{ field: 'form', code: 'nothingNew' }]);
    if (open) {
      await tx.update(schedule).set({ runAt, revisionId, failures: 0, error: null }).where(eq(schedule.id, open.id));
    } else await tx.insert(schedule).values({ articleId, revisionId, runAt, createdBy: actor.id });
    await tx.update(article).set({ workState: 'ready' }).where(eq(article.id, articleId));
    await recordAct(tx, actor, {
      action: 'article.schedule',
      target: asTarget(locked),
      before: open ? { runAt: open.runAt, revisionId: open.revisionId } : null,
      after: { runAt, revisionId },
    });
    return { runAt, revisionId };
  });

/**
 * Takes back an open schedule; the pinned revision stays among the article's revisions.
 * @throws Refusal `conflict` when nothing is scheduled (any more); `forbidden`; `notFound`
 */
export const cancelSchedule = (actor: Actor, articleId: string): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.schedule');
    const locked = await lockArticle(tx, articleId);
    if (!(await closeSchedule(tx, actor, locked)))
      throw new Refusal('conflict', [{ field: 'form', code: 'notScheduled' }]);
    await tx.update(article).set({ workState: 'draft' }).where(eq(article.id, articleId));
  });
