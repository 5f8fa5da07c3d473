import { and, inArray, isNotNull } from 'drizzle-orm';
import type { Transaction } from '../db/client';
import type { person, topic } from '../db/schema/subjects';

/**
 * Topics or people as a revision names them, each replaced by the one it became part of since: revisions are never
 * rewritten. In their order, each once.
 */
export async function currentIds(
  tx: Transaction,
  table: typeof topic | typeof person,
  ids: string[],
): Promise<string[]> {
  if (!ids.length) return ids;
  const merged = await tx
    .select({ id: table.id, into: table.mergedInto })
    .from(table)
    .where(and(inArray(table.id, ids), isNotNull(table.mergedInto)));
  const into = new Map(merged.map((row) => [row.id, row.into]));
  return [...new Set(ids.map((id) => into.get(id) ?? id))];
}
