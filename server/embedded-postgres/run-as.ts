import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/** The user PostgreSQL runs as when we are root, which it refuses to be. */
export type RunAs = { uid: number; gid: number; name: string };

function id(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('id', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** A user with a name: `initdb` refuses an id that the system has no name for. */
function named(uid: number): RunAs | undefined {
  const name = id('-un', String(uid));
  const gid = id('-g', String(uid));
  return name && gid ? { uid, gid: Number(gid), name } : undefined;
}

/** Who owns the folder, or the nearest one above it that exists. */
function ownerOf(folder: string): number {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      return statSync(at).uid;
    } catch {
      if (at === path.dirname(at)) return 0;
    }
  }
}

/**
 * Chooses the user PostgreSQL runs as; undefined means as ourselves, because we are not root.
 * Data that exists keeps its owner. Otherwise the owner of the checkout is best, since that person can then go on
 * without root; and `nobody` is who remains.
 */
export function chooseUser(dataDir: string, cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const clusterOwner = statSync(cluster, { throwIfNoEntry: false });
  if (clusterOwner && clusterOwner.uid !== 0) {
    const { uid, gid } = clusterOwner;
    return { uid, gid, name: id('-un', String(uid)) ?? String(uid) };
  }
  const owner = ownerOf(dataDir);
  const user = owner === 0 ? undefined : named(owner);
  if (user) return user;
  const [uid, gid] = [id('-u', 'nobody'), id('-g', 'nobody')];
  if (uid && gid) return { uid: Number(uid), gid: Number(gid), name: 'nobody' };
  throw new Error(
    'PostgreSQL refuses to run as root, and this system has no user `nobody`. Start Gazette as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the user can enter the folder: one closed folder above it is enough to say no. */
export function canReach(folder: string, user: RunAs | undefined): boolean {
  if (!user) return true;
  const { uid, gid } = user;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/' }).status === 0;
}
