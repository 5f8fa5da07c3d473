'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { ActionButton } from '../ui/action-button';
import { TextArea } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** Publishes a held comment, or rejects it with a reason that its writer reads. */
export function DecideComment({ id, lang, language }: { id: string; lang: Locale; language: string }) {
  const t = useTranslations('newsroom.desk');
  const path = `/api/newsroom/comments/${id}`;
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-3">
      <ActionButton path={path} body={{ decision: 'publish' }}>
        {t('commentPublish')}
      </ActionButton>
      <details className="min-w-0 grow">
        <summary className="py-2 font-sans text-base font-semibold">{t('commentReject')}</summary>
        <div className="max-w-text pt-2">
          <WriteForm path={path} submit={t('commentRejectNow')} look="plain" extra={{ decision: 'reject' }}>
            {(errorOf) => (
              <TextArea
                label={t('commentReason')}
                hint={t('commentReasonHint', { language })}
                name="reason"
                lang={lang}
                rows={2}
                maxLength={500}
                error={errorOf('reason')}
                required
              />
            )}
          </WriteForm>
        </div>
      </details>
    </div>
  );
}
