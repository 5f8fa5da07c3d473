import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { staff } from '../../db/schema/staff';
import { article, publication, revision } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { type DraftDoc, type DraftFields, draftFields } from './draft-content';
import { keepRevision, keepStored } from './keep-revision';
import { holdDraft, type Saved, writeDraft } from './save-draft';

/** Revisions of one page of the list. */
const page = 30;

/** A revision in the list. */
export interface RevisionLine {
  id: string;
  seq: number;
  headline: string;
  /** Its name, when somebody gave it one. */
  note: string;
  by: string;
  at: Date;
  /** Whether readers see it now. */
  live: boolean;
  /** When it went live, if it ever did. */
  publishedAt: Date | null;
}

/** @throws Refusal `notFound`, also for a killed article's history, which only the owner opens */
async function authoriseHistory(tx: Transaction, actor: Actor, articleId: string) {
  authorise(actor, 'article.read');
  const [found] = await tx.select().from(article).where(eq(article.id, articleId));
  if (!found) throw new Refusal('notFound');
  if (found.publicState === 'killed') authorise(actor, 'article.readKilled');
  return found;
}

/**
 * An article's revisions, newest first, thirty at a time.
 * @param before only those with a smaller number
 * @returns `more` when there are older ones
 */
export async function listRevisions(
  actor: Actor,
  articleId: string,
  before?: number,
): Promise<{ items: RevisionLine[]; more: boolean }> {
  const own = await authoriseHistory(db(), actor, articleId);
  const rows = await db()
    .select({
      id: revision.id,
      seq: revision.seq,
      headline: sql<string>`coalesce(${revision.fields} ->> 'headline', '')`,
      note: revision.note,
      by: sql<string>`coalesce(${staff.name}, '')`,
      at: revision.createdAt,
      publishedAt: sql<Date | null>`(select min(${publication.at}) from ${publication}
        where ${publication.revisionId} = ${revision.id})`.mapWith(publication.at),
    })
    .from(revision)
    .leftJoin(staff, eq(staff.id, revision.createdBy))
    .where(and(eq(revision.articleId, articleId), before ? lt(revision.seq, before) : undefined))
    .orderBy(desc(revision.seq))
    .limit(page + 1);
  const items = rows.slice(0, page).map((row) => ({ ...row, live: row.id === own.liveRevisionId }));
  return { items, more: rows.length > page };
}

async function findRevision(tx: Transaction, articleId: string, revisionId: string) {
  const [found] = await tx
    .select({ seq: revision.seq, fields: revision.fields, doc: revision.doc, at: revision.createdAt })
    .from(revision)
    .where(and(eq(revision.id, revisionId), eq(revision.articleId, articleId)));
  if (!found) throw new Refusal('notFound');
  return { ...found, fields: draftFields.parse(found.fields), doc: found.doc as DraftDoc };
}

/** What a revision says. */
export async function readRevision(
  actor: Actor,
  articleId: string,
  revisionId: string,
): Promise<{ fields: DraftFields; doc: DraftDoc; at: Date }> {
  await authoriseHistory(db(), actor, articleId);
  return findRevision(db(), articleId, revisionId);
}

/**
 * Keeps the draft as it is stored under a name.
 * @throws Refusal as `holdDraft` does
 */
export async function nameRevision(
  actor: Actor,
  articleId: string,
  { note, lockVersion }: { note: string; lockVersion: number },
): Promise<{ id: string }> {
  return db().transaction(async (tx) => {
    const { fields, doc } = await holdDraft(tx, actor, articleId, lockVersion);
    const id = await keepRevision(tx, articleId, { fields, doc, note, createdBy: actor.id });
    await recordAct(tx, actor, {
      action: 'article.nameRevision',
      target: { kind: 'article', id: articleId, name: fields.headline },
      after: { revision: id, note },
    });
    return { id };
  });
}

/**
 * Makes a revision the draft again. The draft it replaces is kept as a revision, and readers see no difference before
 * it is published.
 * @throws Refusal as `holdDraft` does; `notFound` for a revision of another article
 */
export async function restoreRevision(
  actor: Actor,
  articleId: string,
  { revisionId, lockVersion }: { revisionId: string; lockVersion: number },
): Promise<Saved & { fields: DraftFields; doc: DraftDoc }> {
  return db().transaction(async (tx) => {
    const stored = await holdDraft(tx, actor, articleId, lockVersion);
    const { fields, doc, seq } = await findRevision(tx, articleId, revisionId);
    await keepStored(tx, stored);
    const saved = await writeDraft(tx, actor, articleId, { fields, doc, lockVersion });
    await recordAct(tx, actor, {
      action: 'article.restoreRevision',
      target: { kind: 'article', id: articleId, name: fields.headline },
      before: { headline: stored.fields.headline },
      after: { headline: fields.headline, revision: seq },
    });
    return { ...saved, fields, doc };
  });
}
