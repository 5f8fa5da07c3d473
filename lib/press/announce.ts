import { sql } from 'drizzle-orm';
import { addPurgeJob } from '../cdn/purge-jobs';
import type { Transaction } from '../db/client';
import { env } from '../settings/env';
import { channel, payloadsOf, type Verb } from './payload';

/**
 * Tells every press that shares the database, and the CDN where there is one, that what these tags name has changed.
 * Called in the transaction that writes, after the write: it is heard when that commits, and never when it does not.
 */
export async function announce(tx: Transaction, verb: Verb, tags: Iterable<string>): Promise<void> {
  const payloads = payloadsOf(verb, tags);
  if (!payloads.length) return;
  await tx.execute(sql`select pg_notify(${channel}, t) from unnest(${sql.param(payloads)}::text[]) t`);
  if (env().CDN_PURGE_URL) {
    const announced = payloads.map((payload) => payload.slice(verb.length + 1));
    await addPurgeJob(tx, verb, announced);
  }
}
