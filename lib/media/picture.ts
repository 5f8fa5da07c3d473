/** A picture's file: its address by hash, its size in pixels, the point that crops keep (0 to 1 from left and top). */
export interface PictureFile {
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
}

/** What is said of a picture in one language. */
export interface PictureWords {
  alt: string;
  caption: string;
  credit: string;
}

/** Widths every picture is kept in, in pixels: phone, phone at 2x, column, column at 2x; never wider than the original. */
export const pictureWidths = [400, 800, 1200, 1600] as const;

export type PictureFormat = 'avif' | 'webp' | 'jpeg';

/** The address of one rendition. Files never change under their address. */
export const pictureUrl = (hash: string, width: number, format: PictureFormat): string =>
  `/media/${hash}/${width}.${format}`;

/** Widths that exist for a picture so wide. */
export const widthsOf = (width: number): number[] => {
  const smaller = pictureWidths.filter((w) => w <= width);
  return smaller.length ? smaller : [width];
};
