import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { EmbedNode, KeyFacts, PictureNode, PullQuote, SafeLink, UnknownBlock } from './schema-nodes';

// The kit's own list items and quotations take any block; the body's schema takes paragraphs.
const Kit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => {
      if (extension.name === 'listItem' || extension.name === 'blockquote') {
        return extension.extend({ content: 'paragraph+' } as object);
      }
      return extension;
    });
  },
});

/** What the editor can write: the body's schema and nothing else. `keyFacts` is the label of the key facts. */
export const bodyExtensions = (words: { keyFacts: string }): Extensions => [
  Kit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    hardBreak: false,
    link: false,
    strike: false,
    underline: false,
    trailingNode: false,
    dropcursor: { class: 'drop-cursor', color: false, width: 3 },
  }),
  SafeLink,
  PullQuote,
  KeyFacts.configure({ label: words.keyFacts }),
  PictureNode,
  EmbedNode,
  UnknownBlock,
];
