'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { slugify } from '@/lib/text/slug';
import { TextField } from '../ui/field';
import type { ErrorOf } from '../ui/write-form';

/** A name and the address under which readers find it; an empty address shows what it will be made of the name. */
export function NameFields({
  locale,
  label,
  words,
  address,
  errorOf,
}: {
  locale: Locale;
  label: string;
  words: Record<string, string>;
  /** Whether it has an address of its own in this language. */
  address: boolean;
  errorOf: ErrorOf;
}) {
  const t = useTranslations('newsroom.subjects');
  const [name, setName] = useState(words.name ?? '');
  return (
    <>
      <TextField
        label={label}
        name={`words.${locale}.name`}
        lang={locale}
        value={name}
        onChange={(event) => setName(event.target.value)}
        maxLength={120}
        error={errorOf(`words.${locale}.name`)}
      />
      {address && (
        <TextField
          label={t('address')}
          hint={t('addressHint')}
          name={`words.${locale}.slug`}
          defaultValue={words.slug ?? ''}
          placeholder={slugify(locale, name)}
          maxLength={80}
          autoCapitalize="off"
          spellCheck={false}
          error={errorOf(`words.${locale}.slug`)}
        />
      )}
    </>
  );
}
