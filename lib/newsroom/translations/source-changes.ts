import { inArray } from 'drizzle-orm';
import { db } from '../../db/client';
import { revision } from '../../db/schema/stories';
import { nodeText } from '../../stories/body/plain-text';
import { type BlockChange, compareBlocks } from './compare-blocks';
import type { Revision } from './source-revision';

/** Blocks without words (pictures, embeds) are told apart by what they are. */
const textsOf = ({ doc }: Revision): string[] =>
  doc.content.map((node) => nodeText(node) || JSON.stringify('attrs' in node ? [node.type, node.attrs] : [node.type]));

/** What of a source changed between two of its revisions. */
export interface SourceChanges {
  /** Headline, introduction and kicker, where they were rewritten. */
  fields: { field: 'headline' | 'standfirst' | 'kicker'; before: string; after: string }[];
  /** The body's blocks in reading order. */
  blocks: BlockChange[];
}

/** Compares two revisions of a text. Empty when one of them is not there. */
export async function sourceChanges(fromId: string, toId: string): Promise<SourceChanges> {
  const rows = await db()
    .select()
    .from(revision)
    .where(inArray(revision.id, [fromId, toId]));
  const before = rows.find((row) => row.id === fromId);
  const after = rows.find((row) => row.id === toId);
  if (!before || !after) return { fields: [], blocks: [] };
  const fields = (['headline', 'standfirst', 'kicker'] as const).map((field) => ({
    field,
    before: before.fields[field],
    after: after.fields[field],
  }));
  return {
    fields: fields.filter((one) => one.before !== one.after),
    blocks: compareBlocks(textsOf(before), textsOf(after)),
  };
}
