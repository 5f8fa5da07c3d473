import { eq } from 'drizzle-orm';
import { type Actor, authoriseEdit } from '../../auth/actor';
import { db } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import type { DraftDoc, DraftFields } from './draft-content';
import { readDraft } from './read-draft';

/**
 * Saves the working copy and returns its new version with the time it was saved, UTC.
 * @param lockVersion the version that was being worked on
 * @throws Refusal `conflict` when somebody saved since: `more.theirs` is what is stored, nothing is overwritten;
 * `notFound`; `forbidden`
 */
export async function saveDraft(
  actor: Actor,
  articleId: string,
  { fields, doc, lockVersion }: { fields: DraftFields; doc: DraftDoc; lockVersion: number },
): Promise<{ lockVersion: number; savedAt: Date }> {
  return db().transaction(async (tx) => {
    // The article's row, since a first save has no draft's row to wait for.
    await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('no key update');
    const stored = await readDraft(tx, articleId);
    authoriseEdit(actor, stored.article);
    if (stored.article.publicState === 'killed') throw new Refusal('conflict', [{ field: 'form', code: 'killed' }]);
    if (stored.lockVersion !== lockVersion) {
      const { article: _, kind: __, ...theirs } = stored;
      throw new Refusal('conflict', [{ field: 'form', code: 'savedSince' }], { theirs });
    }
    const saved = { fields, doc, lockVersion: lockVersion + 1, savedBy: actor.id, savedAt: new Date() };
    await tx
      .insert(draft)
      .values({ articleId, ...saved })
      .onConflictDoUpdate({ target: draft.articleId, set: saved });
    return { lockVersion: saved.lockVersion, savedAt: saved.savedAt };
  });
}
