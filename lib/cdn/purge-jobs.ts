import { asc, eq, inArray, lte, sql } from 'drizzle-orm';
import { db, type Transaction } from '../db/client';
import { purgeJob } from '../db/schema/cdn';
import { type Verb, verbs } from '../press/payload';

/** Tells the CDN; throws when it did not take it. */
export type SendPurge = (verb: Verb, tags: string[]) => Promise<void>;

export interface PurgesRun {
  /** Jobs that the CDN took. */
  taken: number;
  /** Jobs that will be tried again, and why it did not work. */
  failed: number;
  error?: unknown;
  /** Jobs given up after a day. */
  dropped: number;
}

/** Jobs claimed at once: one transaction holds them while the CDN is asked. */
const atOnce = 200;

/**
 * A CDN is told twice. Between a purge and a press that has not heard of the change yet, it may fetch the old page
 * again; a press that lost its listening connection notices within 4 s and keeps pages for 5 s from then on.
 */
const times = 2;
const secondAfter = '10 seconds';

/** After failures: 1 s, 2 s, 4 s … a minute. A day later no CDN holds the page any more: lifetimes are minutes. */
const longestPause = 60;
const givenUpAfterMs = 24 * 3_600_000;

/** Notes in the writing transaction what the CDN has to drop. */
export async function addPurgeJob(tx: Transaction, verb: Verb, tags: string[]): Promise<void> {
  await tx.insert(purgeJob).values({ verb, tags });
}

/**
 * Sends the jobs that are due, kills first. They stay locked meanwhile, so that of several processes one sends each;
 * if this one dies, the lock goes with its connection and another process sends them.
 */
export async function runDuePurges(send: SendPurge): Promise<PurgesRun> {
  return db().transaction(async (tx) => {
    const due = await tx
      .select()
      .from(purgeJob)
      .where(lte(purgeJob.runAt, sql`now()`))
      .orderBy(asc(purgeJob.createdAt), asc(purgeJob.id))
      .limit(atOnce)
      .for('update', { skipLocked: true });
    const run: PurgesRun = { taken: 0, failed: 0, dropped: 0 };
    for (const verb of verbs.toReversed()) {
      const jobs = due.filter((job) => job.verb === verb);
      if (!jobs.length) continue;
      try {
        await send(verb, [...new Set(jobs.flatMap((job) => job.tags))]);
        await markTaken(tx, jobs);
        run.taken += jobs.length;
      } catch (error) {
        const dropped = await markFailed(tx, jobs);
        run.dropped += dropped;
        run.failed += jobs.length - dropped;
        run.error = error;
      }
    }
    return run;
  });
}

type Job = typeof purgeJob.$inferSelect;
const ids = (jobs: Job[]) => jobs.map((job) => job.id);

async function markTaken(tx: Transaction, jobs: Job[]): Promise<void> {
  const done = jobs.filter((job) => job.sent + 1 >= times);
  const again = jobs.filter((job) => job.sent + 1 < times);
  if (done.length) await tx.delete(purgeJob).where(inArray(purgeJob.id, ids(done)));
  if (!again.length) return;
  await tx
    .update(purgeJob)
    .set({
      sent: sql`${purgeJob.sent} + 1`,
      failures: 0,
      runAt: sql`clock_timestamp() + ${secondAfter}::interval`,
    })
    .where(inArray(purgeJob.id, ids(again)));
}

/** @returns how many were given up. */
async function markFailed(tx: Transaction, jobs: Job[]): Promise<number> {
  const old = jobs.filter((job) => job.createdAt.getTime() < Date.now() - givenUpAfterMs);
  if (old.length) await tx.delete(purgeJob).where(inArray(purgeJob.id, ids(old)));
  for (const job of jobs.filter((one) => !old.includes(one))) {
    const pause = Math.min(2 ** job.failures, longestPause);
    await tx
      .update(purgeJob)
      .set({
        failures: Math.min(job.failures + 1, 30),
        runAt: sql`clock_timestamp() + make_interval(secs => ${pause})`,
      })
      .where(eq(purgeJob.id, job.id));
  }
  return old.length;
}
