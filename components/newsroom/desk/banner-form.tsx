'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Pick } from '@/lib/newsroom/desk/pick-articles';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { ArticlePicker } from './article-picker';

/** Puts a breaking-news line on an edition's pages until a time. */
export function BannerForm({ locale, zone }: { locale: Locale; zone: string }) {
  const t = useTranslations('newsroom.desk');
  const [target, setTarget] = useState<Pick | null>(null);
  return (
    <WriteForm
      path="/api/newsroom/banners"
      submit={t('bannerSet')}
      look="plain"
      done={t('bannerDone')}
      extra={{ locale, articleId: target?.articleId ?? '' }}
      reset
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('bannerText')}
            name="text"
            lang={locale}
            maxLength={160}
            error={errorOf('text')}
            required
          />
          <TextField
            label={t('bannerEnds', { zone })}
            name="endsAt"
            type="datetime-local"
            error={errorOf('endsAt')}
            required
          />
          {target ? (
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-sans text-label font-semibold">{t('bannerTarget')}</span>
              <span lang={locale}>{target.headline}</span>
              <Button look="quiet" onClick={() => setTarget(null)}>
                {t('remove')}
              </Button>
            </p>
          ) : (
            <ArticlePicker locale={locale} label={t('bannerPick')} onPick={setTarget} />
          )}
        </>
      )}
    </WriteForm>
  );
}
