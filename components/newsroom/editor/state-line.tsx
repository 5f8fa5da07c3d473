'use client';

import { useTranslations } from 'next-intl';
import { clock } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import type { Locale } from '@/lib/i18n/locales';
import type { SaveState } from '@/lib/newsroom/editor/autosave';
import { newsroomPaths } from '@/lib/newsroom/paths';
import type { Failure } from './use-draft';

/** Where the text stands: saved at what time, not yet, or why not. A time is shown only while it is true. */
export function StateLine({
  state,
  savedAt,
  failure,
  inConflict,
  edition,
  locale,
  onConflict,
}: {
  state: SaveState;
  savedAt: string | null;
  failure: Failure | null;
  inConflict: boolean;
  /** The article's language: times are its edition's. */
  edition: Locale;
  locale: Locale;
  onConflict: () => void;
}) {
  const t = useTranslations('newsroom.editor.state');
  const time = savedAt ? `${clock(edition, new Date(savedAt))} ${editions[edition].zoneName}` : '';
  if (state === 'saved') return <span>{time ? t('saved', { time }) : t('untouched')}</span>;
  if (state === 'dirty' || state === 'saving') return <span className="text-muted">{t('saving')}</span>;
  const why = () => {
    if (inConflict) return t('conflict');
    if (!failure || failure.status === 0) return t('unreachable');
    return failure.status === 401 ? t('signedOut') : failure.detail || t('unreachable');
  };
  return (
    <span role="alert" className="font-semibold text-accent">
      {why()}{' '}
      {inConflict && (
        <button type="button" onClick={onConflict} className="cursor-pointer underline underline-offset-4">
          {t('compare')}
        </button>
      )}
      {failure?.status === 401 && (
        <a href={newsroomPaths.signIn(locale)} target="_blank" rel="noopener" className="underline underline-offset-4">
          {t('signIn')}
        </a>
      )}{' '}
      {time && <span className="font-normal">{t('last', { time })}</span>}
    </span>
  );
}
