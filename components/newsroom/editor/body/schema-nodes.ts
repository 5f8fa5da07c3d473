import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { isSafeHref } from '@/lib/stories/body/safe-href';
import { EmbedView } from './embed-view';
import { PictureView } from './picture-view';
import { PullQuoteView } from './pull-quote-view';
import { UnknownView } from './unknown-view';

/** The nodes and the mark of the body's schema (lib/stories/body/schema.ts) that Tiptap does not bring. */
export const SafeLink = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '', validate: 'string' } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isSafeHref(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  // An unsafe one, written by older code or by hand, is shown without leading anywhere; the checker names it.
  renderHTML({ HTMLAttributes: { href } }) {
    return ['a', isSafeHref(String(href)) ? { href, rel: 'noopener' } : { 'data-unsafe': String(href) }, 0];
  },
});

export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => ({ attribution: { default: '' } }),
  parseHTML: () => [{ tag: 'figure[data-pull-quote]', contentElement: 'p' }],
  renderHTML: ({ node }) => ['figure', { 'data-pull-quote': '' }, ['p', 0], ['figcaption', {}, node.attrs.attribution]],
  addNodeView: () => ReactNodeViewRenderer(PullQuoteView),
});

export const KeyFacts = Node.create<{ label: string }>({
  name: 'keyFacts',
  group: 'block',
  content: 'listItem+',
  defining: true,
  addOptions: () => ({ label: '' }),
  parseHTML: () => [{ tag: 'aside[data-key-facts]', contentElement: 'ul' }],
  renderHTML({ HTMLAttributes }) {
    const own = { 'data-key-facts': '', 'data-label': this.options.label, class: 'key-facts' };
    return ['aside', mergeAttributes(HTMLAttributes, own), ['ul', 0]];
  },
});

export const PictureNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ mediaId: { default: null } }),
  parseHTML: () => [{ tag: 'figure[data-media]', getAttrs: (element) => ({ mediaId: element.dataset.media }) }],
  renderHTML: ({ node }) => ['figure', { 'data-media': node.attrs.mediaId }],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});

export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ provider: { default: '' }, id: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'aside[data-embed]',
      getAttrs: (element) => ({ provider: element.dataset.embed, id: element.dataset.id }),
    },
  ],
  renderHTML: ({ node }) => ['aside', { 'data-embed': node.attrs.provider, 'data-id': node.attrs.id }],
  addNodeView: () => ReactNodeViewRenderer(EmbedView),
});

/** A block that this schema does not know, kept as it came (lib/newsroom/editor/editor-doc.ts). */
export const UnknownBlock = Node.create({
  name: 'unknownBlock',
  group: 'block',
  atom: true,
  addAttributes: () => ({ json: { default: '{}' } }),
  renderHTML: ({ node }) => ['div', { 'data-unknown': node.attrs.json }],
  addNodeView: () => ReactNodeViewRenderer(UnknownView),
});
