'use client';

import { useTranslations } from 'next-intl';
import { Modal } from '../editor/modal';

const keys = [
  ['next', 'J'],
  ['previous', 'K'],
  ['publish', 'A'],
  ['reject', 'R'],
  ['feature', 'E'],
  ['undo', 'U'],
  ['select', 'X'],
  ['hold', 'H'],
  ['ban', 'B'],
  ['help', '?'],
] as const;

/** The keys of the queue, and the switch that turns them off. */
export function KeysDialog({
  open,
  on,
  onSwitch,
  onClose,
}: {
  open: boolean;
  on: boolean;
  onSwitch(on: boolean): void;
  onClose(): void;
}) {
  const t = useTranslations('newsroom.moderation.keys');
  return (
    <Modal open={open} onClose={onClose} title={t('title')}>
      <dl className="divide-y divide-rule border-y border-rule font-sans">
        {keys.map(([what, key]) => (
          <div key={what} className="flex justify-between gap-4 py-1.5">
            <dt>{t(what)}</dt>
            <dd>
              <kbd className="border border-muted px-1.5 font-sans text-label">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-baseline gap-2 font-sans">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => onSwitch(event.target.checked)}
          className="size-4 accent-ink"
        />
        {t('on')}
      </label>
      <p className="mt-1 font-sans text-label text-muted">{t('onHint')}</p>
    </Modal>
  );
}
