import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/client';
import { article, revision } from '../../db/schema/stories';
import type { BodyDoc } from '../../stories/body/schema';
import type { DraftDoc, DraftFields } from './draft-content';
import type { Working } from './read-draft';

/** How much writing at most is in no revision: ten minutes, in milliseconds. */
const longest = 10 * 60_000;

/** Holds an article against other writers until the transaction ends. */
export async function holdArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('no key update');
}

/** The newest revision of an article: its number and when it was kept; null before the first. */
export async function newestRevision(
  tx: Transaction,
  articleId: string,
): Promise<{ id: string; seq: number; createdAt: Date } | null> {
  const [newest] = await tx
    .select({ id: revision.id, seq: revision.seq, createdAt: revision.createdAt })
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.seq))
    .limit(1);
  return newest ?? null;
}

/**
 * Keeps a text as the article's next revision, whether or not it could be published: history must not lose what is
 * unfinished. What is to be published goes through `cutDraft`. The caller holds the article.
 * @returns the revision's id
 */
export async function keepRevision(
  tx: Transaction,
  articleId: string,
  kept: { fields: DraftFields; doc: DraftDoc; note?: string; createdBy: string | null },
): Promise<string> {
  const { fields, note = '', createdBy } = kept;
  const seq = ((await newestRevision(tx, articleId))?.seq ?? 0) + 1;
  // Publishing checks the body again: in a kept revision it is what the editor wrote, known nodes or not.
  const doc = kept.doc as BodyDoc;
  const [made] = await tx
    .insert(revision)
    .values({ articleId, seq, fields, doc, note, createdBy, createdAt: new Date() })
    .returning({ id: revision.id });
  if (!made) throw new Error('the revision was not stored');
  return made.id;
}

/** Whether the stored draft says something that no revision has. */
export const isUnkept = ({ lockVersion, savedAt }: Working, newest: { createdAt: Date } | null): boolean =>
  lockVersion > 0 && savedAt !== null && (!newest || savedAt >= newest.createdAt);

/** Keeps the stored draft as a revision if no revision has it yet; returns the revision's id, or null. */
export async function keepStored(tx: Transaction, stored: Working, note = ''): Promise<string | null> {
  const newest = await newestRevision(tx, stored.article.id);
  if (!isUnkept(stored, newest)) return null;
  const { fields, doc, savedBy } = stored;
  return keepRevision(tx, stored.article.id, { fields, doc, note, createdBy: savedBy });
}

/**
 * Keeps the stored draft before it is overwritten, when ten minutes of writing are in no revision or when somebody else
 * goes on writing. Returns the revision's id, or null when it was not due.
 */
export async function keepIfDue(tx: Transaction, stored: Working, by: string, now: Date): Promise<string | null> {
  const newest = await newestRevision(tx, stored.article.id);
  const since = newest?.createdAt ?? stored.article.createdAt;
  const due = stored.savedBy !== by || now.getTime() - since.getTime() >= longest;
  return due ? keepStored(tx, stored) : null;
}
