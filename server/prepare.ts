import pg from 'pg';
import { loadDemo } from '../demo/load';
import { closeDatabase } from '../lib/db/client';
import { migrate } from '../lib/db/migrate';
import { dropOlderIndex } from '../lib/search/index-version';
import { parseEnv } from '../lib/settings/env';
import { indexMissing } from '../lib/stories/index-missing';
import { startEmbeddedPostgres } from './embedded-postgres/start';
import { reachDatabase } from './given-database';
import { keepServerKey } from './key-file';
import { progress } from './progress';

export interface PreparedDatabase {
  url: string;
  /** Stops the embedded PostgreSQL if there is one; a given one is left alone. */
  stop(): Promise<void>;
}

/** Any number that nothing else locks: several processes may start on one database, one of them loads. */
const fillLock = 7_204_912;

/** What a database gets before pages are served: the demo edition if it should have it, and whole indexes. */
async function fillOnce(url: string, demo: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [fillLock]);
    if (await dropOlderIndex()) progress('search: articles are read anew, as this release reads them');
    if (demo) await loadDemo(progress);
    await indexMissing((line) => progress(`search: ${line}`));
  } finally {
    await client.end();
    await closeDatabase();
  }
}

/**
 * Brings everything up that pages need before they can render: the server key, the database (embedded, or the one
 * of DATABASE_URL), its schema, and the demo edition where it belongs. Sets DATABASE_URL and SERVER_KEY for this
 * process and those it starts.
 * @throws Error saying what is missing; `explain` shows it.
 */
export async function prepareDatabase(): Promise<PreparedDatabase> {
  // Not env(): that one is kept, and what is set below must still get into it.
  const settings = parseEnv(process.env);
  process.env.SERVER_KEY = settings.SERVER_KEY ?? (await keepServerKey(settings.DATA_DIR));

  let database: PreparedDatabase;
  if (settings.DATABASE_URL) {
    progress('database: connecting');
    await reachDatabase(settings.DATABASE_URL, progress);
    database = { url: settings.DATABASE_URL, stop: async () => {} };
  } else {
    progress('database: starting the embedded PostgreSQL');
    database = await startEmbeddedPostgres({
      dataDir: settings.DATA_DIR,
      log: (line) => progress(`database: ${line}`),
    });
  }
  process.env.DATABASE_URL = database.url;

  try {
    progress('database: bringing the schema up to date');
    await migrate(database.url);
    await fillOnce(database.url, settings.DEMO === '1' || (!settings.DATABASE_URL && settings.DEMO !== '0'));
  } catch (error) {
    await database.stop();
    throw error;
  }
  progress('database: ready');
  return database;
}
