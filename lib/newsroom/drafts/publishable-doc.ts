import type { DraftDoc } from './draft-content';

type AnyNode = { type: string; content?: AnyNode[]; text?: string };

const hasWords = (node: AnyNode): boolean => Boolean(node.text?.trim()) || (node.content ?? []).some(hasWords);

/** Blocks that say nothing without words; an empty one is a key pressed too often. */
const wordy = new Set(['paragraph', 'heading', 'blockquote', 'pullQuote', 'bulletList', 'orderedList', 'keyFacts']);

/** A list without its empty items. */
function withoutEmptyItems(node: AnyNode): AnyNode {
  if (!['bulletList', 'orderedList', 'keyFacts'].includes(node.type)) return node;
  return { ...node, content: (node.content ?? []).filter(hasWords) };
}

/** The body as it is published: without the empty paragraphs, headings and items that writing leaves behind. */
export function publishableDoc(doc: DraftDoc): DraftDoc {
  const content = (doc.content as AnyNode[]).filter((node) => !wordy.has(node.type) || hasWords(node));
  return { type: 'doc', content: content.map(withoutEmptyItems) as DraftDoc['content'] };
}
