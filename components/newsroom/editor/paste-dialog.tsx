'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import type { Pasted } from '@/lib/newsroom/paste/block';
import { Button } from '../ui/button';
import { Field, inputClass } from '../ui/field';
import { readClipboard } from './body/paste-into';
import { Modal } from './modal';

/** A place to paste a whole article into, for keyboards and phones alike; the HTML of the clipboard is kept. */
export function PasteDialog({
  open,
  replaces,
  onClose,
  onPaste,
}: {
  open: boolean;
  /** Whether there is a text already. */
  replaces: boolean;
  onClose: () => void;
  onPaste: (pasted: Pasted) => void;
}) {
  const t = useTranslations('newsroom.paste');
  const html = useRef({ text: '', html: '' });
  const [empty, setEmpty] = useState(false);
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('article') ?? '');
    if (!text.trim()) return setEmpty(true);
    // Changed by hand, it is no longer what the HTML says.
    const same = html.current.text.replace(/\s/g, '') === text.replace(/\s/g, '');
    onPaste(await readClipboard(same ? html.current.html : '', text));
    onClose();
  }
  return (
    <Modal open={open} onClose={onClose} title={t('dialog')} wide>
      <form onSubmit={onSubmit} noValidate className="grid grid-cols-1 gap-4">
        <Field label={t('text')} hint={t(replaces ? 'hintReplaces' : 'hint')} error={empty ? t('empty') : undefined}>
          {(wiring) => (
            <textarea
              {...wiring}
              name="article"
              rows={12}
              className={inputClass}
              onPaste={({ clipboardData }) => {
                html.current = { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
              }}
            />
          )}
        </Field>
        <div>
          <Button type="submit" look="main">
            {t('take')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
