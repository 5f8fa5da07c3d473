'use client';

import { useTranslations } from 'next-intl';
import { shortestPassword } from '@/lib/auth/password-rules';
import { TextField } from '../ui/field';

/** Where somebody chooses a password. */
export function NewPasswordField({ label, error }: { label: string; error?: string }) {
  const t = useTranslations('newsroom.account');
  return (
    <TextField
      label={label}
      hint={t('newPasswordHint', { min: shortestPassword })}
      name="password"
      type="password"
      autoComplete="new-password"
      required
      error={error}
    />
  );
}
