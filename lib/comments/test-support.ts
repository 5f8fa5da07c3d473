import { v7 } from 'uuid';
import { db } from '../db/client';
import { comment } from '../db/schema/comments';

export type CommentRow = typeof comment.$inferInsert & { id: string };

/** A published comment, or a reply to `under`, as a row. */
export function commentRow(articleId: string, values: Partial<CommentRow> = {}, under?: CommentRow): CommentRow {
  const id = v7();
  const place = under
    ? { rootId: under.rootId, parentId: under.id, depth: Math.min(under.depth + 1, 3) }
    : { rootId: id, parentId: null, depth: 0 };
  return { id, articleId, authorName: 'Ada', body: 'Text.', lang: 'en', status: 'published', ...place, ...values };
}

export async function insertComments(rows: CommentRow[]): Promise<void> {
  await db().insert(comment).values(rows);
}
