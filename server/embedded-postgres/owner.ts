import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthOf, processState } from './processes';

/** Who may start and stop the postmaster of a folder; a process that is gone owns nothing. */
type Owner = { pid: number; birth: string; token: string };

function read(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function lives(owner: Owner): boolean {
  return processState(owner.pid) === 'running' && birthOf(owner.pid) === owner.birth;
}

/** The id of the process that owns the postmaster of this folder, if that process still runs. */
export function ownerOf(root: string): number | undefined {
  const owner = read(path.join(root, 'owner'));
  return owner && lives(owner) ? owner.pid : undefined;
}

/**
 * Tries to become the owner of the folder's postmaster.
 * @returns a token for `releaseOwnership`, or undefined when a running process owns it.
 */
export function claimOwnership(root: string): string | undefined {
  const file = path.join(root, 'owner');
  const token = randomUUID();
  const own = `${file}.${token}`;
  try {
    writeFileSync(own, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), token } satisfies Owner));
  } catch {
    // The folder was deleted under us: nothing is left to own.
    return undefined;
  }
  try {
    for (let tries = 0; tries < 3; tries++) {
      try {
        // A link appears whole or not at all, and never in place of another.
        linkSync(own, file);
        return token;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const before = read(file);
      if (before && lives(before)) return undefined;
      const aside = `${own}.aside`;
      try {
        renameSync(file, aside);
      } catch {
        continue;
      }
      // Somebody was quicker and this is the new owner's file: put it back.
      const moved = read(aside);
      if (moved && lives(moved)) renameSync(aside, file);
      else rmSync(aside, { force: true });
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives up what `claimOwnership` gave. */
export function releaseOwnership(root: string, token: string): void {
  const file = path.join(root, 'owner');
  if (read(file)?.token === token) rmSync(file, { force: true });
}
