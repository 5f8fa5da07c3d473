/** A picture's file: its address by hash, its size in pixels, the point that crops keep (0 to 1 from left and top). */
export interface PictureFile {
  hash: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  /** The address of its share card, if it has one of its own. */
  shareHash?: string | null;
  /** Where its files are fetched from when they are not public: `staffPictures`, `previewPictures(token)`. */
  from?: string;
}

/** What is said of a picture in one language. */
export interface PictureWords {
  alt: string;
  caption: string;
  credit: string;
}

/** Widths every picture is kept in, in pixels: phone, phone at 2x, column, column at 2x; never wider than the original. */
export const pictureWidths = [400, 800, 1200, 1600] as const;

/** The largest file that can be uploaded, in MB. */
export const largestUpload = 30;

export type PictureFormat = 'avif' | 'webp' | 'jpeg';

/** Where staff see any picture, published or not. */
export const staffPictures = '/api/newsroom/media/files';

/** Where the holder of a preview link sees the pictures of what it previews. */
export const previewPictures = (token: string): string => `/api/preview/${token}/media`;

/** The address of one rendition. Files never change under their address. */
export const pictureUrl = (hash: string, width: number, format: PictureFormat, from = '/media'): string =>
  `${from}/${hash}/${width}.${format}`;

/** Share cards are cut to this, in pixels: what social networks show without cutting further. */
export const shareCard = { width: 1200, height: 630 } as const;

/** Widths that exist for a picture so wide. */
export const widthsOf = (width: number): number[] => {
  const smaller = pictureWidths.filter((w) => w <= width);
  return smaller.length ? smaller : [width];
};
