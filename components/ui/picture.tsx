import { type PictureFile, pictureUrl, widthsOf } from '@/lib/media/picture';

/** Crops keep the focal point; classes in twentieths, because pages may carry no styles of their own. */
const focalClass = ({ focalX, focalY }: PictureFile): string =>
  `focal-x-${Math.round(focalX * 20) * 5} focal-y-${Math.round(focalY * 20) * 5}`;

const srcSet = (file: PictureFile, format: 'avif' | 'webp') =>
  widthsOf(file.width)
    .map((width) => `${pictureUrl(file.hash, width, format, file.from)} ${width}w`)
    .join(', ');

/**
 * A picture in the width the reader's screen needs. `sizes` says how wide it stands. `first` tops the page and loads
 * before all else; `early` stands under a headline, which on a phone fills the screen: it loads at once, but the text's
 * fonts go before it.
 * Plain HTML: next/image needs script and inline styles, which reader pages do not carry.
 */
export function Picture({
  file,
  alt,
  sizes,
  crop,
  first = false,
  early = false,
}: {
  file: PictureFile;
  alt: string;
  sizes: string;
  /** A class with an aspect ratio when the picture is cropped. */
  crop?: string;
  first?: boolean;
  early?: boolean;
}) {
  const widths = widthsOf(file.width);
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(file, 'avif')} sizes={sizes} />
      <img
        src={pictureUrl(file.hash, widths[1] ?? widths[0] ?? file.width, 'webp', file.from)}
        srcSet={srcSet(file, 'webp')}
        sizes={sizes}
        alt={alt}
        width={file.width}
        height={file.height}
        loading={first || early ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding={first || early ? 'sync' : 'async'}
        className={`block h-auto w-full ${crop ? `${crop} object-cover ${focalClass(file)}` : ''}`}
      />
    </picture>
  );
}
