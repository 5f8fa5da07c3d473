import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/client';

/**
 * Settings for the rest of a transaction that writes many rows. A crash may lose the last batch, and the next import
 * brings it again. Indexes of words take more at a time in than their usual 4 MB, but no more than readers who search
 * meanwhile don't notice, and sort it in memory. Texts are packed by lz4, five times as fast, where PostgreSQL has it.
 */
export async function inBulk(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    select set_config('synchronous_commit', 'off', true), set_config('gin_pending_list_limit', '16384', true),
      set_config('work_mem', '65536', true), (
        select set_config('default_toast_compression', 'lz4', true) from pg_settings
        where name = 'default_toast_compression' and 'lz4' = any(enumvals)
      )`);
}
