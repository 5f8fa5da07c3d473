'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, buttonClass } from '../ui/button';
import { TextField } from '../ui/field';

/** The address of a link, to copy or to open. */
export function MadeLinkView({ url }: { url: string }) {
  const t = useTranslations('newsroom.preview');
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Not allowed here: the field is there to be copied by hand.
    }
  }
  return (
    <div className="grid grid-cols-1 gap-3 border-s-4 border-ink ps-3">
      <TextField
        label={t('address')}
        hint={t('once')}
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-3">
        <Button look="main" onClick={copy}>
          <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
        </Button>
        <a href={url} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
          {t('follow')}
        </a>
      </div>
    </div>
  );
}
