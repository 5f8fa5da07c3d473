import { createHash } from 'node:crypto';
import { type PictureFile, pictureWidths, widthsOf } from './picture';

/** The forms that search engines show pictures of articles in, width to height. */
export const cropForms = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
export type CropName = keyof typeof cropForms;
export const cropNames = Object.keys(cropForms) as CropName[];

/** Widest of a crop, in pixels. */
const widest = 1200;

export interface Size {
  width: number;
  height: number;
}

/** The largest size of a form that fits into a picture. Pixels. */
export function fitForm({ width, height }: Size, form: number): Size {
  const fitted = width / height > form ? { width: height * form, height } : { width, height: width / form };
  return { width: Math.max(Math.floor(fitted.width), 1), height: Math.max(Math.floor(fitted.height), 1) };
}

/** The size of a picture's crop in pixels, which depends on nothing but the picture's: pages name it without looking. */
export function cropSize({ width, height }: Size, name: CropName): Size {
  const kept = Math.min(width, widthsOf(width).at(-1) ?? pictureWidths[0]);
  const cut = fitForm({ width: kept, height: Math.round((height / width) * kept) }, cropForms[name]);
  const shown = Math.min(cut.width, widest);
  return { width: shown, height: Math.round(shown / cropForms[name]) };
}

/** Part of every address of cut files: a new recipe gives new addresses. */
const recipe = 'share-2';

/**
 * Where what is cut from a picture around its focal point lies: the share card and the crops. The point is rounded as
 * nobody would see: the database keeps four bytes of it.
 */
export function cutHash({ hash, focalX, focalY }: Pick<PictureFile, 'hash' | 'focalX' | 'focalY'>): string {
  const point = `${focalX.toFixed(4)} ${focalY.toFixed(4)}`;
  return createHash('sha256').update(`${recipe} ${hash} ${point}`).digest('hex').slice(0, 32);
}

/** Whether a picture's crops are there: those of before the recipe are cut anew soon after a start. */
export const hasCrops = (file: PictureFile): boolean => file.shareHash === cutHash(file);

/** The address of a crop of a picture whose cut files lie under `shareHash`. */
export const cropUrl = (shareHash: string, name: CropName): string => `/media/${shareHash}/${name}.jpeg`;
