import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isDatabaseDown } from '../lib/db/client';
import { PlainError } from './plain-error';

/** A server that starts together with Gazette gets this long. Milliseconds. */
const patience = 30_000;
const tryEvery = 500;
const oldest = 15;

/** The address as it may be shown: no user, no password. */
function shown(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || 'the local socket'}${port && `:${port}`}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}

/** Why a server that answers does not let us in, by SQLSTATE. */
const refusals: Record<string, string> = {
  '28P01': 'the password is wrong',
  '28000': 'it does not let this user in',
  '3D000': 'there is no such database; create it first',
};

async function versionOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without a listener a connection that breaks would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Waits until the PostgreSQL at `url` answers.
 * @throws PlainError when it doesn't within 30 s, refuses us, or is too old.
 */
export async function reachDatabase(
  url: string,
  progress: (line: string) => void,
  patienceMs = patience,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    try {
      const version = await versionOf(url);
      if (version >= oldest) return;
      throw new PlainError(`The database at ${shown(url)} is PostgreSQL ${version}; Gazette needs ${oldest} or later.`);
    } catch (error) {
      if (error instanceof PlainError) throw error;
      const { code = '', message } = error as Error & { code?: string };
      const refusal = refusals[code];
      if (refusal) throw new PlainError(`The database at ${shown(url)} can't be used: ${refusal}.`);
      const mayCome = isDatabaseDown(error) || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
      if (!mayCome || Date.now() > deadline) {
        throw new PlainError(`The database at ${shown(url)} can't be reached: ${message || code}.`);
      }
      if (attempt === 0) progress(`database: no answer from ${shown(url)} yet, trying for ${patienceMs / 1000} s`);
      await sleep(tryEvery);
    }
  }
}
