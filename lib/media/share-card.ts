import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { exists, folderOf, masterOf, type Place } from './folders';
import { shareCard, widthsOf } from './picture';
import { writeFolder } from './store';

/** Where a crop begins on one side: the focal point in its middle as far as the picture reaches. */
const startOf = (whole: number, cut: number, focal: number): number =>
  Math.round(Math.min(Math.max(whole * focal - cut / 2, 0), whole - cut));

/** The largest part of a picture that has a share card's form, around its focal point. Pixels. */
export function shareCrop(width: number, height: number, focalX: number, focalY: number) {
  const scale = Math.min(width / shareCard.width, height / shareCard.height);
  const cut = {
    width: Math.max(Math.floor(shareCard.width * scale), 1),
    height: Math.max(Math.floor(shareCard.height * scale), 1),
  };
  return { left: startOf(width, cut.width, focalX), top: startOf(height, cut.height, focalY), ...cut };
}

/**
 * Cuts a picture's share card around its focal point and returns the card's address: another point, another address,
 * because files never change under theirs.
 */
export async function cutShareCard(
  picture: { hash: string; width: number; focalX: number; focalY: number },
  place: Place,
): Promise<string> {
  const { hash, width, focalX, focalY } = picture;
  const shareHash = createHash('sha256').update(`share-1 ${hash} ${focalX} ${focalY}`).digest('hex').slice(0, 32);
  const folder = folderOf(shareHash, place);
  if (await exists(folder)) return shareHash;
  const widest = `${folderOf(hash, place)}/${widthsOf(width).at(-1)}.webp`;
  // Drawings of the house have no master: their widest rendition is next best.
  const source = sharp((await exists(masterOf(hash))) ? masterOf(hash) : widest);
  const size = await source.metadata();
  const card = source
    .extract(shareCrop(size.width, size.height, focalX, focalY))
    .resize({ ...shareCard, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82, progressive: true });
  const bytes = await card.toBuffer();
  await writeFolder(folder, (aside) => writeFile(`${aside}/${shareCard.width}.jpeg`, bytes));
  return shareHash;
}
