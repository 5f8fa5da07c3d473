import type { ImageObject } from 'schema-dts';
import { absolute } from '../i18n/metadata';
import { cropNames, cropSize, cropUrl, hasCrops } from '../media/crops';
import { type PictureFile, type PictureWords, pictureUrl } from '../media/picture';

/** Widest of the JPEG every picture has, in pixels: programs that read pages read nothing newer. */
const jpegWidth = 1200;

/** A picture in the three forms that search engines ask for; as a whole while its crops are not cut yet. */
export function imagesOf(file: PictureFile, words: PictureWords | null): ImageObject[] {
  const said = {
    ...(words?.caption && { caption: words.caption }),
    ...(words?.credit && { creditText: words.credit }),
  };
  const image = (url: string, { width, height }: { width: number; height: number }): ImageObject => ({
    '@type': 'ImageObject',
    url: absolute(url),
    width: `${width}`,
    height: `${height}`,
    ...said,
  });
  const { shareHash } = file;
  if (shareHash && hasCrops(file))
    return cropNames.map((name) => image(cropUrl(shareHash, name), cropSize(file, name)));
  const width = Math.min(file.width, jpegWidth);
  const size = { width, height: Math.round((file.height / file.width) * width) };
  return [image(pictureUrl(file.hash, jpegWidth, 'jpeg'), size)];
}
