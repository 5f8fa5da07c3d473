'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BackupCodes } from './backup-codes';
import { PasswordAgain } from './password-again';

const path = '/api/newsroom/account';

/** The second step as it is set up: how many backup codes are left, new ones, and the end of it. */
export function SecondFactorOn({ left }: { left: number }) {
  const t = useTranslations('newsroom.account');
  const [codes, setCodes] = useState<string[] | null>(null);
  const [shownLeft, setShownLeft] = useState(left);
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="font-sans text-base">
        {t('secondFactorOn')} {t('backupLeft', { count: shownLeft })}
      </p>
      {codes ? (
        <BackupCodes codes={codes} onKept={() => setCodes(null)} />
      ) : (
        <>
          <Act title={t('renew')} intro={t('renewIntro')}>
            <PasswordAgain<{ codes: string[] }>
              path={`${path}/backup-codes`}
              submit={t('renew')}
              look="plain"
              onDone={(data) => {
                setCodes(data.codes);
                setShownLeft(data.codes.length);
              }}
            />
          </Act>
          <Act title={t('turnOff')} intro={t('turnOffIntro')}>
            <PasswordAgain
              path={`${path}/second-factor`}
              method="DELETE"
              submit={t('turnOff')}
              look="grave"
              onDone={() => window.location.reload()}
            />
          </Act>
        </>
      )}
    </div>
  );
}

function Act({ title, intro, children }: { title: string; intro: string; children: React.ReactNode }) {
  return (
    <details className="border-t border-rule pt-3">
      <summary className="font-sans text-base font-semibold hover:text-accent">{title}</summary>
      <div className="grid grid-cols-1 gap-4 pt-3 pb-2">
        <p className="font-sans text-label text-muted">{intro}</p>
        {children}
      </div>
    </details>
  );
}
