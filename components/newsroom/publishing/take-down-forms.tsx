'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '../ui/action-button';
import { TextArea, TextField } from '../ui/field';

/** Takes a live article from readers until it is published again. */
export function WithdrawForm({ articleId }: { articleId: string }) {
  const t = useTranslations('newsroom.publishing');
  const [reason, setReason] = useState('');
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="font-sans text-label text-muted">{t('withdrawHint')}</p>
      <TextField
        label={t('withdrawReason')}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <ActionButton
          path={`/api/newsroom/articles/${articleId}/withdraw`}
          body={{ reason }}
          confirm={t('withdrawConfirm')}
        >
          {t('withdraw')}
        </ActionButton>
      </div>
    </div>
  );
}

/** Takes an article from readers for good. Asked twice, for there is no way back. */
export function KillForm({ articleId, headline }: { articleId: string; headline: string }) {
  const t = useTranslations('newsroom.publishing');
  const [notice, setNotice] = useState('');
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="font-sans text-label text-muted">{t('killHint')}</p>
      <TextArea
        label={t('killNotice')}
        hint={t('killNoticeHint')}
        value={notice}
        rows={3}
        maxLength={1000}
        onChange={(event) => setNotice(event.target.value)}
      />
      <div>
        <ActionButton
          path={`/api/newsroom/articles/${articleId}/kill`}
          body={{ notice }}
          look="grave"
          confirm={t('killConfirm', { headline })}
        >
          {t('kill')}
        </ActionButton>
      </div>
    </div>
  );
}
