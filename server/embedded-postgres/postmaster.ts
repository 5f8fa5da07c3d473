import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { plainEnvironment } from './cluster';
import type { Place } from './place';
import { port } from './place';
import { signal, waitUntilGone } from './processes';

/** A log file as large as this is set aside at the next start. Bytes. */
const largestLog = 8 * 1024 * 1024;

/** Starts a postmaster; it writes to the log file, so that it outlives us undisturbed if we are killed. */
export function spawnPostmaster(place: Place, binaries: Binaries, settings: Record<string, string>): ChildProcess {
  const all: Record<string, string> = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${place.socketDir}"`,
    unix_socket_permissions: '0700',
    cluster_name: 'gazette',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Compiling a query costs more than any of ours takes.
    jit: 'off',
    ...settings,
  };
  if ((statSync(place.logFile, { throwIfNoEntry: false })?.size ?? 0) > largestLog) {
    renameSync(place.logFile, `${place.logFile}.1`);
  }
  const output = openSync(place.logFile, 'a', 0o600);
  try {
    // So that the owner of the checkout can go on without root.
    if (place.runAs) fchownSync(output, place.runAs.uid, place.runAs.gid);
    return spawn(
      path.join(binaries.bin, 'postgres'),
      ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...(place.runAs ? { uid: place.runAs.uid, gid: place.runAs.gid } : {}),
        cwd: '/',
        env: plainEnvironment(),
        stdio: ['ignore', output, output],
        // Ctrl-C reaches a terminal's whole process group; PostgreSQL has to stop last, when we say so.
        detached: true,
      },
    );
  } finally {
    closeSync(output);
  }
}

/** The end of the log, to show why a start failed. */
export function logTail(place: Place): string {
  try {
    return readFileSync(place.logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
  } catch {
    return '';
  }
}

/** Stops a postmaster: it ends its connections and writes everything down. Only if that hangs, at once. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, 8_000)) return;
  // Nothing acknowledged is lost: the next start replays the write-ahead log.
  signal(pid, 'SIGQUIT');
  if (await waitUntilGone(pid, 5_000)) return;
  throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}
