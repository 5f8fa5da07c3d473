'use client';

import { useTranslations } from 'next-intl';
import { pictureUrl, staffPictures, widthsOf } from '@/lib/media/picture';
import type { EditorPicture } from '@/lib/newsroom/editor/editor-article';
import { Button } from '../../ui/button';

/** The picture under the headline. */
export function Hero({
  picture,
  gone,
  onPick,
  onRemove,
  lang,
}: {
  picture: EditorPicture | undefined;
  /** Whether a picture is named that is not there any more. */
  gone: boolean;
  /** Missing where pictures can't be picked. */
  onPick?: () => void;
  onRemove?: () => void;
  lang: string;
}) {
  const t = useTranslations('newsroom.editor.hero');
  return (
    <div data-field="heroId" className="my-5">
      {picture ? (
        <figure>
          <img
            src={pictureUrl(picture.hash, widthsOf(picture.width)[1] ?? picture.width, 'webp', staffPictures)}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            className="block h-auto w-full"
          />
          <figcaption className="mt-2 font-sans text-label text-muted" lang={lang}>
            {picture.caption} {picture.credit && <span className="whitespace-nowrap">{picture.credit}</span>}
          </figcaption>
        </figure>
      ) : (
        <p className="border border-dashed border-muted px-4 py-6 text-center font-sans text-base text-muted">
          {gone ? t('gone') : t('none')}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-3">
        {onPick && <Button onClick={onPick}>{picture ? t('change') : t('choose')}</Button>}
        {(picture || gone) && onRemove && (
          <Button look="quiet" onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </div>
  );
}
