'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';

/** Backup codes, the one time they are shown. */
export function BackupCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const t = useTranslations('newsroom.account');
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  }
  return (
    <div className="grid grid-cols-1 gap-4" role="status">
      <h3 className="text-xl font-bold">{t('backupCodes')}</h3>
      <p className="font-sans text-base">{t('backupIntro')}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 border-y border-rule py-3 font-mono text-base">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button look="main" onClick={onKept}>
          {t('kept')}
        </Button>
        <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>
      </div>
    </div>
  );
}
