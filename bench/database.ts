import path from 'node:path';
import pg from 'pg';
import { closeDatabase, db } from '@/lib/db/client';
import { env } from '@/lib/settings/env';
import { startEmbeddedPostgres } from '@/server/embedded-postgres/start';
import { explain } from '@/server/plain-error';

import { statementSettings } from './database-time';

async function withDatabase(work: () => Promise<void>, folder: string): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = env();
  const given = process.env.BENCH_DATABASE_URL;
  if (given && given === DATABASE_URL) {
    throw new Error('BENCH_DATABASE_URL is the same as DATABASE_URL: measuring needs a database of its own.');
  }
  const embedded = given
    ? undefined
    : await startEmbeddedPostgres({
        dataDir: path.join(DATA_DIR, folder),
        log: (line) => console.log(line),
        settings: statementSettings,
      });
  process.env.DATABASE_URL = given ?? embedded?.url;
  try {
    await work();
  } finally {
    await closeDatabase();
    await embedded?.stop();
  }
}

/**
 * Runs a measurement on the bench's own database, never on the portal's: an embedded PostgreSQL under DATA_DIR/bench,
 * (or another folder), or the one BENCH_DATABASE_URL names. A failure is shown and makes the exit status 1.
 */
export async function runBench(work: () => Promise<void>, folder = 'bench'): Promise<void> {
  // An exit takes the embedded PostgreSQL along; a signal alone would leave it running.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    await withDatabase(work, folder);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** What a database was filled with. */
export interface BenchRun {
  seed: number;
  articles: number;
  /** Null while it is being filled, or when that was cut off. */
  finished_at: Date | null;
}

/** The run that filled the database, or null in an empty one. @throws Error when its articles are not the bench's. */
export async function findBenchRun(): Promise<BenchRun | null> {
  const exists = async (table: string) =>
    (await db().execute<{ found: boolean }>(`select to_regclass('public.${table}') is not null as found`)).rows[0]
      ?.found;
  if (await exists('bench_run'))
    return (await db().execute<BenchRun & Record<string, unknown>>('select * from bench_run')).rows[0] ?? null;
  if (await exists('story'))
    throw new Error('This database belongs to a portal. Name an empty one in BENCH_DATABASE_URL.');
  return null;
}

/** Empties the database of an earlier run. Call `findBenchRun` first: it refuses what is not the bench's. */
export async function emptyBenchDatabase(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      'drop schema if exists drizzle cascade; drop schema if exists public cascade; create schema public',
    );
  } finally {
    await client.end();
  }
}
