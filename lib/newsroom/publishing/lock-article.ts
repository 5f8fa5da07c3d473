import { eq } from 'drizzle-orm';
import { validate } from 'uuid';
import type { Transaction } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';

export type Locked = typeof article.$inferSelect & {
  /** What staff know it by: the headline of the draft, or the published one. */
  name: string;
};

/**
 * Reads an article and holds it until the transaction ends: one act at a time. Not `update`, which would keep comments
 * and reads waiting, that refer to the article.
 * @throws Refusal `notFound`; `conflict` when it was killed: nothing is done to such an article any more
 */
export async function lockArticle(tx: Transaction, articleId: string): Promise<Locked> {
  const [found] = validate(articleId)
    ? await tx.select().from(article).where(eq(article.id, articleId)).for('no key update')
    : [];
  if (!found) throw new Refusal('notFound');
  if (found.publicState === 'killed') throw new Refusal('conflict', [{ field: 'form', code: 'killed' }]);
  const [working] = await tx.select({ fields: draft.fields }).from(draft).where(eq(draft.articleId, articleId));
  return { ...found, name: working?.fields.headline || found.headline };
}

/** The article as a target of the record. */
export const asTarget = ({ id, name }: Locked) => ({ kind: 'article', id, name });
