import { and, desc, eq, sql } from 'drizzle-orm';
import { cache } from 'react';
import { type Database, reading } from '../../db/client';
import { draft, previewLink } from '../../db/schema/newsroom';
import { article, publication, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { previewPictures } from '../../media/picture';
import { hashToken, isToken } from '../../security/tokens';
import { articleAddress } from '../../stories/article-address';
import { composePreview, type Preview } from './compose';
import { previewContent } from './content';

/** What is behind a link. */
export type LinkFound =
  /** Never made, or for another language: nobody learns which. */
  | { state: 'unknown' }
  /** It worked once: its time is over, or it was revoked, or the article was killed. */
  | { state: 'expired' }
  | { state: 'revoked' }
  /** Readers have that text or a later one now. */
  | { state: 'live'; path: string }
  | { state: 'open'; preview: Preview; expiresAt: Date };

interface Link {
  articleId: string;
  revisionId: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/**
 * Whether readers have what the link was made for, or something later. A link to a draft was made for the next
 * publication: what is written after it is not shown to whoever still has the link.
 */
async function isPublished(db: Database, { articleId, revisionId, createdAt }: Link): Promise<boolean> {
  const [live] = await db
    .select({ seq: revision.seq, cutAt: revision.createdAt, at: publication.at, savedAt: draft.savedAt })
    .from(article)
    .innerJoin(revision, eq(revision.id, article.liveRevisionId))
    .innerJoin(publication, and(eq(publication.articleId, article.id), eq(publication.revisionId, revision.id)))
    .leftJoin(draft, eq(draft.articleId, article.id))
    .where(and(eq(article.id, articleId), eq(article.publicState, 'live')))
    .orderBy(desc(publication.at))
    .limit(1);
  if (!live) return false;
  if (revisionId) {
    const [own] = await db.select({ seq: revision.seq }).from(revision).where(eq(revision.id, revisionId));
    return own !== undefined && live.seq >= own.seq;
  }
  if (live.at >= createdAt) return true;
  if (live.savedAt) return live.savedAt <= live.cutAt;
  const [newest] = await db
    .select({ seq: sql<number>`max(${revision.seq})`.mapWith(Number) })
    .from(revision)
    .where(eq(revision.articleId, articleId));
  return newest?.seq === live.seq;
}

/**
 * What stands behind a token under a language's address. Only the hash is looked up. Read once a render: the page and
 * its head ask for the same.
 */
export const openPreviewLink = cache(
  (locale: Locale, token: string): Promise<LinkFound> =>
    reading(async (db) => {
      if (!isToken(token)) return { state: 'unknown' };
      const [found] = await db
        .select({ link: previewLink, publicState: article.publicState })
        .from(previewLink)
        .innerJoin(article, eq(article.id, previewLink.articleId))
        .where(and(eq(previewLink.tokenHash, hashToken(token)), eq(article.locale, locale)));
      if (!found) return { state: 'unknown' };
      const { link, publicState } = found;
      if (link.revokedAt || publicState === 'killed') return { state: 'revoked' };
      if (link.expiresAt <= new Date()) return { state: 'expired' };
      if (await isPublished(db, link)) {
        const address = await articleAddress(link.articleId);
        if (address) return { state: 'live', path: address.path };
      }
      const content = await previewContent(db, link.articleId, link.revisionId);
      if (!content) return { state: 'unknown' };
      return {
        state: 'open',
        preview: await composePreview(db, content, previewPictures(token)),
        expiresAt: link.expiresAt,
      };
    }),
);
