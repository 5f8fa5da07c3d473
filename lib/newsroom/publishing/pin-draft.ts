import { isDeepStrictEqual } from 'node:util';
import { desc, eq } from 'drizzle-orm';
import type { Actor } from '../../auth/actor';
import type { Transaction } from '../../db/client';
import { revision } from '../../db/schema/stories';
import { bodyDoc } from '../../stories/body/schema';
import { revisionFields } from '../../stories/revision-fields';
import { cutDraft } from '../drafts/cut-draft';
import { readDraft, type Working } from '../drafts/read-draft';

/** Whether a working copy says just what a revision says. */
export function saysTheSame(
  { fields, doc }: Pick<Working, 'fields' | 'doc'>,
  pinned: Pick<typeof revision.$inferSelect, 'fields' | 'doc'>,
): boolean {
  const working = [revisionFields.safeParse(fields).data, bodyDoc.safeParse(doc).data];
  return isDeepStrictEqual(working, [revisionFields.parse(pinned.fields), bodyDoc.parse(pinned.doc)]);
}

/**
 * The revision that holds what the draft says now: the newest if it says the same, else a new one cut from the draft.
 * @param note what readers are told about the change; a revision with another note is another revision
 * @throws Refusal `invalid` with what of the draft can't be published, by field
 */
export async function pinDraft(tx: Transaction, actor: Actor, articleId: string, note = ''): Promise<string> {
  const [newest] = await tx
    .select()
    .from(revision)
    .where(eq(revision.articleId, articleId))
    .orderBy(desc(revision.seq))
    .limit(1);
  if (newest && (!note || note === newest.note) && saysTheSame(await readDraft(tx, articleId), newest))
    return newest.id;
  return cutDraft(tx, actor, articleId, note);
}
