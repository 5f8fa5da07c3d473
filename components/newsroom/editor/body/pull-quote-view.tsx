'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslations } from 'next-intl';

/** A pull quote as readers see it, with a field for who said it. */
export function PullQuoteView({ node, editor, updateAttributes }: NodeViewProps) {
  const t = useTranslations('newsroom.editor.body');
  return (
    <NodeViewWrapper as="figure" className="my-10 border-t-2 border-accent pt-4">
      <NodeViewContent
        as={'p' as 'div'}
        className="text-[1.75rem] leading-[1.25] font-medium tracking-[-0.01em] text-accent italic"
      />
      <div contentEditable={false} className="mt-2">
        <input
          value={node.attrs.attribution}
          onChange={(event) => updateAttributes({ attribution: event.target.value })}
          readOnly={!editor.isEditable}
          aria-label={t('attribution')}
          placeholder={t('attribution')}
          className="w-full border-0 border-b border-rule bg-transparent font-sans text-label placeholder:text-muted"
        />
      </div>
    </NodeViewWrapper>
  );
}
