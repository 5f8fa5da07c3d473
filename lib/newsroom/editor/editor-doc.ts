import type { JSONContent } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { DraftDoc } from '../drafts/draft-content';

/** The node that stands in the editor for a block its schema does not know. */
export const unknownBlock = 'unknownBlock';

function isKnown(schema: Schema, node: unknown): boolean {
  try {
    const read = schema.nodeFromJSON(node);
    read.check();
    return read.isBlock && read.type.name !== unknownBlock;
  } catch {
    return false;
  }
}

/** A draft's body for the editor: blocks that it could not show are wrapped, so that nothing of them is lost. */
export function toEditor(schema: Schema, doc: DraftDoc): JSONContent {
  const content = doc.content.map((node) =>
    isKnown(schema, node) ? node : { type: unknownBlock, attrs: { json: JSON.stringify(node) } },
  );
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] } as JSONContent;
}

/** The editor's body as the draft keeps it; the way back from `toEditor`. */
export function fromEditor({ content = [] }: JSONContent): DraftDoc {
  const nodes = content.map((node) => (node.type === unknownBlock ? JSON.parse(node.attrs?.json ?? '{}') : node));
  return { type: 'doc', content: nodes as DraftDoc['content'] };
}
