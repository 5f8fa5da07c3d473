'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { roles } from '@/lib/auth/roles';
import { editions } from '@/lib/i18n/editions';
import { locales } from '@/lib/i18n/locales';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copy-text';
import { Select, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { WriteForm } from '../ui/write-form';

interface Made {
  email: string;
  link: string;
  mailed: boolean | null;
}

/** Invites somebody, and shows the link the one time that it can be shown. */
export function InviteSomebody() {
  const t = useTranslations('newsroom.staff');
  const shell = useTranslations('newsroom.shell');
  const locale = useLocale();
  const [email, setEmail] = useState('');
  const [made, setMade] = useState<Made | null>(null);
  if (made) {
    return (
      <div className="grid grid-cols-1 gap-4">
        <Notice kind="good">{t('inviteMade')}</Notice>
        {made.mailed && <p className="font-sans">{t('mailed', { email: made.email })}</p>}
        {made.mailed === false && <Notice kind="bad">{t('notMailed')}</Notice>}
        <CopyText label={t('link')} text={made.link} copy={t('copy')} copied={t('copied')} />
        <p className="font-sans text-label text-muted">{t('shownOnce')}</p>
        <div>
          <Button look="main" onClick={() => window.location.reload()}>
            {t('done')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <WriteForm<Omit<Made, 'email'>>
      path="/api/newsroom/staff/invites"
      submit={t('sendInvite')}
      onDone={(data) => setMade({ ...data, email })}
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            required
            error={errorOf('email')}
          />
          <div className="grid grid-cols-1 gap-4 xs:grid-cols-2">
            <Select label={t('role')} name="role" defaultValue="reporter" error={errorOf('role')}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {shell(`roles.${role}`)}
                </option>
              ))}
            </Select>
            <Select label={t('inviteLanguage')} name="locale" defaultValue={locale} error={errorOf('locale')}>
              {locales.map((other) => (
                <option key={other} value={other} lang={other}>
                  {editions[other].language}
                </option>
              ))}
            </Select>
          </div>
        </>
      )}
    </WriteForm>
  );
}
