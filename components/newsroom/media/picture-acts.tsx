'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '../ui/action-button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { sendFile } from './send-file';

/** Puts another file in the picture's place. */
export function ReplacePicture({ id }: { id: string }) {
  const t = useTranslations('newsroom.media');
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ kind: 'good' | 'bad'; text: string } | null>(null);
  async function replace(file: File) {
    setBusy(true);
    const sent = await sendFile(`/api/newsroom/media/${id}/file`, file);
    setBusy(false);
    setSaid(sent.ok ? { kind: 'good', text: t('replaced') } : { kind: 'bad', text: sent.detail || t('unreachable') });
    if (sent.ok) router.refresh();
  }
  return (
    <div className="grid grid-cols-1 gap-3">
      <Field label={t('replace')} hint={t('replaceHint')}>
        {(wiring) => (
          <input
            {...wiring}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
            disabled={busy}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void replace(file);
              event.target.value = '';
            }}
            className="block w-full min-w-0 font-sans text-label file:me-3 file:cursor-pointer file:border file:border-ink file:bg-paper file:px-4 file:py-2 file:font-semibold file:text-ink"
          />
        )}
      </Field>
      {said && <Notice kind={said.kind}>{said.text}</Notice>}
    </div>
  );
}

/** Deletes the picture and goes back to the library. */
export function DeletePicture({ id, to }: { id: string; to: string }) {
  const t = useTranslations('newsroom.media');
  return (
    <ActionButton
      path={`/api/newsroom/media/${id}`}
      method="DELETE"
      look="grave"
      confirm={t('deleteSure')}
      onDone={() => window.location.assign(to)}
    >
      {t('delete')}
    </ActionButton>
  );
}
