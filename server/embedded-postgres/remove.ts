import { existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ownerOf } from './owner';
import { livePostmaster } from './pid-file';
import { stopPostmaster } from './postmaster';

/**
 * Deletes the embedded PostgreSQL of `dataDir`, wherever its files are, after stopping one that a killed process left.
 * @throws Error when a running process uses it
 */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const link = path.resolve(dataDir, 'postgres');
  if (existsSync(link)) {
    const root = realpathSync(link);
    const owner = ownerOf(root);
    if (owner) throw new Error(`The database in ${link} is in use by process ${owner}.`);
    const running = livePostmaster(path.join(root, 'cluster'));
    if (running) await stopPostmaster(running.pid);
    rmSync(root, { recursive: true, force: true });
  }
  rmSync(link, { recursive: true, force: true });
}
