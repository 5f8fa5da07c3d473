import { eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { setCommentStatus } from '../../lib/comments/set-status';
import { comment } from '../../lib/db/schema/comments';
import { article } from '../../lib/db/schema/stories';
import { announce } from '../../lib/press/announce';
import { tags } from '../../lib/press/tags';
import { database } from './database';
import type { MadeArticle } from './stories';
import { personIds } from './vocabulary';

interface CommentOptions {
  author?: string;
  body?: string;
  /** Slug of a person of the house: the comment carries the staff's badge. */
  staff?: string;
  replies?: CommentOptions[];
}

/** A comment as a row; `written` minutes after its article. */
async function rowOf(made: MadeArticle, one: CommentOptions, written: number) {
  const [staffId = null] = await personIds(one.staff ? [one.staff] : []);
  return {
    id: v7(),
    articleId: made.id,
    authorName: one.author ?? `Reader ${written}`,
    staffId,
    body: one.body ?? `Comment ${written}`,
    lang: made.locale,
    status: 'published' as const,
    createdAt: new Date(made.at.getTime() + written * 60_000),
  };
}

/**
 * Publishes comments under an article, each a minute after the one before it, as moderators would.
 * @returns the ids of all of them, in the order of writing
 */
export async function addComments(made: MadeArticle, comments: CommentOptions[]): Promise<string[]> {
  const rows: (typeof comment.$inferInsert)[] = [];
  const write = async (one: CommentOptions, under?: { rootId: string; parentId: string; depth: number }) => {
    const row = await rowOf(made, one, rows.length + 1);
    const place = under ?? { rootId: row.id, parentId: null, depth: 0 };
    rows.push({ ...row, ...place });
    const below = { rootId: place.rootId, parentId: row.id, depth: Math.min(place.depth + 1, 3) };
    for (const reply of one.replies ?? []) await write(reply, below);
  };
  for (const one of comments) await write(one);
  await database().transaction(async (tx) => {
    await tx.insert(comment).values(rows);
    const counted = { commentCount: sql`${article.commentCount} + ${rows.length}` };
    await tx.update(article).set(counted).where(eq(article.id, made.id));
    await announce(tx, 'purge', [tags.comments(made.id)]);
  });
  return rows.map((row) => String(row.id));
}

/** Does to a comment what a moderator does. */
export const moderate = (id: string, status: (typeof comment.$inferSelect)['status']): Promise<void> =>
  database().transaction((tx) => setCommentStatus(tx, id, status));

/** Closes the discussion of an article. */
export const closeDiscussion = ({ id }: MadeArticle): Promise<void> =>
  database().transaction(async (tx) => {
    await tx.update(article).set({ commentsClosed: true }).where(eq(article.id, id));
    await announce(tx, 'purge', [tags.comments(id)]);
  });
