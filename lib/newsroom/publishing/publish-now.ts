import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { Refusal } from '../../http/refusal';
import { lockArticle } from './lock-article';
import { pinDraft } from './pin-draft';
import { publishPinned } from './publish-pinned';
import { closeSchedule } from './schedule';

/**
 * Publishes what the draft says now, as a first publication or as a change to a live article. An open schedule is
 * cancelled: it would put an older text over this one.
 * @param note what readers are told in the article's history, e.g. "Figures of the evening added."
 * @throws Refusal `invalid` with what can't be published, by field; `conflict` under embargo or when the live article
 * says the same already; `forbidden`; `notFound`
 */
export const publishNow = (actor: Actor, articleId: string, note = ''): Promise<{ revisionId: string }> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.publish');
    const locked = await lockArticle(tx, articleId);
    const at = new Date();
    if (locked.embargoUntil && locked.embargoUntil > at)
      throw new Refusal('conflict', [{ field: 'form', code: 'embargo' }]);
    const revisionId = await pinDraft(tx, actor, articleId, note);
    if (locked.publicState === 'live' && locked.liveRevisionId === revisionId)
      throw new Refusal('conflict', [{ field: 'form', code: 'nothingNew' }]);
    await closeSchedule(tx, actor, locked);
    await publishPinned(tx, actor, locked, { revisionId, at });
    return { revisionId };
  });
