'use client';

import { useTranslations } from 'next-intl';

/** Ends the session here and leads to the sign-in. */
export function SignOut({ to }: { to: string }) {
  const t = useTranslations('newsroom.shell');
  async function signOut() {
    await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    window.location.assign(to);
  }
  return (
    <button type="button" onClick={signOut} className="cursor-pointer hover:text-accent hover:underline">
      {t('signOut')}
    </button>
  );
}
