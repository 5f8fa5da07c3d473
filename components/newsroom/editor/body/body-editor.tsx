'use client';

import { type Editor, getSchema } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { DraftDoc } from '@/lib/newsroom/drafts/draft-content';
import { toEditor } from '@/lib/newsroom/editor/editor-doc';
import type { Pasted } from '@/lib/newsroom/paste/block';
import { bodyExtensions } from './extensions';
import { insertBlocks, pasteAddress, picturesIn, readClipboard } from './paste-into';

export interface BodyActs {
  onReady(editor: Editor): void;
  onChange(): void;
  /** Takes a whole article that was pasted; returns whether it did, else it is put where the cursor is. */
  onArticle(pasted: Pasted): boolean;
  /** Hears what of a pasted passage was left out. */
  onDropped(pasted: Pasted): void;
  /** Takes pictures that were pasted or dropped; returns whether it can. */
  onPictures(files: File[]): boolean;
}

/** The text itself, set in the reader's own type. */
export function BodyEditor({
  locale,
  doc,
  editable,
  acts,
}: {
  /** The article's language. */
  locale: Locale;
  /** What it begins with; later changes come through the editor given to `onReady`. */
  doc: DraftDoc;
  editable: boolean;
  acts: BodyActs;
}) {
  const t = useTranslations('newsroom.editor.body');
  const extensions = useMemo(() => bodyExtensions({ keyFacts: t('keyFacts') }), [t]);
  // Handlers are given to the editor once; what they do may change with each render.
  const current = useRef(acts);
  current.current = acts;
  const own = useRef<Editor | null>(null);

  async function paste(html: string, text: string) {
    const editor = own.current;
    if (!editor || (!html && pasteAddress(editor, text))) return;
    const read = await readClipboard(html, text);
    if (current.current.onArticle(read)) return;
    insertBlocks(editor, read.blocks);
    if (read.dropped.length) current.current.onDropped(read);
  }

  const editor = useEditor({
    extensions,
    content: toEditor(getSchema(extensions), doc),
    editable,
    // The server has no document to write into, and the page's policy no place for the editor's own style sheet.
    immediatelyRender: false,
    injectCSS: false,
    onCreate: ({ editor: made }) => {
      own.current = made;
      current.current.onReady(made);
    },
    onUpdate: () => current.current.onChange(),
    editorProps: {
      attributes: {
        id: 'body',
        class: 'prose min-h-[50vh] py-4 outline-none',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('label'),
        lang: locale,
        spellcheck: 'true',
      },
      handlePaste(_, event) {
        const html = event.clipboardData?.getData('text/html') ?? '';
        const text = event.clipboardData?.getData('text/plain') ?? '';
        // What was copied here is pasted as it is, blocks of ours included.
        if (html.includes('data-pm-slice')) return false;
        const pictures = picturesIn(event.clipboardData);
        if (pictures.length && !text) return current.current.onPictures(pictures);
        if (!html && !text) return false;
        void paste(html, text);
        return true;
      },
      handleDrop(_, event, __, moved) {
        const pictures = moved ? [] : picturesIn(event.dataTransfer);
        if (!pictures.length) return false;
        event.preventDefault();
        return current.current.onPictures(pictures);
      },
    },
  });
  useEffect(() => {
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  return <EditorContent editor={editor} />;
}
