import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/client';
import type { section } from '../../db/schema/sections';
import type { person, source, topic } from '../../db/schema/subjects';
import { Refusal } from '../../http/refusal';

type Table = typeof section | typeof topic | typeof person | typeof source;

/**
 * Holds a subject until the transaction ends.
 * @throws Refusal `notFound` when there is none, or it became part of another
 */
export async function lockRow(tx: Transaction, table: Table, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw new Refusal('notFound');
  const [row] = await tx.select().from(table).where(eq(table.id, id)).for('no key update');
  if (!row || ('mergedInto' in row && row.mergedInto)) throw new Refusal('notFound');
}
