import { and, asc, between, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { pageOf } from '../../db/keyset';
import { comment, commentCheck, type commentReport } from '../../db/schema/comments';
import { moderationAction } from '../../db/schema/moderation';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import type { Verdict } from '../../moderation/verdict';
import type { CommentStatus } from './act';
import { addressCode, hashesOf } from './address-code';
import { type BanKind, bansOf } from './bans';
import { checkWaiting } from './check-waiting';
import { openReports } from './open-reports';
import type { QueueQuery, QueueState } from './queue-query';
import { type Thread, threadsBeside } from './thread-beside';
import { heldIds, reportedIds, waitingIds } from './waiting';

export interface Report {
  reason: (typeof commentReport.$inferSelect)['reason'];
  /** What the reader added. */
  note: string;
}

export interface QueuedComment {
  id: string;
  articleId: string;
  authorName: string;
  body: string;
  lang: Locale;
  status: CommentStatus;
  reason: string;
  featured: boolean;
  createdAt: Date;
  /** Stands for the writer's address; null when that is forgotten. */
  code: string | null;
  /** What runs against the writer's address. */
  writer: BanKind | null;
  /** What the engine found; null when it has not read the comment. */
  verdict: Verdict | null;
  /** What readers said against it that nobody has answered. */
  reports: Report[];
  /** What was done last and can be taken back. */
  last: { id: string; kind: (typeof moderationAction.$inferSelect)['kind']; by: string; at: Date } | null;
  beside: Thread;
}

const pageSize = 20;
/** Reports quoted of one comment. */
const reportsShown = 10;

const isWaiting = (state: QueueState) => state === 'waiting' || state === 'held' || state === 'reported';

const states: Record<QueueState, SQL | undefined> = {
  waiting: inArray(comment.id, waitingIds),
  held: inArray(comment.id, heldIds),
  reported: inArray(comment.id, reportedIds),
  published: eq(comment.status, 'published'),
  featured: and(eq(comment.status, 'published'), isNotNull(comment.featuredAt)),
  rejected: eq(comment.status, 'rejected'),
  removed: eq(comment.status, 'removed'),
};

function byCode(code: string): SQL | undefined {
  const hashes = hashesOf(code);
  return hashes ? between(comment.addressHash, ...hashes) : sql`false`;
}

/** The newest act on each comment that was not taken back. */
async function lastActs(ids: string[]): Promise<Map<string, NonNullable<QueuedComment['last']>>> {
  const { id, commentId, kind, actorName, at } = moderationAction;
  const rows = await db()
    .selectDistinctOn([commentId], { commentId, id, kind, by: actorName, at })
    .from(moderationAction)
    .where(and(inArray(commentId, ids), sql`${moderationAction.undoneAt} is null`))
    .orderBy(commentId, desc(at), desc(id));
  return new Map(rows.map(({ commentId, ...last }) => [commentId, last]));
}

async function reportsOf(ids: string[]): Promise<Map<string, Report[]>> {
  const { rows } = await db().execute<{ comment_id: string; said: Report[] }>(sql`
    select report.comment_id, array_agg(jsonb_build_object('reason', report.reason, 'note', report.note)
      order by report.created_at) as said
    from ${openReports} and report.comment_id in ${ids} group by report.comment_id`);
  return new Map(rows.map((row) => [row.comment_id, row.said.slice(0, reportsShown)]));
}

/**
 * A page of comments for moderators: those that wait the oldest first, others the newest first, each with what the
 * engine found, its article and its thread.
 */
export async function listQueue(
  actor: Actor,
  { state, locale, rule, article: articleId, address, after }: QueueQuery,
): Promise<{ items: QueuedComment[]; next: string | null }> {
  authorise(actor, 'comment.moderate');
  const oldestFirst = isWaiting(state);
  if (oldestFirst) await checkWaiting();
  const place = sql`(${comment.createdAt}, ${comment.id})`;
  const beyond = after
    ? sql`${place} ${sql.raw(oldestFirst ? '>' : '<')} (${after.at.toISOString()}, ${after.id})`
    : undefined;
  const order = oldestFirst ? asc : desc;
  const rows = await db()
    .select({
      id: comment.id,
      articleId: comment.articleId,
      rootId: comment.rootId,
      parentId: comment.parentId,
      authorName: comment.authorName,
      body: comment.body,
      lang: comment.lang,
      status: comment.status,
      reason: comment.reason,
      featuredAt: comment.featuredAt,
      createdAt: comment.createdAt,
      addressHash: comment.addressHash,
      verdict: commentCheck.verdict,
    })
    .from(comment)
    .innerJoin(article, and(eq(article.id, comment.articleId), inArray(article.publicState, ['live', 'withdrawn'])))
    .leftJoin(commentCheck, eq(commentCheck.commentId, comment.id))
    .where(
      and(
        states[state],
        locale && eq(comment.lang, locale),
        articleId ? eq(comment.articleId, articleId) : undefined,
        address ? byCode(address) : undefined,
        rule ? sql`${commentCheck.verdict} -> 'findings' @> ${JSON.stringify([{ rule }])}::jsonb` : undefined,
        beyond,
      ),
    )
    .orderBy(order(comment.createdAt), order(comment.id))
    .limit(pageSize + 1);
  const { items, next } = pageOf(rows, pageSize, (row) => row.createdAt);
  if (!items.length) return { items: [], next };
  const ids = items.map((row) => row.id);
  const [acts, reports, threads, writers] = await Promise.all([
    lastActs(ids),
    reportsOf(ids),
    threadsBeside(items),
    bansOf(items.map((row) => row.addressHash).filter((hash) => hash !== null)),
  ]);
  return {
    items: items.map(({ addressHash, featuredAt, rootId: _root, parentId: _parent, ...row }) => ({
      ...row,
      featured: featuredAt !== null,
      code: addressHash && addressCode(addressHash),
      writer: writers(addressHash),
      reports: reports.get(row.id) ?? [],
      last: acts.get(row.id) ?? null,
      beside: threads.get(row.id) ?? { article: null, before: [], after: [] },
    })),
    next,
  };
}
