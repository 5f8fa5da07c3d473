import path from 'node:path';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { startEmbeddedPostgres } from '../../server/embedded-postgres/start';

/** Tests may lose their data in a power cut. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' };

/**
 * Vitest's global set-up: an empty PostgreSQL of the tests' own, whose address is TEST_DATABASE_URL. With
 * TEST_POSTGRES_BIN it is that folder's release; with TEST_DATABASE_URL given, that server.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_URL) return undefined;
  const binFolder = process.env.TEST_POSTGRES_BIN || undefined;
  const dataDir = path.resolve('data', binFolder ? 'test-unit-other' : 'test-unit');
  await removeEmbeddedPostgres(dataDir);
  const database = await startEmbeddedPostgres({ dataDir, settings, binFolder });
  process.env.TEST_DATABASE_URL = database.url;
  return async () => {
    delete process.env.TEST_DATABASE_URL;
    await database.stop();
    await removeEmbeddedPostgres(dataDir);
  };
}
