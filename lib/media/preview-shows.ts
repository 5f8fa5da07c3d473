import { and, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { db } from '../db/client';
import { media } from '../db/schema/media';
import { draft, previewLink } from '../db/schema/newsroom';
import { liveUpdate, revision } from '../db/schema/stories';
import { hashToken, isToken } from '../security/tokens';
import { draftShows, revisionShows, updateShows } from './uses';

/** The text a link without a revision shows: the draft, or the newest revision while there is none. */
async function workingCopyShows(articleId: string, id: string): Promise<boolean> {
  const [working] = await db().select({ id: draft.articleId }).from(draft).where(eq(draft.articleId, articleId));
  if (working) {
    const rows = await db()
      .select({ id: draft.articleId })
      .from(draft)
      .where(and(eq(draft.articleId, articleId), draftShows(id)));
    return rows.length > 0;
  }
  const [newest] = await db()
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.seq))
    .limit(1);
  return newest ? revisionWithPicture(newest.id, id) : false;
}

async function revisionWithPicture(revisionId: string, id: string): Promise<boolean> {
  const rows = await db()
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.id, revisionId), revisionShows(id)));
  return rows.length > 0;
}

/** Whether what a good preview link shows has a picture in it: its files are for the link's holder then. */
export async function previewShows(token: string, hash: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const [link] = await db()
    .select({ articleId: previewLink.articleId, revisionId: previewLink.revisionId })
    .from(previewLink)
    .where(
      and(
        eq(previewLink.tokenHash, hashToken(token)),
        isNull(previewLink.revokedAt),
        gt(previewLink.expiresAt, new Date()),
      ),
    );
  if (!link) return false;
  const [picture] = await db()
    .select({ id: media.id })
    .from(media)
    .where(or(eq(media.hash, hash), eq(media.shareHash, hash)));
  if (!picture) return false;
  const updates = await db()
    .select({ id: liveUpdate.id })
    .from(liveUpdate)
    .where(and(eq(liveUpdate.articleId, link.articleId), updateShows(picture.id)));
  if (updates.length) return true;
  return link.revisionId
    ? revisionWithPicture(link.revisionId, picture.id)
    : workingCopyShows(link.articleId, picture.id);
}
