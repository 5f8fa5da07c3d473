'use client';

import { useTranslations } from 'next-intl';
import { editions } from '@/lib/i18n/editions';
import { type Locale, locales } from '@/lib/i18n/locales';
import { Select, TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** A person's own name, and the language of letters to them. */
export function ProfileForm({ name, locale }: { name: string; locale: Locale }) {
  const t = useTranslations('newsroom.account');
  return (
    <WriteForm path="/api/newsroom/account" method="PUT" submit={t('save')} done={t('saved')} onDone={() => {}}>
      {(errorOf) => (
        <>
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            name="name"
            defaultValue={name}
            autoComplete="name"
            required
            error={errorOf('name')}
          />
          <Select label={t('language')} name="locale" defaultValue={locale} error={errorOf('locale')}>
            {locales.map((other) => (
              <option key={other} value={other} lang={other}>
                {editions[other].language}
              </option>
            ))}
          </Select>
        </>
      )}
    </WriteForm>
  );
}
