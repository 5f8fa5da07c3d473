'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '../ui/action-button';
import { CopyText } from '../ui/copy-text';

/** Makes a link for a new password and shows it the one time that it can be shown. */
export function ResetLink({ id }: { id: string }) {
  const t = useTranslations('newsroom.staff');
  const [link, setLink] = useState('');
  if (!link) {
    return (
      <ActionButton<{ link: string }>
        path={`/api/newsroom/staff/${id}/reset-link`}
        onDone={(data) => setLink(data.link)}
      >
        {t('resetLink')}
      </ActionButton>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-2">
      <CopyText label={t('link')} text={link} copy={t('copy')} copied={t('copied')} />
      <p className="font-sans text-label text-muted">{t('shownOnce')}</p>
    </div>
  );
}
