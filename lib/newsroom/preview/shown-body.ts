import { type BodyDoc, type BodyNode, bodyNode } from '../../stories/body/schema';
import type { DraftDoc } from '../drafts/draft-content';

type Loose = { type?: unknown; text?: unknown; content?: unknown; [key: string]: unknown };

const asParagraph = (run: unknown) => bodyNode.safeParse({ type: 'paragraph', content: [run] });

/** A run of text as it may be shown: without marks where one of them may not stand; null when it is no text at all. */
function shownRun(run: Loose): Loose | null {
  if (asParagraph(run).success) return run;
  const { marks: _, ...bare } = run;
  return asParagraph(bare).success ? bare : null;
}

const isNode = (value: unknown): value is Loose => typeof value === 'object' && value !== null && 'type' in value;

/** What may stand inside a block. */
const inner: ReadonlySet<unknown> = new Set(['text', 'paragraph', 'listItem']);

/** A node with everything taken out of it that no schema knows; what is left is checked again by who calls. */
function pruned(node: Loose): Loose | null {
  if (node.type === 'text') return shownRun(node);
  if (node.content === undefined) return node;
  const children = Array.isArray(node.content) ? node.content.filter(isNode) : [];
  const content = children.filter((child) => inner.has(child.type)).flatMap((child) => pruned(child) ?? []);
  return node.type === 'listItem' && !content.length ? null : { ...node, content };
}

/** Blocks that say nothing without words: one without is a key pressed too often, or about to be filled. */
const wordy: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'pullQuote',
  'bulletList',
  'orderedList',
  'keyFacts',
]);

const hasWords = ({ text, content }: Loose): boolean =>
  (typeof text === 'string' && text.trim() !== '') || (Array.isArray(content) && content.filter(isNode).some(hasWords));

function shownNode(node: Loose): { node: BodyNode | null; whole: boolean } {
  if (wordy.has(node.type) && !hasWords(node)) return { node: null, whole: true };
  const parsed = bodyNode.safeParse(node);
  if (parsed.success) return { node: parsed.data, whole: true };
  const left = bodyNode.safeParse(pruned(node));
  return { node: left.success ? left.data : null, whole: false };
}

/**
 * What of a draft's body readers would see, and of how many blocks a part or all can't be shown: unknown blocks, unsafe
 * links, things half made. Empty paragraphs and the like are no part of it. Never throws: a draft may hold anything.
 */
export function shownBody(doc: DraftDoc): { body: BodyDoc; hidden: number } {
  const shown = doc.content.map((node) => shownNode(node));
  return {
    body: { type: 'doc', content: shown.flatMap(({ node }) => node ?? []) },
    hidden: shown.filter(({ whole }) => !whole).length,
  };
}
