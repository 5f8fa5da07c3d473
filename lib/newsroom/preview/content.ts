import { desc, eq } from 'drizzle-orm';
import type { Database } from '../../db/client';
import { staff } from '../../db/schema/staff';
import { article, revision, story } from '../../db/schema/stories';
import { type DraftDoc, type DraftFields, draftFields } from '../drafts/draft-content';
import { readDraft } from '../drafts/read-draft';

/** Which text of an article is looked at. `at` is when it was saved, null when nothing was written yet. */
export type Seen =
  | { what: 'draft'; at: Date | null; by: string | null }
  | { what: 'revision'; seq: number; at: Date; by: string | null; note: string };

/** A text of an article that is not, or not yet, what readers see. */
export interface PreviewContent {
  article: typeof article.$inferSelect;
  kind: (typeof story.$inferSelect)['kind'];
  archive: boolean;
  fields: DraftFields;
  doc: DraftDoc;
  seen: Seen;
}

async function nameOf(db: Database, staffId: string | null): Promise<string | null> {
  if (!staffId) return null;
  const [found] = await db.select({ name: staff.name }).from(staff).where(eq(staff.id, staffId));
  return found?.name ?? null;
}

/** One revision of an article; null when the article has no such one. */
async function pinned(db: Database, articleId: string, revisionId: string): Promise<PreviewContent | null> {
  const [found] = await db
    .select({ revision, article, kind: story.kind, archive: story.archive })
    .from(revision)
    .innerJoin(article, eq(article.id, revision.articleId))
    .innerJoin(story, eq(story.id, article.storyId))
    .where(eq(revision.id, revisionId));
  if (!found || found.article.id !== articleId) return null;
  const { seq, createdAt, createdBy, note, fields, doc } = found.revision;
  const by = await nameOf(db, createdBy);
  const seen: Seen = { what: 'revision', seq, at: createdAt, by, note };
  return { ...found, fields: draftFields.parse(fields), doc, seen };
}

/** The working copy of an article; its newest revision where nothing was written since. */
async function working(db: Database, articleId: string): Promise<PreviewContent> {
  const { article: own, kind, fields, doc, savedAt, savedBy } = await readDraft(db, articleId);
  const [{ archive } = { archive: false }] = await db
    .select({ archive: story.archive })
    .from(story)
    .where(eq(story.id, own.storyId));
  if (!savedAt) {
    const [newest] = await db
      .select({ id: revision.id })
      .from(revision)
      .where(eq(revision.articleId, articleId))
      .orderBy(desc(revision.seq))
      .limit(1);
    const found = newest && (await pinned(db, articleId, newest.id));
    if (found) return found;
  }
  const seen: Seen = { what: 'draft', at: savedAt, by: await nameOf(db, savedBy) };
  return { article: own, kind, archive, fields, doc, seen };
}

/**
 * What a preview shows of an article: one revision, or with null its draft as it is now.
 * @returns null when the article has no such revision
 * @throws Refusal `notFound` without the article
 */
export const previewContent = (
  db: Database,
  articleId: string,
  revisionId: string | null,
): Promise<PreviewContent | null> => (revisionId ? pinned(db, articleId, revisionId) : working(db, articleId));
