'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import { ActionButton } from '../ui/action-button';
import { TextField } from '../ui/field';
import { subjectPlaces } from './places';

interface Found {
  id: string;
  name: string;
  hint: string;
}

/** Finds another topic or person and makes this one part of it. */
export function MergeForm({
  kind,
  subject,
  locale,
  folder,
}: {
  kind: 'topic' | 'person';
  subject: { id: string; name: string };
  locale: Locale;
  folder: string;
}) {
  const t = useTranslations('newsroom.subjects');
  const [q, setQ] = useState('');
  const [found, setFound] = useState<Found[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!q.trim()) return setFound([]);
    const asked = new AbortController();
    const timer = setTimeout(async () => {
      const query = new URLSearchParams({ kind, q, locale });
      const response = await fetch(`/api/newsroom/subjects?${query}`, { signal: asked.signal }).catch(() => null);
      if (asked.signal.aborted) return;
      setFailed(!response?.ok);
      if (response?.ok) setFound((await response.json()).items);
    }, 250);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [q, kind, locale]);
  const others = found.filter((one) => one.id !== subject.id).slice(0, 6);
  return (
    <section aria-labelledby="merge" className="grid max-w-text content-start gap-3">
      <h2 id="merge" className="text-xl font-bold">
        {t(kind === 'topic' ? 'mergeTopic' : 'mergePerson')}
      </h2>
      <p className="font-sans text-label text-muted">{t('mergeHint')}</p>
      <TextField label={t('mergeFind')} type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      {failed && <p role="alert">{t('unreachable')}</p>}
      <ul aria-live="polite" className="grid grid-cols-1 gap-2">
        {others.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center justify-between gap-3 border-b border-rule pb-2">
            <span>
              {other.name} <span className="font-sans text-label text-muted">{other.hint}</span>
            </span>
            <ActionButton
              path={`${subjectPlaces[kind].api}/${subject.id}/merge`}
              body={{ into: other.id }}
              look="grave"
              confirm={t('mergeSure', { from: subject.name, into: other.name })}
              onDone={() => window.location.assign(`${folder}/${other.id}`)}
            >
              {t('mergeInto', { name: other.name })}
            </ActionButton>
          </li>
        ))}
      </ul>
      {q.trim() !== '' && !others.length && !failed && <p className="text-muted">{t('emptySearch')}</p>}
    </section>
  );
}
