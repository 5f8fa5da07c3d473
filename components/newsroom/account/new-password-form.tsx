'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';
import { WriteForm } from '../ui/write-form';
import { useLinkToken } from './link-token';
import { NewPasswordField } from './new-password-field';

/** Sets a new password by the link of the address; then leads to the sign-in. */
export function NewPasswordForm({ signIn }: { signIn: string }) {
  const t = useTranslations('newsroom.account');
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  if (token === '') return <Notice kind="bad">{t('linkMissing')}</Notice>;
  if (done) {
    return (
      <div className="grid justify-items-start gap-4">
        <Notice kind="good">{t('passwordSet')}</Notice>
        <a href={signIn} className={buttonClass('main')}>
          {t('signIn')}
        </a>
      </div>
    );
  }
  return (
    <WriteForm path="/api/auth/new-password" submit={t('setPassword')} extra={{ token }} onDone={() => setDone(true)}>
      {(errorOf) => <NewPasswordField label={t('newPassword')} error={errorOf('password')} />}
    </WriteForm>
  );
}
