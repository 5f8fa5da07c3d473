'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';

/** Asks for the link with which a lost password is replaced. What it says is the same for everybody. */
export function LostPasswordForm() {
  const t = useTranslations('newsroom.account');
  return (
    <WriteForm path="/api/auth/lost-password" submit={t('sendLink')} done={t('linkSent')} onDone={() => {}}>
      {(errorOf) => (
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          error={errorOf('email')}
        />
      )}
    </WriteForm>
  );
}
