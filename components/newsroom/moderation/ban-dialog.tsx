'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import type { BanKind } from '@/lib/newsroom/moderation/bans';
import { Modal } from '../editor/modal';
import { Button } from '../ui/button';
import { Select, TextArea } from '../ui/field';
import { focusFirst } from './focus-first';

/** Asks for how long a writer's address is banned, or whatever comes from it waits. */
export function BanDialog({
  kind,
  terms,
  onClose,
  onBan,
}: {
  /** Null: the dialog is closed. */
  kind: BanKind | null;
  /** Days. */
  terms: readonly number[];
  onClose(): void;
  onBan(ban: { days: string; note: string }): void;
}) {
  const t = useTranslations('newsroom.moderation.banForm');
  const shell = useTranslations('newsroom.shell');
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onBan({ days: String(form.get('days')), note: String(form.get('note')) });
  }
  const held = kind === 'hold';
  return (
    <Modal open={kind !== null} onClose={onClose} title={held ? t('holdTitle') : t('title')}>
      <form onSubmit={onSubmit} className="grid grid-cols-1 gap-4">
        <p>{held ? t('holdIntro') : t('intro')}</p>
        <Select label={t('days')} name="days" defaultValue={terms[1]} ref={focusFirst}>
          {terms.map((days) => (
            <option key={days} value={days}>
              {t('term', { days })}
            </option>
          ))}
        </Select>
        <TextArea label={t('note')} name="note" rows={2} maxLength={500} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look={held ? 'main' : 'grave'}>
            {held ? t('holdNow') : t('now')}
          </Button>
          <Button onClick={onClose}>{shell('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
