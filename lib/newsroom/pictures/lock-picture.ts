import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../db/client';
import { media } from '../../db/schema/media';
import { Refusal } from '../../http/refusal';

/**
 * A picture's row, held until the transaction ends: one change of a picture at a time.
 * @throws Refusal `notFound`
 */
export async function lockPicture(tx: Transaction, id: string): Promise<typeof media.$inferSelect> {
  if (!z.uuid().safeParse(id).success) throw new Refusal('notFound');
  const [row] = await tx.select().from(media).where(eq(media.id, id)).for('no key update');
  if (!row) throw new Refusal('notFound');
  return row;
}
