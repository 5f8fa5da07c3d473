import { and, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import { media } from '../db/schema/media';
import { announce } from '../press/announce';
import { tags } from '../press/tags';

/**
 * Marks pictures as not to be served any more and tells caches outside to forget them. `moveWithheld` takes their files
 * away. @returns their hashes, without those that were marked before
 */
export async function withholdPictures(tx: Transaction, ids: string[]): Promise<string[]> {
  if (!ids.length) return [];
  const marked = await tx
    .update(media)
    .set({ withheldAt: new Date() })
    .where(and(inArray(media.id, ids), isNull(media.withheldAt)))
    .returning({ hash: media.hash });
  const hashes = marked.map((row) => row.hash);
  await announce(tx, 'kill', hashes.map(tags.media));
  return hashes;
}

/** Takes the mark from pictures that an article shows again. */
export async function serveAgain(tx: Transaction, ids: string[]): Promise<void> {
  if (!ids.length) return;
  await tx
    .update(media)
    .set({ withheldAt: null })
    .where(and(inArray(media.id, ids), isNotNull(media.withheldAt)));
}
