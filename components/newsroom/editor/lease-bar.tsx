'use client';

import { useTranslations } from 'next-intl';
import { clock } from '@/lib/i18n/dates';
import { editions } from '@/lib/i18n/editions';
import type { Locale } from '@/lib/i18n/locales';
import { Button } from '../ui/button';
import type { LeaseState } from './use-lease';

/** Says who writes here when it is not this window, and offers to take over. */
export function LeaseBar({ lease, edition, onTake }: { lease: LeaseState; edition: Locale; onTake: () => void }) {
  const t = useTranslations('newsroom.editor.lease');
  if (lease.is === 'mine' || lease.is === 'asking') return null;
  const time = lease.since ? `${clock(edition, new Date(lease.since))} ${editions[edition].zoneName}` : '';
  const words = () => {
    if (lease.is === 'free') return t('free');
    if (lease.self) return t('self', { time });
    return lease.lost ? t('lost', { name: lease.by, time }) : t('taken', { name: lease.by, time });
  };
  return (
    <div
      role="status"
      className="mb-4 flex flex-wrap items-center justify-between gap-3 border-s-4 border-accent bg-wash px-4 py-3 font-sans"
    >
      <p className="min-w-0">{words()}</p>
      <Button onClick={onTake}>{lease.is === 'free' ? t('write') : t('takeOver')}</Button>
    </div>
  );
}
