import { useTranslations } from 'next-intl';
import type { PictureItem } from '@/lib/newsroom/pictures/list-pictures';
import { Badge } from '../ui/badge';
import { Thumbnail } from './thumbnail';

/** A picture of the library with its name and what it lacks. */
export function PictureTile({ picture }: { picture: PictureItem }) {
  const t = useTranslations('newsroom.media');
  return (
    <>
      <span className="block aspect-[4/3] overflow-hidden bg-wash">
        <Thumbnail picture={picture} className="size-full object-contain" />
      </span>
      <span className="mt-1.5 line-clamp-3 text-start font-sans text-label wrap-anywhere">
        {picture.name || t('unnamed')}
      </span>
      {(picture.private || !picture.alt) && (
        <span className="mt-1 flex flex-wrap gap-1">
          {picture.private && <Badge>{t('private')}</Badge>}
          {!picture.alt && <Badge tone="accent">{t('noAlt')}</Badge>}
        </span>
      )}
    </>
  );
}

/** Rows of pictures, as many beside each other as there is room for. */
export const pictureGridClass = 'grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6';
