import { eq } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { article, correction } from '../db/schema/stories';
import { announce } from '../press/announce';
import { tags } from '../press/tags';

/**
 * Adds a correction to an article: it shows on the article and on the page of corrections.
 * @returns its id
 * @throws Error when there is no such article or the text is empty
 */
export async function addCorrection(
  tx: Transaction,
  articleId: string,
  { kind, body, at = new Date() }: { kind: (typeof correction.$inferInsert)['kind']; body: string; at?: Date },
): Promise<string> {
  if (!body.trim()) throw new Error('a correction needs a text');
  const [found] = await tx.select({ locale: article.locale }).from(article).where(eq(article.id, articleId));
  if (!found) throw new Error(`there is no article ${articleId}`);
  const [made] = await tx.insert(correction).values({ articleId, kind, body, at }).returning({ id: correction.id });
  if (!made) throw new Error('the correction was not stored');
  await announce(tx, 'purge', [tags.article(articleId), tags.corrections(found.locale)]);
  return made.id;
}
