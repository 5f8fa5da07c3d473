'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { sendFile } from '../media/send-file';
import { ActionButton } from '../ui/action-button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';

/** The mark beside the paper's name; `children` is how it looks now. */
export function LogoForm({ own, children }: { own: boolean; children: ReactNode }) {
  const t = useTranslations('newsroom.settings');
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  async function upload(file: File) {
    setBusy(true);
    const sent = await sendFile('/api/newsroom/settings/logo', file);
    setBusy(false);
    setFailed(sent.ok ? '' : sent.detail || t('unreachable'));
    if (sent.ok) router.refresh();
  }
  return (
    <section aria-labelledby="logo" className="mt-12 grid gap-4">
      <h2 id="logo" className="border-b border-ink pb-2 text-2xl font-bold">
        {t('logo')}
      </h2>
      <div className="flex flex-wrap items-start gap-6">
        {children}
        <div className="grid min-w-0 flex-1 basis-64 gap-3">
          <Field label={t('logoChoose')} hint={t('logoHint')}>
            {(wiring) => (
              <input
                {...wiring}
                type="file"
                accept="image/png,image/webp,image/avif,image/jpeg"
                disabled={busy}
                onChange={(event) => {
                  const [file] = event.target.files ?? [];
                  if (file) void upload(file);
                  event.target.value = '';
                }}
                className="block w-full min-w-0 font-sans text-label file:me-3 file:cursor-pointer file:border file:border-ink file:bg-paper file:px-4 file:py-2 file:font-semibold file:text-ink"
              />
            )}
          </Field>
          {failed && <Notice kind="bad">{failed}</Notice>}
          {own && (
            <div>
              <ActionButton path="/api/newsroom/settings/logo" method="DELETE">
                {t('logoUsual')}
              </ActionButton>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
