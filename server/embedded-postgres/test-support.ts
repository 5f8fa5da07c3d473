import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { removeEmbeddedPostgres } from './remove';
import type { EmbeddedPostgresOptions } from './start';

/** Tests may lose their data in a power cut. */
const settings = { fsync: 'off', full_page_writes: 'off' };

// After Ctrl-C Vitest's worker is ended by SIGTERM; it must take its postmasters along. (`process.exit` throws in it.)
process.once('SIGTERM', () => {
  process.emit('exit', 143);
  process.kill(process.pid, 'SIGKILL');
});

/** A data folder of its own for one test, in a folder that PostgreSQL's user can reach. */
export function testFolder(name = 'data'): {
  options: EmbeddedPostgresOptions & { log: (line: string) => void };
  lines: string[];
  remove(): Promise<void>;
} {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'gz-'));
  chmodSync(parent, 0o755);
  const dataDir = path.join(parent, name);
  mkdirSync(dataDir, { recursive: true });
  const lines: string[] = [];
  return {
    options: { dataDir, settings, log: (line) => lines.push(line) },
    lines,
    async remove() {
      await removeEmbeddedPostgres(dataDir);
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** Runs one query on a connection of its own and returns the first row's values. */
export async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' });
    return rows[0] ?? [];
  } finally {
    await client.end();
  }
}

/** Waits until `check` returns true. */
export async function until(check: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
