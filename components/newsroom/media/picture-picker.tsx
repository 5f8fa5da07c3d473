'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { largestUpload, type PictureWords } from '@/lib/media/picture';
import type { PictureItem } from '@/lib/newsroom/pictures/list-pictures';
import { send } from '../send';
import { Button } from '../ui/button';
import { inputClass } from '../ui/field';
import { DescribePicture } from './describe-picture';
import { PictureTile, pictureGridClass } from './picture-tile';
import type { UploadedPicture } from './send-file';
import { UploadZone } from './upload-zone';

export interface PickedPicture extends UploadedPicture, PictureWords {}

interface Props {
  open: boolean;
  onClose: () => void;
  onPick: (picture: PickedPicture) => void;
  /** The language of the text it is picked for: its words are asked for in it. */
  locale: Locale;
  /** Dropped or pasted files, to upload at once. */
  files?: File[];
}

/** Chooses a picture of the library, or a new one; one without a description in the text's language gets it here. */
export function PicturePicker({ open, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      onClose={rest.onClose}
      aria-labelledby="picker-title"
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(64rem,calc(100vw-2rem))] max-w-none overflow-y-auto border border-ink bg-paper p-4 text-ink backdrop:bg-ink/40 sm:p-6"
    >
      {open && <Picking {...rest} />}
    </dialog>
  );
}

function Picking({ onClose, onPick, locale, files }: Omit<Props, 'open'>) {
  const t = useTranslations('newsroom.media');
  const [q, setQ] = useState('');
  const [items, setItems] = useState<PictureItem[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [chosen, setChosen] = useState<PickedPicture | null>(null);
  const [failed, setFailed] = useState(false);

  const load = useCallback(
    async (text: string, after = '') => {
      const query = new URLSearchParams({ q: text, after, locale });
      const headers = { 'content-language': document.documentElement.lang };
      const response = await fetch(`/api/newsroom/media?${query}`, { headers }).catch(() => null);
      setFailed(!response?.ok);
      if (!response?.ok) return;
      const page: { items: PictureItem[]; next: string | null } = await response.json();
      setItems((before) => (after ? [...before, ...page.items] : page.items));
      setNext(page.next);
    },
    [locale],
  );
  useEffect(() => {
    // After a rest, so that not every letter asks.
    const timer = setTimeout(() => void load(q), q ? 250 : 0);
    return () => clearTimeout(timer);
  }, [q, load]);

  const choose = ({ id, hash, width, height, alt, caption, credit }: PickedPicture) => {
    const picture = { id, hash, width, height, alt, caption, credit };
    if (alt) onPick(picture);
    else setChosen(picture);
  };
  async function describe(words: PictureWords) {
    if (!chosen) return '';
    const sent = await send(`/api/newsroom/media/${chosen.id}`, { words: { [locale]: words } }, { method: 'PUT' });
    if (!sent.ok) return sent.detail || t('unreachable');
    onPick({ ...chosen, ...words });
    return '';
  }

  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="flex items-baseline justify-between gap-4 border-b border-ink pb-2">
        <h2 id="picker-title" className="text-2xl font-bold">
          {chosen ? t('describe') : t('pick')}
        </h2>
        <Button look="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {chosen ? (
        <DescribePicture picture={chosen} onBack={() => setChosen(null)} onSave={describe} />
      ) : (
        <>
          <UploadZone
            max={largestUpload}
            first={files}
            onDone={([one]) => one && choose({ alt: '', caption: '', credit: '', ...one })}
          />
          <input
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            value={q}
            onChange={(event) => setQ(event.target.value)}
            className={inputClass}
          />
          {failed && <p role="alert">{t('unreachable')}</p>}
          {!items.length && !failed && <p className="text-muted">{q ? t('emptySearch') : t('empty')}</p>}
          <ul className={pictureGridClass}>
            {items.map((picture) => (
              <li key={picture.id}>
                <button type="button" onClick={() => choose(picture)} className="block w-full cursor-pointer">
                  <PictureTile picture={picture} />
                </button>
              </li>
            ))}
          </ul>
          {next && (
            <div>
              <Button onClick={() => load(q, next)}>{t('more')}</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
