import type { BodyDoc, BodyNode } from './schema';

type AnyNode = { type: string; text?: string; content?: AnyNode[] };

const textOf = (node: AnyNode): string => node.text ?? (node.content ?? []).map(textOf).join(isBlock(node) ? '\n' : '');
/** Nodes that hold blocks rather than runs of text. */
const isBlock = (node: AnyNode): boolean => (node.content ?? []).some((child) => child.type !== 'text');

/** The words of one block, without marks. */
export const nodeText = (node: BodyNode): string => textOf(node as AnyNode);

/** The words of a body, one line a block, for counting, indexing and comparing. */
export const docText = (doc: BodyDoc): string => doc.content.map(nodeText).filter(Boolean).join('\n');

/** Ids of the pictures a body shows. */
export const docMedia = (doc: BodyDoc): string[] =>
  doc.content.flatMap((node) => (node.type === 'image' ? [node.attrs.mediaId] : []));
