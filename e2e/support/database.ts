import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { closeDatabase, type Database, db } from '../../lib/db/client';
import { socketUrl } from '../../server/embedded-postgres/connect';
import { livePostmaster } from '../../server/embedded-postgres/pid-file';

/** Data folder of the server that all browser tests share. */
export const sharedData = 'data/test-e2e';

/** The address of the embedded database that the server of a data folder runs on. */
export function databaseUrl(dataDir: string): string {
  const cluster = realpathSync(path.join(dataDir, 'postgres', 'cluster'));
  const running = livePostmaster(cluster);
  if (!running) throw new Error(`No PostgreSQL runs on ${cluster}.`);
  return socketUrl(running.socketDir, readFileSync(path.join(cluster, 'gazette.password'), 'utf8').trim());
}

// What tests publish has pictures: their files lie with the shared server's.
process.env.DATA_DIR = sharedData;

let opened: Database | undefined;

/** The shared server's database, never one that the shell names: tests do by hand what a newsroom would do. */
export function database(): Database {
  if (!opened) {
    process.env.DATABASE_URL = databaseUrl(sharedData);
    opened = db();
    // Servers that tests start must not find it.
    delete process.env.DATABASE_URL;
  }
  return opened;
}

/** Lets go of the database, so that it can stop. */
export async function letGoOfDatabase(): Promise<void> {
  if (opened) await closeDatabase();
  opened = undefined;
}
