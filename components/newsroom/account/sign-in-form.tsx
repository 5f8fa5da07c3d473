'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';

/** E-mail and password; leads to the newsroom when they are right. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('newsroom.account');
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(event.currentTarget))),
    });
    setBusy(false);
    if (response.ok) window.location.assign(to);
    else setFailed(true);
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <TextField label={t('email')} name="email" type="email" autoComplete="username" required />
      <TextField label={t('password')} name="password" type="password" autoComplete="current-password" required />
      {failed && <Notice kind="bad">{t('wrong')}</Notice>}
      <Button type="submit" look="main" disabled={busy}>
        {t('signIn')}
      </Button>
    </form>
  );
}
