'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { embedFrame, embedLink } from '@/lib/stories/body/embed-address';

/** A post or video elsewhere: its address only, nothing of the other site is loaded. */
export function EmbedView({ node, editor, selected, deleteNode }: NodeViewProps) {
  const t = useTranslations('newsroom.editor.body');
  const id = { provider: node.attrs.provider, id: node.attrs.id };
  const link = embedLink(id);
  return (
    <NodeViewWrapper
      as="aside"
      className={`my-6 border border-rule p-4 font-sans text-base ${selected ? 'outline-3 outline-offset-2 outline-accent' : ''}`}
      data-drag-handle=""
    >
      <p className="font-semibold">{link?.name ?? id.provider}</p>
      {link && (
        <a href={link.address} target="_blank" rel="noopener noreferrer" className="break-all">
          {link.address}
        </a>
      )}
      <p className="text-label text-muted">{embedFrame(id) ? t('embedFrame') : t('embedLink')}</p>
      {editor.isEditable && (
        <button
          type="button"
          onClick={deleteNode}
          className="cursor-pointer text-label underline underline-offset-4 hover:text-accent"
        >
          {t('removeEmbed')}
        </button>
      )}
    </NodeViewWrapper>
  );
}
