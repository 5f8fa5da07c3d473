'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { PictureWords } from '@/lib/media/picture';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Thumbnail } from './thumbnail';

/** Asks for a picture's words before a text shows it. `onSave` answers with what went wrong, or nothing. */
export function DescribePicture({
  picture,
  onBack,
  onSave,
}: {
  picture: { hash: string; width: number; height: number } & PictureWords;
  onBack: () => void;
  onSave: (words: PictureWords) => Promise<string>;
}) {
  const t = useTranslations('newsroom.media');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The editor's own form may stand around the dialog.
    event.stopPropagation();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    setBusy(true);
    setFailed(await onSave({ alt: text('alt'), caption: text('caption'), credit: text('credit') }));
    setBusy(false);
  }
  return (
    <form onSubmit={onSubmit} className="grid grid-cols-1 gap-5 md:grid-cols-2">
      <Thumbnail picture={picture} wide className="max-h-96 w-full object-contain" />
      <div className="grid content-start gap-4">
        <TextArea label={t('alt')} hint={t('altHint')} name="alt" defaultValue={picture.alt} rows={3} required />
        <TextArea label={t('caption')} name="caption" defaultValue={picture.caption} rows={2} />
        <TextField label={t('credit')} name="credit" defaultValue={picture.credit} />
        {failed && <Notice kind="bad">{failed}</Notice>}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="main" disabled={busy}>
            {t('use')}
          </Button>
          <Button onClick={onBack}>{t('back')}</Button>
        </div>
      </div>
    </form>
  );
}
