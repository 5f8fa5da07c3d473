import sharp, { type Metadata } from 'sharp';
import { invalid } from '../http/refusal';
import { largestUpload } from './picture';
import { type PictureType, sniff } from './sniff';

/** What an upload may be. Bytes; pixels in all (a telephone's 48 megapixels); pixels of a side; long to short side. */
export const pictureLimits = {
  bytes: largestUpload * 1024 * 1024,
  pixels: 50_000_000,
  shortest: 200,
  ratio: 6,
} as const;

/** What sharp calls the types we take. */
const formats: Record<PictureType, string> = { jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' };

async function readHead(bytes: Buffer, type: PictureType): Promise<Metadata> {
  // The head alone: nothing is unpacked before its size is known. The limit is ours to tell, below.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (head?.format !== formats[type] || !head.width || !head.height) throw invalid('file', 'pictureBroken');
  return head;
}

/**
 * Looks at an upload before anything is made of it: type by content, size, number of pixels (a few kilobytes can
 * unpack to gigabytes), and whether all of it is there.
 * @throws Refusal with a code of `newsroom.problems` that says what is wrong
 */
export async function inspectPicture(bytes: Buffer): Promise<void> {
  if (bytes.length > pictureLimits.bytes) throw invalid('file', 'pictureLarge', { max: largestUpload });
  const type = sniff(bytes);
  if (!type) throw invalid('file', 'pictureType');
  const { width, height, pages = 1 } = await readHead(bytes, type);
  if (width * height * pages > pictureLimits.pixels)
    throw invalid('file', 'picturePixels', { max: pictureLimits.pixels / 1_000_000 });
  if (pages > 1) throw invalid('file', 'pictureMoves');
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short < pictureLimits.shortest) throw invalid('file', 'pictureSmall', { min: pictureLimits.shortest });
  if (long / short > pictureLimits.ratio) throw invalid('file', 'pictureLong', { max: pictureLimits.ratio });
  // All of it, once, at a small size: half a file has a good head.
  await sharp(bytes, { failOn: 'error', limitInputPixels: pictureLimits.pixels })
    .resize({ width: 64 })
    .timeout({ seconds: 30 })
    .raw()
    .toBuffer()
    .catch(() => {
      throw invalid('file', 'pictureBroken');
    });
}
