import { asc, eq, gt } from 'drizzle-orm';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { hasCrops } from '../../media/crops';
import { leadTo, removeFiles } from '../../media/folders';
import { oneAtATime } from '../../media/one-at-a-time';
import { cutShareCard } from '../../media/share-card';

/** Pictures that are looked at in one go. */
const batch = 500;

/** The first picture behind `after` whose card and crops were never cut, or by an older recipe. */
async function nextUncut(after: string | null): Promise<{ id: string | null; last: string | null }> {
  const rows = await db()
    .select()
    .from(media)
    .where(after ? gt(media.id, after) : undefined)
    .orderBy(asc(media.id))
    .limit(batch);
  const found = rows.find((row) => !hasCrops(row));
  return { id: found?.id ?? null, last: found?.id ?? rows.at(-1)?.id ?? null };
}

/**
 * Cuts the share card and the crops of one picture that lacks them: the demo edition's, so that a first start does not
 * wait for them, and all of them after a release that cuts otherwise. Pages name the crops from their next render on.
 * @param after how far an earlier call came, or null to begin
 * @returns how far it came, null at the end; and what went wrong with a picture, which is left out
 */
export async function cutMissing(after: string | null): Promise<{ after: string | null; failed?: unknown }> {
  const { id, last } = await nextUncut(after);
  if (!id) return { after: last };
  const failed = await cut(id).catch((error: unknown) => error);
  return { after: last, failed };
}

const cut = (id: string): Promise<void> =>
  db().transaction(async (tx) => {
    // One that somebody edits now, or another process cuts, is seen to there.
    const [row] = await tx.select().from(media).where(eq(media.id, id)).for('update', { skipLocked: true });
    if (!row || hasCrops(row)) return;
    const place = row.private ? 'private' : 'public';
    const shareHash = await oneAtATime(() => cutShareCard(row, place));
    await tx.update(media).set({ shareHash }).where(eq(media.id, id));
    if (row.shareHash) await (row.private ? removeFiles(row.shareHash) : leadTo(row.shareHash, shareHash));
  });
