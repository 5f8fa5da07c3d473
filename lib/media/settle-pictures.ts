import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { media } from '../db/schema/media';
import { announce } from '../press/announce';
import { tags } from '../press/tags';
import { moveFiles } from './folders';
import { liveUsesOf } from './uses';

/**
 * Makes pictures public or private by what shows them now: public while a live article does. Whoever publishes, takes
 * down, or changes a live story's updates calls it in that transaction, with the pictures shown before and after.
 *
 * Files move before the transaction ends, so that a page never shows a picture that is not there yet. Should it be
 * rolled back, the next call for the picture puts them right (the row says what is, and the row is rolled back too).
 */
export async function settlePictures(tx: Transaction, ids: Iterable<string>): Promise<void> {
  const wanted = [...new Set(ids)];
  if (!wanted.length) return;
  const rows = await tx
    .select({ id: media.id, hash: media.hash, shareHash: media.shareHash, private: media.private })
    .from(media)
    .where(inArray(media.id, wanted))
    // In one order, so that two publications with the same pictures don't wait for each other in a circle.
    .orderBy(media.id)
    .for('no key update');
  for (const row of rows) {
    const shown = (await liveUsesOf(tx, row.id)).length > 0;
    const hashes = row.shareHash ? [row.hash, row.shareHash] : [row.hash];
    for (const hash of hashes) await moveFiles(hash, shown ? 'public' : 'private');
    if (row.private !== shown) continue;
    await tx.update(media).set({ private: !shown }).where(eq(media.id, row.id));
    if (!shown) await announce(tx, 'kill', hashes.map(tags.picture));
  }
}
