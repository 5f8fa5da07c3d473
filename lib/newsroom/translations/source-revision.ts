import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/client';
import { type article, revision } from '../../db/schema/stories';

export type Revision = typeof revision.$inferSelect;

/**
 * The text of an article that a translation follows: what its readers have, else its newest revision. Null when there
 * is neither.
 */
export async function currentRevision(
  tx: Transaction,
  own: Pick<typeof article.$inferSelect, 'id' | 'publicState' | 'liveRevisionId'>,
): Promise<Revision | null> {
  const live = own.publicState === 'live' && own.liveRevisionId;
  const [found] = await tx
    .select()
    .from(revision)
    .where(live ? eq(revision.id, live) : eq(revision.articleId, own.id))
    .orderBy(desc(revision.seq))
    .limit(1);
  return found ?? null;
}
