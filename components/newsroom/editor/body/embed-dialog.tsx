'use client';

import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { embedOf } from '@/lib/stories/body/embed-address';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Modal } from '../modal';

/** Puts a post or video in by its address. */
export function EmbedDialog({ editor, open, onClose }: { editor: Editor; open: boolean; onClose: () => void }) {
  const t = useTranslations('newsroom.editor.embed');
  const [wrong, setWrong] = useState(false);
  function close() {
    setWrong(false);
    onClose();
    editor.commands.focus();
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const embed = embedOf(String(new FormData(event.currentTarget).get('address') ?? ''));
    if (!embed) return setWrong(true);
    editor.chain().focus().insertContent({ type: 'embed', attrs: embed }).run();
    close();
  }
  return (
    <Modal open={open} onClose={close} title={t('title')}>
      <form onSubmit={onSubmit} className="grid grid-cols-1 gap-4" noValidate>
        <TextField
          label={t('address')}
          name="address"
          hint={t('hint')}
          error={wrong ? t('wrong') : undefined}
          inputMode="url"
          autoFocus
        />
        <div>
          <Button type="submit" look="main">
            {t('set')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
