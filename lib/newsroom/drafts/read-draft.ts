import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article, revision, story } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { type DraftDoc, type DraftFields, draftFields, emptyDraftDoc } from './draft-content';

type Article = typeof article.$inferSelect;

/** An article as the newsroom works on it. */
export interface Working {
  article: Article;
  kind: (typeof story.$inferSelect)['kind'];
  fields: DraftFields;
  doc: DraftDoc;
  /** Grows with every save; 0 when nothing was written since the newest revision. */
  lockVersion: number;
  savedAt: Date | null;
  savedBy: string | null;
}

/**
 * The working copy of an article: its draft, or what its newest revision says when there is no draft yet.
 * @throws Refusal `notFound`
 */
export async function readDraft(tx: Transaction, articleId: string): Promise<Working> {
  const [found] = await tx
    .select({ article, kind: story.kind, draft })
    .from(article)
    .innerJoin(story, eq(story.id, article.storyId))
    .leftJoin(draft, eq(draft.articleId, article.id))
    .where(eq(article.id, articleId));
  if (!found) throw new Refusal('notFound');
  const { article: own, kind } = found;
  if (found.draft) {
    const { fields, doc, lockVersion, savedAt, savedBy } = found.draft;
    return { article: own, kind, fields: draftFields.parse(fields), doc, lockVersion, savedAt, savedBy };
  }
  const [newest] = await tx
    .select({ fields: revision.fields, doc: revision.doc })
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.seq))
    .limit(1);
  const fields = draftFields.parse(newest?.fields ?? {});
  return {
    article: own,
    kind,
    fields,
    doc: newest?.doc ?? emptyDraftDoc,
    lockVersion: 0,
    savedAt: null,
    savedBy: null,
  };
}
