'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyText } from '../ui/copy-text';
import { TextField } from '../ui/field';
import { WriteForm } from '../ui/write-form';
import { BackupCodes } from './backup-codes';
import { PasswordAgain } from './password-again';
import { QrPicture } from './qr-picture';

interface Begun {
  secret: string;
  picture: boolean[][];
}

/** Sets the second step up: the password, the picture for the app, a code of it, the backup codes. */
export function SecondFactorSetup() {
  const t = useTranslations('newsroom.account');
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <BackupCodes codes={codes} onKept={() => window.location.reload()} />;
  if (!begun) {
    return (
      <div className="grid grid-cols-1 gap-4">
        <p className="font-sans text-base">{t('secondFactorOff')}</p>
        <PasswordAgain<Begun>
          path="/api/newsroom/account/second-factor"
          submit={t('turnOn')}
          look="main"
          onDone={setBegun}
        />
      </div>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="font-sans text-base">{t('scan')}</p>
      <QrPicture rows={begun.picture} label={t('picture')} />
      <CopyText label={t('secret')} text={begun.secret} copy={t('copy')} copied={t('copied')} />
      <WriteForm<{ codes: string[] }>
        path="/api/newsroom/account/second-factor"
        method="PUT"
        submit={t('confirm')}
        onDone={(data) => setCodes(data.codes)}
      >
        {(errorOf) => (
          <TextField
            label={t('codeNow')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
            error={errorOf('code')}
          />
        )}
      </WriteForm>
    </div>
  );
}
