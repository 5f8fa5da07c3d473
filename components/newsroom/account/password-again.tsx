'use client';

import { useTranslations } from 'next-intl';
import type { ButtonLook } from '../ui/button';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** An act for which a signed-in person types their password once more. */
export function PasswordAgain<Data>(props: {
  path: string;
  method?: 'POST' | 'DELETE';
  submit: string;
  look?: ButtonLook;
  onDone: (data: Data) => void;
}) {
  const t = useTranslations('newsroom.account');
  return (
    <WriteForm<Data> {...props} reset>
      {(errorOf) => (
        <TextField
          label={t('currentPassword')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={errorOf('password')}
        />
      )}
    </WriteForm>
  );
}
