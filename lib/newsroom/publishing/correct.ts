import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import type { correction } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import { addCorrection } from '../../stories/add-correction';
import { asTarget, lockArticle } from './lock-article';

export type CorrectionKind = (typeof correction.$inferSelect)['kind'];

/**
 * Says on a live article, with today's date, what was wrong, unclear, or has changed. Nothing is corrected in silence:
 * a correction can't be edited or taken away.
 * @returns the correction's id
 * @throws Refusal `conflict` when the article is not live; `invalid` without a text; `forbidden`; `notFound`
 */
export const correct = (
  actor: Actor,
  articleId: string,
  { kind, body }: { kind: CorrectionKind; body: string },
): Promise<{ id: string }> =>
  db().transaction(async (tx) => {
    authorise(actor, 'article.correct');
    const locked = await lockArticle(tx, articleId);
    if (locked.publicState !== 'live') throw new Refusal('conflict', [{ field: 'form', code: 'notLive' }]);
    if (!body.trim()) throw invalid('body', 'required');
    const id = await addCorrection(tx, articleId, { kind, body: body.trim() });
    await recordAct(tx, actor, {
      action: 'article.correct',
      target: asTarget(locked),
      after: { id, kind, body: body.trim() },
    });
    return { id };
  });
