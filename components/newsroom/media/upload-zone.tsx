'use client';

import { useTranslations } from 'next-intl';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Notice } from '../ui/notice';
import { sendFile, type UploadedPicture } from './send-file';

/** Takes files by choice or drop and uploads them one after another; what was refused stays there with its reason. */
export function UploadZone({
  max,
  first,
  onDone,
}: {
  /** The largest file, in MB. */
  max: number;
  /** Files to begin with, e.g. dropped into the editor. */
  first?: File[];
  onDone: (pictures: UploadedPicture[]) => void;
}) {
  const t = useTranslations('newsroom.media');
  const id = useId();
  const [busy, setBusy] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<{ name: string; why: string }[]>([]);
  const begun = useRef(false);

  async function upload(files: File[]) {
    const done: UploadedPicture[] = [];
    const failed: typeof refused = [];
    for (const file of files) {
      setBusy(file.name);
      const sent = await sendFile('/api/newsroom/media', file);
      if (sent.ok) done.push(sent.data);
      else failed.push({ name: file.name, why: sent.detail || t('unreachable') });
    }
    setBusy(null);
    setRefused(failed);
    if (done.length) onDone(done);
  }

  useEffect(() => {
    if (first?.length && !begun.current) void upload(first);
    begun.current = true;
  }, []);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void upload([...event.dataTransfer.files]);
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={`border border-dashed p-4 font-sans ${over ? 'border-accent bg-wash' : 'border-muted'}`}
      >
        <label htmlFor={id} className="block font-semibold">
          {t('upload')}
        </label>
        <p id={`${id}-hint`} className="mt-1 text-label text-muted">
          {t('uploadHint', { max })}
        </p>
        <input
          id={id}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif"
          aria-describedby={`${id}-hint`}
          disabled={busy !== null}
          onChange={(event) => {
            void upload([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
          className="mt-3 block w-full min-w-0 text-label file:me-3 file:cursor-pointer file:border file:border-ink file:bg-paper file:px-4 file:py-2 file:font-semibold file:text-ink"
        />
      </div>
      {busy !== null && <Notice>{t('uploading', { name: busy })}</Notice>}
      {refused.map(({ name, why }) => (
        <Notice key={name} kind="bad">
          {t('failed', { name, why })}
        </Notice>
      ))}
    </div>
  );
}
