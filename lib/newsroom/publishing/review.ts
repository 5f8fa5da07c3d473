import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise, authoriseEdit } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { reviewStep } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { asTarget, type Locked, lockArticle } from './lock-article';
import { pinDraft } from './pin-draft';

type Kind = (typeof reviewStep.$inferSelect)['kind'];

const workStates = { submitted: 'review', returned: 'draft', approved: 'ready' } as const;
const acts = { submitted: 'article.review', returned: 'article.return', approved: 'article.approve' } as const;

async function step(
  tx: Transaction,
  actor: Actor,
  locked: Locked,
  { kind, note, revisionId = null }: { kind: Kind; note: string; revisionId?: string | null },
): Promise<void> {
  const { id: articleId, workState: before } = locked;
  await tx.update(article).set({ workState: workStates[kind] }).where(eq(article.id, articleId));
  await tx
    .insert(reviewStep)
    .values({ articleId, kind, note, revisionId, staffId: actor.id, staffName: actor.name, at: new Date() });
  await recordAct(tx, actor, {
    action: acts[kind],
    target: asTarget(locked),
    before: { workState: before },
    after: { workState: workStates[kind], revisionId, note },
  });
}

/**
 * Hands an article, new or live with changes, to the desk. What the draft says now is pinned as a revision.
 * @throws Refusal `invalid` with what of it can't be published, by field; `conflict` when readers see just this already;
 * `forbidden`; `notFound`
 */
export const submitForReview = (actor: Actor, articleId: string, note = ''): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.review');
    const locked = await lockArticle(tx, articleId);
    authoriseEdit(actor, locked);
    const revisionId = await pinDraft(tx, actor, articleId);
    if (locked.publicState === 'live' && locked.liveRevisionId === revisionId)
      throw new Refusal('conflict', [{ field: 'form', code: 'nothingNew' }]);
    await step(tx, actor, locked, { kind: 'submitted', note, revisionId });
  });

/**
 * Gives an article back to its writer with what is to be done.
 * @throws Refusal `conflict` when it is not with the desk; `forbidden`; `notFound`
 */
export const returnToWriter = (actor: Actor, articleId: string, note: string): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.publish');
    const locked = await lockArticle(tx, articleId);
    if (locked.workState === 'draft') throw new Refusal('conflict', [{ field: 'form', code: 'notInReview' }]);
    await step(tx, actor, locked, { kind: 'returned', note });
  });

/**
 * Says that an article may be published as it stands now.
 * @throws Refusal `conflict` when it does not wait for review; `invalid`; `forbidden`; `notFound`
 */
export const approve = (actor: Actor, articleId: string, note = ''): Promise<void> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.publish');
    const locked = await lockArticle(tx, articleId);
    if (locked.workState !== 'review') throw new Refusal('conflict', [{ field: 'form', code: 'notInReview' }]);
    await step(tx, actor, locked, { kind: 'approved', note, revisionId: await pinDraft(tx, actor, articleId) });
  });
