import pg from 'pg';
import { user } from './cluster';
import { port } from './place';

/** The database everything is in. */
const database = 'gazette';

/** The address of a database behind a socket, in the form `pg` takes. No PG… variable of a shell can bend it. */
export function socketUrl(socketDir: string, password: string, name = database): string {
  return `postgres://${user}:${password}@localhost:${port}/${name}?host=${encodeURIComponent(socketDir)}&sslmode=disable`;
}

/** Not there yet, starting, or shutting down. */
const notNow = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03', '57P01']);

/**
 * Asks whether the server answers, and creates Gazette's database if it is missing.
 * @returns false when it is not ready now
 * @throws Error when it is ready but refuses us
 */
export async function becomeReady(socketDir: string, password: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: socketUrl(socketDir, password, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${database}`);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // 42P04 and 23505: another process has just created it.
    if (code === '42P04' || code === '23505') return true;
    if (notNow.has(code) || (error instanceof Error && /timeout|terminated/i.test(error.message))) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}
