import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authoriseEdit } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { Refusal } from '../../http/refusal';
import type { DraftDoc, DraftFields } from './draft-content';
import { holdArticle, keepIfDue } from './keep-revision';
import { readDraft, type Working } from './read-draft';

/** A text with the version of the draft that it was written on. */
export interface Written {
  fields: DraftFields;
  doc: DraftDoc;
  lockVersion: number;
}

/** What a save gave: the draft's new version, and when it was saved, UTC. */
export interface Saved {
  lockVersion: number;
  savedAt: Date;
}

/**
 * The working copy, held for a write on the version `lockVersion`.
 * @throws Refusal `conflict` when somebody saved since, with what is stored and whose it is in `more.theirs`, or when
 * the article was killed; `notFound`; `forbidden`
 */
export async function holdDraft(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  lockVersion: number,
): Promise<Working> {
  // The article's row, since a first save has no draft's row to wait for.
  await holdArticle(tx, articleId);
  const stored = await readDraft(tx, articleId);
  authoriseEdit(actor, stored.article);
  if (stored.article.publicState === 'killed') throw new Refusal('conflict', [{ field: 'form', code: 'killed' }]);
  if (stored.lockVersion === lockVersion) return stored;
  const { article: _, kind: __, ...theirs } = stored;
  const [by] = stored.savedBy
    ? await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, stored.savedBy))
    : [];
  throw new Refusal('conflict', [{ field: 'form', code: 'savedSince' }], {
    theirs: { ...theirs, savedByName: by?.name ?? '' },
  });
}

/** Writes over a draft that is held. */
export async function writeDraft(tx: Transaction, actor: Actor, articleId: string, written: Written): Promise<Saved> {
  const { fields, doc, lockVersion } = written;
  const saved = { fields, doc, lockVersion: lockVersion + 1, savedBy: actor.id, savedAt: new Date() };
  await tx
    .insert(draft)
    .values({ articleId, ...saved })
    .onConflictDoUpdate({ target: draft.articleId, set: saved });
  return { lockVersion: saved.lockVersion, savedAt: saved.savedAt };
}

/**
 * Saves the working copy and returns its new version with the time it was saved, UTC. What it overwrites is kept as a
 * revision every ten minutes, and whenever somebody else wrote it. The record gets one line a stretch of writing, not
 * one a save.
 * @throws Refusal as `holdDraft` does; nothing is overwritten then
 */
export async function saveDraft(actor: Actor, articleId: string, written: Written): Promise<Saved> {
  return db().transaction(async (tx) => {
    const stored = await holdDraft(tx, actor, articleId, written.lockVersion);
    const kept = await keepIfDue(tx, stored, actor.id, new Date());
    const saved = await writeDraft(tx, actor, articleId, written);
    if (kept || stored.savedBy !== actor.id) {
      await recordAct(tx, actor, {
        action: stored.article.createdBy === actor.id ? 'article.editOwn' : 'article.editAny',
        target: { kind: 'article', id: articleId, name: written.fields.headline },
        before: { headline: stored.fields.headline, version: stored.lockVersion },
        after: { headline: written.fields.headline, version: saved.lockVersion },
      });
    }
    return saved;
  });
}
