import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { closeDatabase, db } from '@/lib/db/client';
import { env } from '@/lib/settings/env';
import { prepareDatabase } from '@/server/prepare';
import { parentOf } from './process-tree';

/** What all parts of the bench stand on. */
export interface Setting {
  /** Data, logs and what else is written, apart from the portal's own. */
  folder: string;
  databaseUrl: string;
  /** The process whose descendants are all of PostgreSQL. */
  postmaster: number;
  /** The version of PostgreSQL. */
  postgres: string;
  /** Ends PostgreSQL. */
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL of the bench, with the demo edition in it. Kept between runs. */
export async function prepare(): Promise<Setting> {
  const folder = path.resolve(env().DATA_DIR);
  mkdirSync(path.join(folder, 'log'), { recursive: true });
  const database = await prepareDatabase();
  const { rows } = await db().execute<{ pid: number; version: string }>(
    sql`select pg_backend_pid() as pid, current_setting('server_version') as version`,
  );
  return {
    folder,
    databaseUrl: database.url,
    postmaster: parentOf(rows[0]?.pid ?? 0),
    postgres: rows[0]?.version ?? '',
    stop: async () => {
      await closeDatabase();
      await database.stop();
    },
  };
}
