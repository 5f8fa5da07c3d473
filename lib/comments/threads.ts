import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { type Database, reading } from '../db/client';
import { type Cursor, cursorFromText, pageOf } from '../db/keyset';
import { comment } from '../db/schema/comments';
import { type Comment, nest, type ThreadedComment } from './nest';
import type { Sort } from './sort';

/** Threads a page, replies shown under each, and replies a page of one thread (DESIGN.md, "Data"). */
const sizes = { roots: 20, replies: 5, threadReplies: 100 };

export interface Thread {
  root: ThreadedComment;
  /** Replies the page does not show. */
  hidden: number;
}

export interface Discussion {
  threads: Thread[];
  /** Cursor of the next threads, or of the next replies in a single thread. */
  next: string | null;
  /** Set when the page shows one thread only: the id of its root. */
  single: string | null;
  /** The order of the threads. */
  sort: Sort;
  /** The comment that is answered or linked to. */
  focus: Comment | null;
}

const columns = {
  id: comment.id,
  rootId: comment.rootId,
  parentId: comment.parentId,
  depth: comment.depth,
  authorName: comment.authorName,
  staff: sql<boolean>`${comment.staffId} is not null`,
  featured: sql<boolean>`${comment.featuredAt} is not null`,
  edited: sql<boolean>`${comment.editedAt} is not null`,
  likes: comment.likeCount,
  body: comment.body,
  createdAt: comment.createdAt,
};

const published = (articleId: string) => and(eq(comment.articleId, articleId), eq(comment.status, 'published'));

/**
 * The oldest replies of each thread, in one read: a parent is always older, so none of them hangs in the air. However
 * long a thread is, only those are fetched; the others are counted in the index.
 */
function firstReplies(db: Database, rootIds: string[]): Promise<(Comment & { total: number })[]> {
  const roots = sql`unnest(${sql.param(rootIds)}::uuid[]) as root (id)`;
  const shown = db
    .select({
      ...columns,
      staff: columns.staff.as('staff'),
      featured: columns.featured.as('featured'),
      edited: columns.edited.as('edited'),
    })
    .from(comment)
    .where(and(sql`${comment.rootId} = root.id`, gt(comment.depth, 0), eq(comment.status, 'published')))
    .orderBy(asc(comment.createdAt), asc(comment.id))
    .limit(sizes.replies)
    .as('shown');
  const total = sql<number>`(
    select count(*)::int from comment other where other.root_id = root.id and other.depth > 0 and other.status = 'published'
  )`;
  return db
    .select({
      id: shown.id,
      rootId: shown.rootId,
      parentId: shown.parentId,
      depth: shown.depth,
      authorName: shown.authorName,
      staff: shown.staff,
      featured: shown.featured,
      edited: shown.edited,
      likes: shown.likes,
      body: shown.body,
      createdAt: shown.createdAt,
      total: total.as('total'),
    })
    .from(roots)
    .crossJoinLateral(shown)
    .orderBy(asc(shown.createdAt), asc(shown.id));
}

/** Where a page of threads goes on, and their order. A cursor's time is a count of likes where those are the order. */
const orders = {
  newest: {
    beyond: ({ at, id }: Cursor) => sql`(${comment.createdAt}, ${comment.id}) < (${at.toISOString()}, ${id})`,
    by: [desc(comment.createdAt), desc(comment.id)],
    place: (row: Comment) => row.createdAt,
  },
  oldest: {
    beyond: ({ at, id }: Cursor) => sql`(${comment.createdAt}, ${comment.id}) > (${at.toISOString()}, ${id})`,
    by: [asc(comment.createdAt), asc(comment.id)],
    place: (row: Comment) => row.createdAt,
  },
  liked: {
    beyond: ({ at, id }: Cursor) => sql`(${comment.likeCount}, ${comment.id}) < (${at.getTime()}::bigint, ${id})`,
    by: [desc(comment.likeCount), desc(comment.id)],
    place: (row: Comment) => new Date(row.likes),
  },
} as const;

async function rootPage(db: Database, articleId: string, after: Cursor | null, sort: Sort): Promise<Discussion> {
  const order = orders[sort];
  const rows = await db
    .select(columns)
    .from(comment)
    .where(and(published(articleId), eq(comment.depth, 0), after ? order.beyond(after) : undefined))
    .orderBy(...order.by)
    .limit(sizes.roots + 1);
  const { items: roots, next } = pageOf(rows, sizes.roots, order.place);
  const ids = roots.map((root) => root.id);
  if (!ids.length) return { threads: [], next: null, single: null, sort, focus: null };

  const replies = await firstReplies(db, ids);
  const threads = roots.map((root) => {
    const own = replies.filter((reply) => reply.rootId === root.id);
    return { root: nest(root, own), hidden: Math.max(0, (own[0]?.total ?? 0) - own.length) };
  });
  return { threads, next, single: null, sort, focus: null };
}

/** One thread with a page of its replies: those after a cursor, or from a comment on. */
async function singleThread(
  db: Database,
  articleId: string,
  rootId: string,
  { after, from }: { after?: Cursor | null; from?: Comment },
): Promise<Discussion> {
  const [root] = await db
    .select(columns)
    .from(comment)
    .where(and(published(articleId), eq(comment.id, rootId)));
  if (root?.depth !== 0) return { threads: [], next: null, single: rootId, sort: 'newest', focus: null };
  const place = sql`(${comment.createdAt}, ${comment.id})`;
  const beyond = after
    ? sql`${place} > (${after.at.toISOString()}, ${after.id})`
    : from && sql`${place} >= (${from.createdAt.toISOString()}, ${from.id})`;
  const rows = await db
    .select(columns)
    .from(comment)
    .where(and(eq(comment.rootId, rootId), gt(comment.depth, 0), eq(comment.status, 'published'), beyond))
    .orderBy(asc(comment.createdAt), asc(comment.id))
    .limit(sizes.threadReplies + 1);
  const { items, next } = pageOf(rows, sizes.threadReplies, (row) => row.createdAt);
  return { threads: [{ root: nest(root, items), hidden: 0 }], next, single: rootId, sort: 'newest', focus: null };
}

/**
 * The discussion of an article: threads newest first or in another order, or one thread with all its replies when `thread` (a root's id)
 * or `comment` (any comment's id: a permalink or a reply) is given. Null when a named comment does not exist there.
 */
export const getDiscussion = (
  articleId: string,
  at: { after: Cursor | null; thread: string | null; comment: string | null; sort?: Sort },
): Promise<Discussion | null> =>
  reading(async (db) => {
    if (at.comment) {
      const [focus] = await db
        .select(columns)
        .from(comment)
        .where(and(published(articleId), eq(comment.id, at.comment)));
      if (!focus) return null;
      // The page of replies that holds the comment: it opens at the comment's place, however long the thread is.
      const whole = await singleThread(db, articleId, focus.rootId, {});
      const shown = whole.next === null || focus.depth === 0 || isWithin(focus, whole.next);
      const page = shown ? whole : await singleThread(db, articleId, focus.rootId, { from: focus });
      return page.threads.length ? { ...page, focus } : null;
    }
    if (at.thread) {
      const page = await singleThread(db, articleId, at.thread, { after: at.after });
      return page.threads.length ? page : null;
    }
    return rootPage(db, articleId, at.after, at.sort ?? 'newest');
  });

/** Whether a reply stands on the page that a cursor ends. */
const isWithin = ({ createdAt, id }: Comment, next: string): boolean => {
  const end = cursorFromText(next);
  if (!end) return false;
  return createdAt < end.at || (createdAt.getTime() === end.at.getTime() && id <= end.id);
};
