import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { docPictures } from '../db/schema/doc-pictures';
import { draft } from '../db/schema/newsroom';
import { article, liveUpdate, revision } from '../db/schema/stories';

/** Whether a body shows a picture; asked in the words of the index on revisions. */
const inDoc = (doc: Parameters<typeof docPictures>[0], id: string): SQL =>
  sql`${docPictures(doc)} @> ${JSON.stringify([id])}::jsonb`;

const isHero = (fields: Parameters<typeof docPictures>[0], id: string): SQL => sql`(${fields} ->> 'heroId') = ${id}`;

/** A revision that shows the picture, as hero or in its text. */
export const revisionShows = (id: string): SQL | undefined => or(isHero(revision.fields, id), inDoc(revision.doc, id));

/** A draft that shows the picture. */
export const draftShows = (id: string): SQL | undefined => or(isHero(draft.fields, id), inDoc(draft.doc, id));

/** A live story's update that shows the picture. */
export const updateShows = (id: string): SQL => inDoc(liveUpdate.doc, id);

export interface PictureUse {
  articleId: string;
  /** `revision`: an older text or one that waits; nobody but staff sees it. */
  where: 'live' | 'draft' | 'revision' | 'update';
  hero: boolean;
}

/** Every place that shows a picture, one an article and kind of place. */
export async function usesOf(tx: Transaction, id: string): Promise<PictureUse[]> {
  const revisions = await tx
    .select({
      articleId: revision.articleId,
      hero: sql<boolean>`bool_or(${isHero(revision.fields, id)})`,
      live: sql<boolean>`bool_or(${article.publicState} = 'live' and ${article.liveRevisionId} = ${revision.id})`,
    })
    .from(revision)
    .innerJoin(article, eq(article.id, revision.articleId))
    .where(revisionShows(id))
    .groupBy(revision.articleId);
  const drafts = await tx
    .select({ articleId: draft.articleId, hero: sql<boolean>`${isHero(draft.fields, id)}` })
    .from(draft)
    .where(draftShows(id));
  const updates = await tx.selectDistinct({ articleId: liveUpdate.articleId }).from(liveUpdate).where(updateShows(id));
  return [
    ...revisions.map(({ live, ...use }) => ({ ...use, where: live ? ('live' as const) : ('revision' as const) })),
    ...updates.map((use) => ({ ...use, hero: false, where: 'update' as const })),
    ...drafts.map((use) => ({ ...use, where: 'draft' as const })),
  ];
}

/** Ids of the live articles that show a picture to readers. */
export async function liveUsesOf(tx: Transaction, id: string): Promise<string[]> {
  const live = and(eq(article.publicState, 'live'), eq(article.liveRevisionId, revision.id));
  const texts = await tx
    .select({ id: article.id })
    .from(revision)
    .innerJoin(article, eq(article.id, revision.articleId))
    .where(and(live, revisionShows(id)));
  const updates = await tx
    .selectDistinct({ id: article.id })
    .from(liveUpdate)
    .innerJoin(article, eq(article.id, liveUpdate.articleId))
    .where(and(eq(article.publicState, 'live'), eq(liveUpdate.state, 'published'), updateShows(id)));
  return [...new Set([...texts, ...updates].map((row) => row.id))];
}

/** Ids of the pictures that an article's live revision and its updates show. */
export async function picturesOf(tx: Transaction, articleId: string): Promise<string[]> {
  const [text] = await tx
    .select({
      hero: sql<string | null>`${revision.fields} ->> 'heroId'`,
      body: sql<string[]>`${docPictures(revision.doc)}`,
    })
    .from(article)
    .innerJoin(revision, eq(revision.id, article.liveRevisionId))
    .where(eq(article.id, articleId));
  const updates = await tx
    .select({ body: sql<string[]>`${docPictures(liveUpdate.doc)}` })
    .from(liveUpdate)
    .where(eq(liveUpdate.articleId, articleId));
  return [...new Set([text?.hero ?? [], text?.body ?? [], ...updates.map((row) => row.body)].flat())];
}
