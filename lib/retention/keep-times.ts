import { sql } from 'drizzle-orm';
import { db } from '../db/client';
import { type RetentionTime, retentionTimes } from './times';

/** Nights begin at two o'clock UTC: five in Istanbul and Moscow, when fewest read. */
const night = sql`date_trunc('day', now() at time zone 'UTC' - interval '2 hours') at time zone 'UTC' + interval '2 hours'`;
const begun = { hour: sql`date_trunc('hour', now())`, night };

/**
 * Keeps to one retention time unless somebody has since the hour or the night began. The claim and the work are one
 * transaction: another process waits for it and finds the work done; one that dies leaves all to the next.
 * @returns how many rows were deleted or emptied, or null when it was not due
 */
const keepTime = ({ name, every, end }: RetentionTime): Promise<number | null> =>
  db().transaction(async (tx) => {
    const claimed = await tx.execute(sql`
      insert into retention_run (rule, ran_at) values (${name}, now())
      on conflict (rule) do update set ran_at = now() where retention_run.ran_at < ${begun[every]}
      returning rule`);
    if (!claimed.rowCount) return null;
    const { rowCount } = await tx.execute(end);
    await tx.execute(sql`update retention_run set touched = ${rowCount ?? 0} where rule = ${name}`);
    return rowCount ?? 0;
  });

/**
 * Keeps to all retention times that are due. One that fails does not keep the others from being kept.
 * @returns rows deleted or emptied, by the time's name
 * @throws AggregateError of what failed
 */
export async function keepRetentionTimes(): Promise<Record<string, number>> {
  const touched: Record<string, number> = {};
  const failed: unknown[] = [];
  for (const time of retentionTimes) {
    try {
      const rows = await keepTime(time);
      if (rows !== null) touched[time.name] = rows;
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length) throw new AggregateError(failed, 'retention times could not be kept');
  return touched;
}
