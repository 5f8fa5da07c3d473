'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';

function words(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { text, content } = value as { text?: unknown; content?: unknown };
  return [typeof text === 'string' ? text : '', ...(Array.isArray(content) ? content.map(words) : [])].join('');
}

function read(json: string): { type: string; text: string } {
  try {
    const node = JSON.parse(json);
    return { type: String(node.type), text: words(node) };
  } catch {
    return { type: '?', text: '' };
  }
}

/** A block that can't be published, with its words to be saved before it is taken out. */
export function UnknownView({ node, editor, selected, deleteNode }: NodeViewProps) {
  const t = useTranslations('newsroom.editor.body');
  const { type, text } = read(node.attrs.json);
  return (
    <NodeViewWrapper
      className={`my-6 border-2 border-dashed border-accent p-4 font-sans text-base ${selected ? 'outline-3 outline-accent' : ''}`}
    >
      <p className="font-semibold text-accent">{t('unknown', { type })}</p>
      <p>{text}</p>
      {editor.isEditable && (
        <button
          type="button"
          onClick={deleteNode}
          className="cursor-pointer text-label underline underline-offset-4 hover:text-accent"
        >
          {t('removeUnknown')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
