import { sql } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import type { comment } from '../../db/schema/comments';
import { invalid, Refusal } from '../../http/refusal';
import { applyState, stateOf } from './apply-state';
import { type HeldRow, holdComment } from './hold-comment';
import { openReports } from './open-reports';
import { type ReasonCode, reasonWords, ruleOf } from './reasons';
import { recordAction } from './record-action';

export const acts = ['publish', 'reject', 'feature', 'unfeature'] as const;
export type Act = (typeof acts)[number];
export type CommentStatus = (typeof comment.$inferSelect)['status'];

interface Acting {
  act: Act;
  /** Each with the status that the moderator saw: what a colleague decided meanwhile stands. */
  comments: { id: string; was: CommentStatus }[];
  /** A ready-made reason, said in each comment's language. */
  because?: ReasonCode;
  /** Own words, which come before a ready-made reason. */
  reason?: string;
}

export interface Done {
  commentId: string;
  /** What undoing it names. */
  actionId: string;
  status: CommentStatus;
  featured: boolean;
}

export interface Acted {
  done: Done[];
  /** Those that somebody else decided on, or that are not there any more. */
  missed: string[];
}

async function isReported(tx: Transaction, commentId: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from ${openReports} and report.comment_id = ${commentId} limit 1`);
  return rows.length > 0;
}

/** What an act makes of a comment, or null where there is nothing for it to do. */
async function outcome(tx: Transaction, act: Act, row: HeldRow) {
  const published = { status: 'published' as const, featuredAt: row.featuredAt?.toISOString() ?? null };
  if (act === 'publish') {
    if (row.status !== 'published') return { kind: 'publish' as const, ...published };
    return (await isReported(tx, row.id)) ? { kind: 'keep' as const, ...published } : null;
  }
  if (act === 'reject') {
    const gone = { featuredAt: null };
    if (row.status === 'pending') return { kind: 'reject' as const, status: 'rejected' as const, ...gone };
    return row.status === 'published' ? { kind: 'remove' as const, status: 'removed' as const, ...gone } : null;
  }
  if (row.status !== 'pending' && row.status !== 'published') return null;
  if ((act === 'feature') === (row.featuredAt !== null)) return null;
  return act === 'feature'
    ? { kind: act, ...published, featuredAt: new Date().toISOString() }
    : { kind: act, ...published, featuredAt: null };
}

const actOnOne = (actor: Actor, { act, because, reason }: Acting, one: Acting['comments'][number]): Promise<Done> =>
  db().transaction(async (tx) => {
    const row = await holdComment(tx, one.id);
    const next = row.status === one.was ? await outcome(tx, act, row) : null;
    if (!next) throw new Refusal('conflict', [{ field: 'form', code: 'decided' }]);
    const { kind, status, featuredAt } = next;
    const said = reason || (because ? reasonWords(because, row.lang) : '');
    const before = stateOf(row);
    const after = { status, featuredAt, reason: act === 'reject' ? said : '' };
    await applyState(tx, row, after);
    const rule = act === 'reject' ? ruleOf(because) : null;
    const actionId = await recordAction(tx, actor, { comment: row, kind, before, after, rule });
    return { commentId: row.id, actionId, status, featured: featuredAt !== null };
  });

/**
 * Does one thing to one comment or many: publish (of a reported one: let it stand), reject with a reason (of a published
 * one: remove), feature, which publishes too, and the opposite. Of many, those that can't be are left out and named.
 * @throws Refusal `forbidden`; `invalid` when a rejection has no reason; of a single comment what stood against it
 */
export async function actOn(actor: Actor, acting: Acting): Promise<Acted> {
  authorise(actor, 'comment.moderate');
  const reason = acting.reason?.trim();
  if (acting.act === 'reject' && !reason && !acting.because) throw invalid('reason', 'required');
  const acted: Acted = { done: [], missed: [] };
  for (const one of acting.comments) {
    try {
      acted.done.push(await actOnOne(actor, { ...acting, reason }, one));
    } catch (error) {
      if (!(error instanceof Refusal) || acting.comments.length === 1) throw error;
      acted.missed.push(one.id);
    }
  }
  return acted;
}
