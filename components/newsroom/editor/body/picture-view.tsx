'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { pictureUrl, staffPictures, widthsOf } from '@/lib/media/picture';
import { PicturesContext } from './pictures-context';

/** A picture in the text, as readers see it. */
export function PictureView({ node, editor, selected, deleteNode }: NodeViewProps) {
  const t = useTranslations('newsroom.editor.body');
  const picture = useContext(PicturesContext).get(node.attrs.mediaId);
  return (
    <NodeViewWrapper
      as="figure"
      className={`my-6 ${selected ? 'outline-3 outline-offset-2 outline-accent' : ''}`}
      data-drag-handle=""
    >
      {picture ? (
        <>
          <img
            src={pictureUrl(picture.hash, widthsOf(picture.width)[1] ?? picture.width, 'webp', staffPictures)}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            className="block h-auto w-full"
          />
          <figcaption className="mt-2 font-sans text-label text-muted">
            {picture.caption} {picture.credit && <span className="whitespace-nowrap">{picture.credit}</span>}
            {!picture.alt && <strong className="block text-accent">{t('noAlt')}</strong>}
          </figcaption>
        </>
      ) : (
        <p className="border border-dashed border-muted p-4 font-sans text-base text-muted">{t('pictureGone')}</p>
      )}
      {editor.isEditable && (
        <button
          type="button"
          onClick={deleteNode}
          className="cursor-pointer font-sans text-label underline underline-offset-4 hover:text-accent"
        >
          {t('removePicture')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
