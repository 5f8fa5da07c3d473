import { desc, eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { revision } from '../../db/schema/stories';

/** Revisions a link can be pinned to are the newest few: older ones are looked at from the editor's own list. */
const offered = 5;

/** The newest revisions of an article, the newest first. @throws Refusal `forbidden` */
export function listNewestRevisions(
  actor: Actor,
  articleId: string,
): Promise<{ id: string; seq: number; createdAt: Date }[]> {
  authorise(actor, 'article.read');
  return db()
    .select({ id: revision.id, seq: revision.seq, createdAt: revision.createdAt })
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.seq))
    .limit(offered);
}
