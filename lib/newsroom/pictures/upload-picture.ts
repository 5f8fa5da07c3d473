import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { media } from '../../db/schema/media';
import { moveFiles } from '../../media/folders';
import { takePicture } from '../../media/take-picture';
import type { Upload } from '../http/answer-upload';

export interface Uploaded {
  id: string;
  hash: string;
  width: number;
  height: number;
}

const columns = { id: media.id, hash: media.hash, width: media.width, height: media.height };

/**
 * Takes a picture into the library, private until an article with it is published. The same bytes again are the same
 * picture, with the words it has already.
 * @throws Refusal with what is wrong with the file; `forbidden`
 */
export async function uploadPicture(actor: Actor, { bytes, name }: Upload): Promise<Uploaded> {
  authorise(actor, 'media.upload');
  const file = await takePicture(bytes);
  return db().transaction(async (tx) => {
    const [made] = await tx
      .insert(media)
      .values({ kind: 'image', ...file, private: true, fileName: name, createdBy: actor.id })
      .onConflictDoNothing({ target: media.hash })
      .returning(columns);
    if (made) {
      // Files of a picture that another database knew may still lie among the public ones.
      for (const hash of [file.hash, file.shareHash]) await moveFiles(hash, 'private');
      const target = { kind: 'picture', id: made.id, name };
      await recordAct(tx, actor, { action: 'media.upload', target, after: file });
      return made;
    }
    const [there] = await tx.select(columns).from(media).where(eq(media.hash, file.hash));
    if (!there) throw new Error(`picture ${file.hash} is neither new nor there`);
    return there;
  });
}
