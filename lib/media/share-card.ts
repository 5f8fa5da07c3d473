import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { cropForms, cropNames, cropSize, cutHash, fitForm, type Size } from './crops';
import { exists, folderOf, masterOf, type Place } from './folders';
import { shareCard, widthsOf } from './picture';
import { writeFolder } from './store';

/** Where a crop begins on one side: the focal point in its middle as far as the picture reaches. */
const startOf = (whole: number, cut: number, focal: number): number =>
  Math.round(Math.min(Math.max(whole * focal - cut / 2, 0), whole - cut));

/** The largest part of a picture that has a form (width to height), around its focal point. Pixels. */
export function cropAround(size: Size, form: number, focal: { focalX: number; focalY: number }) {
  const cut = fitForm(size, form);
  return {
    left: startOf(size.width, cut.width, focal.focalX),
    top: startOf(size.height, cut.height, focal.focalY),
    ...cut,
  };
}

/** The file to cut from: drawings of the house have no master, their widest rendition is next best. */
export async function cutSource(hash: string, width: number, place: Place): Promise<string> {
  const master = masterOf(hash);
  return (await exists(master)) ? master : `${folderOf(hash, place)}/${widthsOf(width).at(-1)}.webp`;
}

/**
 * Cuts a picture's share card and the crops for search engines around its focal point, and returns their address:
 * another point, another address, because files never change under theirs.
 */
export async function cutShareCard(
  picture: { hash: string; width: number; height: number; focalX: number; focalY: number },
  place: Place,
): Promise<string> {
  const shareHash = cutHash(picture);
  const folder = folderOf(shareHash, place);
  if (await exists(folder)) return shareHash;
  const { data, info } = await sharp(await cutSource(picture.hash, picture.width, place))
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // Unpacked once for all of them.
  const cut = (form: number, to: Size) =>
    sharp(data, { raw: info })
      .extract(cropAround(info, form, picture))
      .resize({ ...to, fit: 'fill' })
      .jpeg({ quality: 82, progressive: true })
      .toBuffer();
  await writeFolder(folder, async (aside) => {
    const form = shareCard.width / shareCard.height;
    const { width } = fitForm(info, form);
    // Smaller pictures stay as small as they are.
    const size = width < shareCard.width ? { width, height: Math.round(width / form) } : shareCard;
    await writeFile(`${aside}/${shareCard.width}.jpeg`, await cut(form, size));
    for (const name of cropNames) {
      await writeFile(`${aside}/${name}.jpeg`, await cut(cropForms[name], cropSize(picture, name)));
    }
  });
  return shareHash;
}
