'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { NewPasswordField } from './new-password-field';

/** Changes a person's own password. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('newsroom.account');
  return (
    <WriteForm
      path="/api/newsroom/account/password"
      method="PUT"
      submit={t('change')}
      look="plain"
      done={t('changed')}
      reset
      onDone={() => {}}
    >
      {(errorOf) => (
        <>
          {/* For password managers: what the password belongs to. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <TextField
            label={t('currentPassword')}
            name="current"
            type="password"
            autoComplete="current-password"
            required
            error={errorOf('current')}
          />
          <NewPasswordField label={t('newPassword')} error={errorOf('password')} />
        </>
      )}
    </WriteForm>
  );
}
