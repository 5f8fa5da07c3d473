'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Modal } from '../editor/modal';
import { Button } from '../ui/button';
import { Select, TextArea } from '../ui/field';
import { focusFirst } from './focus-first';

/** Asks for how long a writer's address is banned. */
export function BanDialog({
  open,
  terms,
  onClose,
  onBan,
}: {
  open: boolean;
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
  return (
    <Modal open={open} onClose={onClose} title={t('title')}>
      <form onSubmit={onSubmit} className="grid grid-cols-1 gap-4">
        <p>{t('intro')}</p>
        <Select label={t('days')} name="days" defaultValue={terms[1]} ref={focusFirst}>
          {terms.map((days) => (
            <option key={days} value={days}>
              {t('term', { days })}
            </option>
          ))}
        </Select>
        <TextArea label={t('note')} name="note" rows={2} maxLength={500} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="grave">
            {t('now')}
          </Button>
          <Button onClick={onClose}>{shell('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
