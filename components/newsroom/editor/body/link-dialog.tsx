'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { isSafeHref } from '@/lib/stories/body/safe-href';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Modal } from '../modal';

/** What somebody typed as an address: without its beginning it is a page of the web. */
function completed(text: string): string {
  const address = text.trim();
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return `mailto:${address}`;
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address;
}

/** Puts a link on the selected words, changes it or takes it away. */
export function LinkDialog({ editor, open, onClose }: { editor: Editor; open: boolean; onClose: () => void }) {
  const t = useTranslations('newsroom.editor.link');
  const [wrong, setWrong] = useState(false);
  const href = String(editor.getAttributes('link').href ?? '');

  function close() {
    setWrong(false);
    onClose();
    editor.commands.focus();
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const address = completed(String(new FormData(event.currentTarget).get('href') ?? ''));
    if (!isSafeHref(address)) return setWrong(true);
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !editor.isActive('link')) {
      const link = { type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] };
      chain.insertContent(link).run();
    } else chain.extendMarkRange('link').setMark('link', { href: address }).run();
    close();
  }
  return (
    <Modal open={open} onClose={close} title={t('title')}>
      <form onSubmit={onSubmit} className="grid grid-cols-1 gap-4" noValidate>
        <TextField
          label={t('address')}
          name="href"
          defaultValue={href}
          hint={t('hint')}
          error={wrong ? t('wrong') : undefined}
          inputMode="url"
          autoFocus
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="main">
            {t('set')}
          </Button>
          {href && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                close();
              }}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}
