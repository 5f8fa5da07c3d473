import { and, desc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { type Actor, authorise, may } from '../../auth/actor';
import { db } from '../../db/client';
import { type Cursor, pageOf } from '../../db/keyset';
import { draft, previewLink } from '../../db/schema/newsroom';
import { staff } from '../../db/schema/staff';
import { article, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';

/** A link that works now. The token is nowhere: only who made the link has it. */
export interface OpenLink {
  id: string;
  articleId: string;
  locale: Locale;
  /** As it is being written; may be empty. */
  headline: string;
  /** Number of the revision it is pinned to; null for the draft. */
  seq: number | null;
  by: string;
  createdAt: Date;
  expiresAt: Date;
  /** Whether the person who asks may revoke it. */
  revocable: boolean;
}

const pageSize = 30;

const select = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: previewLink.id,
      articleId: article.id,
      locale: article.locale,
      headline: sql<string>`coalesce(${draft.fields}->>'headline', ${article.headline})`,
      seq: revision.seq,
      by: sql<string>`coalesce(${staff.name}, '')`,
      createdBy: previewLink.createdBy,
      createdAt: previewLink.createdAt,
      expiresAt: previewLink.expiresAt,
    })
    .from(previewLink)
    .innerJoin(article, eq(article.id, previewLink.articleId))
    .leftJoin(draft, eq(draft.articleId, article.id))
    .leftJoin(revision, eq(revision.id, previewLink.revisionId))
    .leftJoin(staff, eq(staff.id, previewLink.createdBy))
    .where(
      and(
        gt(previewLink.expiresAt, sql`now()`),
        isNull(previewLink.revokedAt),
        // A kill closes them all.
        ne(article.publicState, 'killed'),
        where,
      ),
    )
    .orderBy(desc(previewLink.createdAt), desc(previewLink.id))
    .limit(limit);

const openLink =
  (actor: Actor) =>
  ({ createdBy, ...row }: Awaited<ReturnType<typeof select>>[number]): OpenLink => ({
    ...row,
    revocable: createdBy === actor.id || may(actor, 'preview.revokeAny'),
  });

/** All links of the site that work now, the newest first. @throws Refusal `forbidden` */
export async function listOpenLinks(
  actor: Actor,
  after: Cursor | null,
): Promise<{ items: OpenLink[]; next: string | null }> {
  authorise(actor, 'preview.share');
  const beyond = after
    ? sql`(${previewLink.createdAt}, ${previewLink.id}) < (${after.at.toISOString()}, ${after.id})`
    : undefined;
  const { items, next } = pageOf(await select(beyond, pageSize + 1), pageSize, (row) => row.createdAt);
  return { items: items.map(openLink(actor)), next };
}

/** An article's links that work now, the newest first. @throws Refusal `forbidden` */
export async function listArticleLinks(actor: Actor, articleId: string): Promise<OpenLink[]> {
  authorise(actor, 'preview.share');
  return (await select(eq(previewLink.articleId, articleId), pageSize)).map(openLink(actor));
}
