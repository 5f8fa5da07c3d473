import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine, processState } from './processes';

/** What a running postmaster writes into its `postmaster.pid`. */
export type Postmaster = { pid: number; socketDir: string };

function read(cluster: string): string[] | undefined {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/** The postmaster that runs on this data folder now, whoever started it. */
export function livePostmaster(cluster: string): Postmaster | undefined {
  const lines = read(cluster);
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 1) return undefined;
  if (processState(pid) !== 'running') return undefined;
  // Ids are used again: after a power cut it may be anybody's.
  const command = commandLine(pid);
  if (!command.includes('postgres') || !command.includes(cluster)) return undefined;
  return { pid, socketDir: lines[4] ?? '' };
}

/**
 * Makes the files that a dead postmaster left harmless, when its id now belongs to a zombie or to another program and
 * PostgreSQL would therefore refuse to start. Call only when `livePostmaster` found none.
 *
 * The file is not deleted: its last lines name the shared memory by which PostgreSQL notices that children of the dead
 * postmaster still write. Our own id in the first line is enough, since PostgreSQL takes its parent's id for a
 * left-over.
 */
export function disarmPidFile(cluster: string, socketDir: string): void {
  rmSync(path.join(socketDir, '.s.PGSQL.5432.lock'), { force: true });
  const lines = read(cluster);
  if (!lines || processState(Number(lines[0])) === 'gone') return;
  writeFileSync(path.join(cluster, 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
}
