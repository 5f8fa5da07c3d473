import { and, eq, ne } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { invalid } from '../../http/refusal';
import { leadTo, moveFiles, removeFiles } from '../../media/folders';
import { takePicture } from '../../media/take-picture';
import { announce } from '../../press/announce';
import { tags } from '../../press/tags';
import type { Upload } from '../http/answer-upload';
import { lockPicture } from './lock-picture';
import { announcePicture } from './picture-tags';
import type { Uploaded } from './upload-picture';

/**
 * Puts another file in a picture's place. Articles name the picture by its id, so that all of them show the new one at
 * once, with the words, rights and focal point it had. Files never change under their address: the new one has another,
 * and the public addresses of the old one lead to it.
 * @throws Refusal with what is wrong with the file, `pictureTwice` when another picture has it; `notFound`, `forbidden`
 */
export async function replacePicture(actor: Actor, id: string, { bytes, name }: Upload): Promise<Uploaded> {
  authorise(actor, 'media.edit');
  const { retire, ...uploaded } = await db().transaction(async (tx) => {
    const row = await lockPicture(tx, id);
    const file = await takePicture(bytes, { x: row.focalX, y: row.focalY });
    if (file.hash === row.hash) return { id, hash: row.hash, width: row.width, height: row.height };
    const [twin] = await tx
      .select({ id: media.id })
      .from(media)
      .where(and(eq(media.hash, file.hash), ne(media.id, id)));
    if (twin) throw invalid('file', 'pictureTwice');
    await tx
      .update(media)
      .set({ ...file, fileName: name })
      .where(eq(media.id, id));
    // Before readers' pages name them.
    if (!row.private) for (const hash of [file.hash, file.shareHash]) await moveFiles(hash, 'public');
    const target = { kind: 'picture', id, name };
    const before = { hash: row.hash, fileName: row.fileName };
    await recordAct(tx, actor, { action: 'media.edit', target, before, after: { ...file, fileName: name } });
    const old = row.shareHash ? [row.hash, row.shareHash] : [row.hash];
    await announce(tx, 'kill', old.map(tags.picture));
    await announcePicture(tx, id);
    const retire = async () => {
      await (row.private ? removeFiles(row.hash) : leadTo(row.hash, file.hash));
      if (row.shareHash) await (row.private ? removeFiles(row.shareHash) : leadTo(row.shareHash, file.shareHash));
    };
    return { id, hash: file.hash, width: file.width, height: file.height, retire };
  });
  // Only now is it certain that nothing will ask for the old files any more.
  await retire?.();
  return uploaded;
}
