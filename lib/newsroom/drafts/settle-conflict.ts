import { recordAct } from '../../audit/record-act';
import type { Actor } from '../../auth/actor';
import { db } from '../../db/client';
import type { DraftDoc, DraftFields } from './draft-content';
import { keepRevision, keepStored } from './keep-revision';
import { holdDraft, type Saved, writeDraft } from './save-draft';

interface Text {
  fields: DraftFields;
  doc: DraftDoc;
}

/**
 * Ends a conflict: what the person chose becomes the draft, and both texts that it was chosen from stay as revisions,
 * so that neither is lost whichever was right.
 * @param lockVersion the version of the other text, as the person saw it
 * @param notes names of the two revisions, in the person's language
 * @throws Refusal `conflict` when the other text was changed again while they chose; nothing is written then
 */
export async function settleConflict(
  actor: Actor,
  articleId: string,
  { mine, chosen, lockVersion }: { mine: Text; chosen: Text; lockVersion: number },
  notes: { mine: string; theirs: string },
): Promise<Saved> {
  return db().transaction(async (tx) => {
    const stored = await holdDraft(tx, actor, articleId, lockVersion);
    await keepStored(tx, stored, notes.theirs);
    await keepRevision(tx, articleId, { ...mine, note: notes.mine, createdBy: actor.id });
    const saved = await writeDraft(tx, actor, articleId, { ...chosen, lockVersion });
    await recordAct(tx, actor, {
      action: 'article.settleConflict',
      target: { kind: 'article', id: articleId, name: chosen.fields.headline },
      before: { version: stored.lockVersion, savedBy: stored.savedBy },
      after: { version: saved.lockVersion },
    });
    return saved;
  });
}
