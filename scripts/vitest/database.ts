import { rmSync } from 'node:fs';
import path from 'node:path';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { startEmbeddedPostgres } from '../../server/embedded-postgres/start';

/** Tests may lose their data in a power cut. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

/** The folder without what an earlier run left in it; another one when a run that goes on uses it. */
async function emptyFolder(usual: string): Promise<string> {
  try {
    await removeEmbeddedPostgres(usual);
    return usual;
  } catch {
    return `${usual}-${process.pid}`;
  }
}

/**
 * Vitest's global set-up: an empty PostgreSQL of the tests' own, whose address is TEST_DATABASE_URL. With
 * TEST_POSTGRES_BIN it is that folder's release; with TEST_DATABASE_URL given, that server.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const binFolder = process.env.TEST_POSTGRES_BIN || undefined;
  const dataDir = await emptyFolder(path.resolve('data', binFolder ? 'test-unit-other' : 'test-unit'));
  const database = await startEmbeddedPostgres({ dataDir, settings, binFolder });
  process.env.TEST_DATABASE_URL = database.url;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
}
