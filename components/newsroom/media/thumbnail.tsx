import { pictureUrl, staffPictures, widthsOf } from '@/lib/media/picture';

/** A picture as staff see it, published or not, in the smallest of its widths that does. */
export function Thumbnail({
  picture,
  alt = '',
  wide = false,
  className = '',
}: {
  picture: { hash: string; width: number; height: number };
  alt?: string;
  /** Stands over the width of a column. */
  wide?: boolean;
  className?: string;
}) {
  const widths = widthsOf(picture.width);
  const width = (wide ? widths[1] : widths[0]) ?? widths[0] ?? picture.width;
  return (
    <img
      src={pictureUrl(picture.hash, width, 'webp', staffPictures)}
      alt={alt}
      width={picture.width}
      height={picture.height}
      loading="lazy"
      decoding="async"
      className={className}
    />
  );
}
