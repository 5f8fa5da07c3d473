'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Role } from '@/lib/auth/roles';
import { type Sent, send } from '../send';
import { buttonClass } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { WriteForm } from '../ui/write-form';
import { useLinkToken } from './link-token';
import { NewPasswordField } from './new-password-field';

type Invited = { email: string; role: Role };

/** What the link of the address invites to; null while it is asked for. */
function useInvite(token: string | null): Sent<Invited> | null {
  const [read, setRead] = useState<Sent<Invited> | null>(null);
  useEffect(() => {
    if (token) send<Invited>('/api/auth/invite', { token }).then(setRead);
  }, [token]);
  return read;
}

/** Takes an invite: name and password make the account; then leads to the sign-in. */
export function InviteForm({ signIn }: { signIn: string }) {
  const t = useTranslations('newsroom.account');
  const shell = useTranslations('newsroom.shell');
  const token = useLinkToken();
  const invite = useInvite(token);
  const [done, setDone] = useState(false);
  if (token === '') return <Notice kind="bad">{t('linkMissing')}</Notice>;
  if (!invite) return <p className="font-sans text-muted">{shell('busy')}</p>;
  if (!invite.ok) return <Notice kind="bad">{invite.detail || shell('unreachable')}</Notice>;
  if (done) {
    return (
      <div className="grid justify-items-start gap-4">
        <Notice kind="good">{t('joined')}</Notice>
        <a href={signIn} className={buttonClass('main')}>
          {t('signIn')}
        </a>
      </div>
    );
  }
  const { email, role } = invite.data;
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="font-sans text-base">{t('inviteIntro', { email, role: shell(`roles.${role}`) })}</p>
      <WriteForm path="/api/auth/join" submit={t('join')} extra={{ token }} onDone={() => setDone(true)}>
        {(errorOf) => (
          <>
            {/* For password managers: what the password belongs to. */}
            <input type="email" autoComplete="username" value={email} readOnly hidden />
            <TextField
              label={t('name')}
              hint={t('nameHint')}
              name="name"
              autoComplete="name"
              required
              error={errorOf('name')}
            />
            <NewPasswordField label={t('password')} error={errorOf('password')} />
          </>
        )}
      </WriteForm>
    </div>
  );
}
