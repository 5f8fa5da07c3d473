import { and, eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db, type Transaction } from '../../db/client';
import { media, mediaI18n } from '../../db/schema/media';
import { isLocale } from '../../i18n/locales';
import { leadTo, removeFiles } from '../../media/folders';
import { oneAtATime } from '../../media/one-at-a-time';
import { cutShareCard } from '../../media/share-card';
import { lockPicture } from './lock-picture';
import type { PictureInput } from './picture-input';
import { announcePicture } from './picture-tags';

type Row = typeof media.$inferSelect;

async function saveWords(tx: Transaction, mediaId: string, words: PictureInput['words']): Promise<void> {
  for (const [locale, said] of Object.entries(words ?? {})) {
    if (!said || !isLocale(locale)) continue;
    if (!said.alt && !said.caption && !said.credit) {
      await tx.delete(mediaI18n).where(and(eq(mediaI18n.mediaId, mediaId), eq(mediaI18n.locale, locale)));
      continue;
    }
    await tx
      .insert(mediaI18n)
      .values({ mediaId, locale, ...said })
      .onConflictDoUpdate({ target: [mediaI18n.mediaId, mediaI18n.locale], set: said });
  }
}

/** Cuts the share card anew; the old card's address leads to the new one where readers may know it. */
async function moveFocus(row: Row, focal: { x: number; y: number }): Promise<Partial<Row>> {
  const values = { focalX: focal.x, focalY: focal.y };
  if (row.focalX === focal.x && row.focalY === focal.y) return values;
  const place = row.private ? 'private' : 'public';
  const shareHash = await oneAtATime(() => cutShareCard({ ...row, ...values }, place));
  if (row.shareHash && row.shareHash !== shareHash) {
    if (row.private) await removeFiles(row.shareHash);
    else await leadTo(row.shareHash, shareHash);
  }
  return { ...values, shareHash };
}

/**
 * Changes what is said of a picture, the point its crops keep, and what is known of its rights. Live articles with it
 * show the change at once.
 * @throws Refusal `notFound`, `forbidden`
 */
export async function editPicture(actor: Actor, id: string, { words, focal, rights }: PictureInput): Promise<void> {
  authorise(actor, 'media.edit');
  await db().transaction(async (tx) => {
    const row = await lockPicture(tx, id);
    const said = await tx.select().from(mediaI18n).where(eq(mediaI18n.mediaId, id));
    await saveWords(tx, id, words);
    const values = { ...(focal ? await moveFocus(row, focal) : {}), ...(rights === undefined ? {} : { rights }) };
    if (Object.keys(values).length) await tx.update(media).set(values).where(eq(media.id, id));
    const before = {
      words: Object.fromEntries(said.map(({ locale, alt, caption, credit }) => [locale, { alt, caption, credit }])),
      focal: { x: row.focalX, y: row.focalY },
      rights: row.rights,
    };
    const target = { kind: 'picture', id, name: row.fileName };
    await recordAct(tx, actor, { action: 'media.edit', target, before, after: { words, focal, rights } });
    await announcePicture(tx, id);
  });
}
