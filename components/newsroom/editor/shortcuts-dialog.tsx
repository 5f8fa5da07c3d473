'use client';

import { useTranslations } from 'next-intl';
import { Modal } from './modal';

const keys = [
  ['save', 'Ctrl S'],
  ['help', 'Ctrl /'],
  ['toolbar', 'Alt F10'],
  ['bold', 'Ctrl B'],
  ['italic', 'Ctrl I'],
  ['link', 'Ctrl K'],
  ['heading', 'Ctrl Alt 2'],
  ['subheading', 'Ctrl Alt 3'],
  ['bulletList', 'Ctrl Shift 8'],
  ['orderedList', 'Ctrl Shift 7'],
  ['blockquote', 'Ctrl Shift B'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Shift Z'],
] as const;
const typed = [
  ['heading', '##'],
  ['subheading', '###'],
  ['bulletList', '-'],
  ['orderedList', '1.'],
  ['blockquote', '>'],
  ['rule', '---'],
  ['bold', '**…**'],
  ['italic', '*…*'],
] as const;

/** The keyboard's ways to do what the toolbar does. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('newsroom.editor');
  const name = (what: (typeof keys | typeof typed)[number][0]) =>
    what === 'save' || what === 'help' || what === 'toolbar' ? t(`shortcuts.${what}`) : t(`tools.${what}`);
  return (
    <Modal open={open} onClose={onClose} title={t('shortcuts.title')}>
      <List rows={keys.map(([what, combination]) => [name(what), combination.split(' ')])} />
      <h3 className="mt-5 font-sans text-base font-bold">{t('shortcuts.typed')}</h3>
      <List rows={typed.map(([what, sign]) => [name(what), [sign]])} />
      <p className="mt-4 font-sans text-label text-muted">{t('shortcuts.mac')}</p>
    </Modal>
  );
}

function List({ rows }: { rows: [string, string[]][] }) {
  return (
    <dl className="mt-2 divide-y divide-rule border-y border-rule font-sans">
      {rows.map(([what, parts]) => (
        <div key={what} className="flex justify-between gap-4 py-1.5">
          <dt>{what}</dt>
          <dd className="whitespace-nowrap">
            {parts.map((part) => (
              <kbd key={part} className="ms-1 border border-muted px-1.5 font-sans text-label">
                {part}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
