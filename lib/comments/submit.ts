import { and, count, eq, gt, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { z } from 'zod';
import { db, type Transaction } from '../db/client';
import { comment, commentAttempt } from '../db/schema/comments';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import type { Verdict } from '../moderation/verdict';
import { isAlwaysHeld, isBanned } from '../newsroom/moderation/bans';
import { hashAddress } from '../security/address-hash';
import { hashToken, newToken } from '../security/tokens';
import { commentsEnd, commentsOver } from './closing';
import { type CommentForm, type CommentProblem, holdField, parseCommentForm, trapField } from './form';
import { isOddlyAged, shownField } from './form-age';
import { judgeComment } from './judge-comment';
import { keepCheck } from './keep-check';
import { addWatch } from './letters/watch';
import { moderationMode } from './moderation-mode';
import { recentComments } from './recent';
import { setCommentStatus } from './set-status';
import { mayTry } from './tries';

/** Per hashed address: so many comments and so many tries in the window. A reader in a heated thread writes fewer. */
const limits = { windowMs: 10 * 60_000, comments: 5, attempts: 30 };
/** Replies deeper than this join the third level: narrower columns can't be read on a phone. */
const deepest = 3;

export interface CommentTarget {
  id: string;
  locale: Locale;
  closed: boolean;
}

export type Submitted =
  | { ok: true; token: string; status: 'pending' | 'published'; verdict: Verdict }
  | { ok: false; form: CommentForm; problems: CommentProblem[]; verdict?: Verdict };

/** The live article a comment is meant for, or null. */
export async function commentTarget(articleId: string): Promise<CommentTarget | null> {
  if (!z.uuid().safeParse(articleId).success) return null;
  const [found] = await db()
    .select({
      id: article.id,
      locale: article.locale,
      closed: article.commentsClosed,
      publishedAt: article.firstPublishedAt,
    })
    .from(article)
    .where(and(eq(article.id, articleId), eq(article.publicState, 'live')));
  if (!found) return null;
  const { publishedAt, closed, ...target } = found;
  return { ...target, closed: closed || commentsOver(await commentsEnd(publishedAt)) };
}

/** Any number that no other lock by two numbers uses. */
const addressLock = 7_204_913;

async function isTooFast(tx: Transaction, addressHash: Buffer): Promise<boolean> {
  // One at a time per address: counted side by side, any number sent at once would pass.
  await tx.execute(sql`select pg_advisory_xact_lock(${addressLock}::int, ${addressHash.readInt32BE()}::int)`);
  const since = new Date(Date.now() - limits.windowMs);
  const [written] = await tx
    .select({ n: count() })
    .from(comment)
    .where(and(eq(comment.addressHash, addressHash), gt(comment.createdAt, since)));
  const [tried] = await tx
    .select({ n: count() })
    .from(commentAttempt)
    .where(and(eq(commentAttempt.addressHash, addressHash), gt(commentAttempt.createdAt, since)));
  return (written?.n ?? 0) >= limits.comments || (tried?.n ?? 0) >= limits.attempts;
}

/** Where a reply hangs: its thread and level. Only published comments can be answered. */
async function placeUnder(tx: Transaction, parentId: string, articleId: string) {
  const [parent] = await tx
    .select({ id: comment.id, rootId: comment.rootId, depth: comment.depth })
    .from(comment)
    .where(and(eq(comment.id, parentId), eq(comment.articleId, articleId), eq(comment.status, 'published')));
  if (!parent) return null;
  return { rootId: parent.rootId, parentId: parent.id, depth: Math.min(parent.depth + 1, deepest) };
}

/** Whether an address has sent what was not known when its text was judged: of two sent at once, one is a repeat. */
async function sentMeanwhile(tx: Transaction, addressHash: Buffer, known: { id: string }[]): Promise<boolean> {
  const ids = new Set(known.map(({ id }) => id));
  return (await recentComments(tx, addressHash)).some(({ id }) => !ids.has(id));
}

/**
 * Judges and stores a comment, and returns the token of its receipt, or every reason it was refused. It appears at once
 * when nothing speaks against it and article, section or site allow that; else it waits for a moderator.
 * Nothing a writer typed is lost: a refused form comes back as typed.
 */
export async function submitComment(
  target: CommentTarget | null,
  fields: Record<string, unknown>,
  address: string,
): Promise<Submitted> {
  const parsed = parseCommentForm(fields);
  const refuse = (code: CommentProblem['code']): Submitted => ({
    ok: false,
    form: parsed.form,
    problems: [{ field: 'form', code }],
  });
  if (!target) return refuse('articleUnknown');
  if (target.closed) return refuse('closed');
  if (!mayTry('send', address)) return refuse('tooFast');
  if (fields[trapField]) return refuse('trap');
  const addressHash = hashAddress(address);
  // Before the engine: a banned writer learns of the ban, not of the text.
  if (await isBanned(db(), addressHash)) return refuse('banned');
  if (await db().transaction((tx) => isTooFast(tx, addressHash))) return refuse('tooFast');
  if (!parsed.ok) return parsed;

  const recent = await recentComments(db(), addressHash);
  // Outside of the transaction: the engine may take its time, and a connection is dear.
  const judged = await judgeComment(parsed.form, { locale: target.locale, recent, hold: fields[holdField] === '1' });
  const { verdict } = judged;
  if (judged.problems.length) return { ok: false, form: parsed.form, problems: judged.problems, verdict };

  const mode = await moderationMode(target.id);
  return db().transaction(async (tx): Promise<Submitted> => {
    if (await isBanned(tx, addressHash)) return refuse('banned');
    if (await isTooFast(tx, addressHash)) return refuse('tooFast');
    const { name, body, parent, email } = parsed.form;
    const id = v7();
    const place = parent ? await placeUnder(tx, parent, target.id) : { rootId: id, parentId: null, depth: 0 };
    if (!place) return refuse('parentUnknown');
    const token = newToken();
    const atOnce =
      mode === 'clean' &&
      judged.clean &&
      !isOddlyAged(fields[shownField], target.id) &&
      !(await isAlwaysHeld(tx, addressHash)) &&
      !(await sentMeanwhile(tx, addressHash, recent));
    await tx.insert(comment).values({
      id,
      articleId: target.id,
      ...place,
      authorName: name,
      body,
      lang: target.locale,
      addressHash,
      receiptHash: hashToken(token),
    });
    await keepCheck(tx, id, verdict);
    if (email) await addWatch(tx, id, email);
    if (atOnce) await setCommentStatus(tx, id, 'published');
    return { ok: true, token, status: atOnce ? 'published' : 'pending', verdict };
  });
}
