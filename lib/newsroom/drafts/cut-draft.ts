import type { Actor } from '../../auth/actor';
import type { Transaction } from '../../db/client';
import { Refusal } from '../../http/refusal';
import { bodyDoc } from '../../stories/body/schema';
import { cutRevision } from '../../stories/create';
import { revisionFields } from '../../stories/revision-fields';
import { faultsOf } from '../http/faults';
import { holdArticle, newestRevision } from './keep-revision';
import { publishableDoc } from './publishable-doc';
import { readDraft } from './read-draft';

/**
 * Freezes an article's draft as its next revision and returns the revision's id. The caller authorises and decides what
 * the revision is for (a named save, a review, a publication).
 * @throws Refusal `invalid` with what of the draft can't be published, by field; `notFound`
 */
export async function cutDraft(tx: Transaction, actor: Actor, articleId: string, note = ''): Promise<string> {
  await holdArticle(tx, articleId);
  const { fields, doc } = await readDraft(tx, articleId);
  const parsedFields = revisionFields.safeParse(fields);
  const parsedDoc = bodyDoc.safeParse(publishableDoc(doc));
  if (!parsedFields.success || !parsedDoc.success) {
    const body = parsedDoc.success ? [] : [{ field: 'body', code: 'bodyWrong' }];
    throw new Refusal('invalid', [...(parsedFields.error ? faultsOf(parsedFields.error) : []), ...body]);
  }
  const last = await newestRevision(tx, articleId);
  const content = { fields: parsedFields.data, doc: parsedDoc.data, note, createdBy: actor.id };
  return cutRevision(tx, articleId, (last?.seq ?? 0) + 1, content);
}
