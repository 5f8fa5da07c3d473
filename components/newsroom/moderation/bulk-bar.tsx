'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** What can be done with several comments at once; stays in sight while some are selected. */
export function BulkBar({
  all,
  selected,
  busy,
  onAll,
  onPublish,
  onReject,
  children,
}: {
  all: number;
  selected: number;
  busy: boolean;
  onAll(on: boolean): void;
  onPublish(): void;
  onReject(): void;
  children: ReactNode;
}) {
  const t = useTranslations('newsroom.moderation');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are acts.
    <div
      role="group"
      aria-label={t('bulk')}
      className={`flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 bg-paper py-1 font-sans ${selected ? 'sticky top-0 z-10 border-b border-ink' : ''}`}
    >
      <label className="flex min-h-8 items-center gap-2 ps-5">
        <input
          type="checkbox"
          checked={all > 0 && selected === all}
          onChange={(event) => onAll(event.target.checked)}
          className="size-4 accent-ink"
        />
        {selected ? t('selected', { count: selected }) : t('selectAll')}
      </label>
      {selected > 0 && (
        <>
          <Button look="main" disabled={busy} onClick={onPublish}>
            {t('publish')}
          </Button>
          <Button disabled={busy} onClick={onReject}>
            {t('reject')}
          </Button>
        </>
      )}
      <span className="ms-auto">{children}</span>
    </div>
  );
}
