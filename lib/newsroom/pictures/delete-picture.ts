import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { media, mediaI18n } from '../../db/schema/media';
import { Refusal } from '../../http/refusal';
import { removeFiles } from '../../media/folders';
import { usesOf } from '../../media/uses';
import { lockPicture } from './lock-picture';

/**
 * Deletes a picture that nothing shows: no draft, no live article, no older revision.
 * @throws Refusal `conflict` with `pictureUsed`; `notFound`, `forbidden`
 */
export async function deletePicture(actor: Actor, id: string): Promise<void> {
  authorise(actor, 'media.edit');
  const row = await db().transaction(async (tx) => {
    const found = await lockPicture(tx, id);
    const { length: count } = await usesOf(tx, id);
    if (count) throw new Refusal('conflict', [{ field: 'form', code: 'pictureUsed', params: { count } }]);
    await tx.delete(mediaI18n).where(eq(mediaI18n.mediaId, id));
    await tx.delete(media).where(eq(media.id, id));
    const target = { kind: 'picture', id, name: found.fileName };
    await recordAct(tx, actor, { action: 'media.delete', target, before: { hash: found.hash, rights: found.rights } });
    return found;
  });
  // After the row is gone for good: files without a row can be seen by nobody.
  for (const hash of [row.hash, row.shareHash]) if (hash) await removeFiles(hash);
}
