import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { livePostmaster } from './pid-file';
import { canReach, chooseUser, type RunAs } from './run-as';

/** Where one embedded PostgreSQL lives. */
export type Place = {
  /** Everything of it; `<dataDir>/postgres` is this folder or a link to it. */
  root: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  /** The private folder of its socket. */
  socketDir: string;
  logFile: string;
  runAs: RunAs | undefined;
};

/** The port only names the socket's file: nothing listens on the network. */
export const port = 5432;

/** A socket's path may have 107 bytes on Linux and 103 on macOS. */
const longestSocketPath = 103;

function chownAll(folder: string, { uid, gid }: RunAs): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, name), uid, gid);
  }
  chownSync(folder, uid, gid);
}

/** A new folder that every user can reach, for data whose own folder lies in a closed one. */
function reachableFolder(): string {
  for (const parent of ['/var/lib/gazette', '/var/tmp/gazette']) {
    try {
      mkdirSync(parent, { recursive: true });
      chmodSync(parent, 0o755);
      return mkdtempSync(path.join(parent, 'postgres-'));
    } catch {
      // A read-only system: try the next one.
    }
  }
  throw new Error(
    'PostgreSQL needs a folder that an ordinary user can reach, and neither /var/lib nor /var/tmp can be written. Start Gazette as an ordinary user, set DATA_DIR to another folder, or set DATABASE_URL.',
  );
}

/** Puts PostgreSQL's files outside the closed folder and leaves a link in their place. */
function relocate(link: string, runAs: RunAs, log: (line: string) => void): string {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error(
      `The user ${runAs.name}, who runs PostgreSQL, cannot reach ${realpathSync(link)}. Give access to it.`,
    );
  }
  const root = reachableFolder();
  if (existsSync(link)) {
    if (livePostmaster(path.join(link, 'cluster'))) {
      throw new Error(`PostgreSQL still runs on ${link}. Stop it first.`);
    }
    cpSync(link, root, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    renameSync(link, `${link}.moved`);
    rmSync(`${link}.moved`, { recursive: true });
  }
  chownAll(root, runAs);
  symlinkSync(root, link);
  log(
    `The user ${runAs.name}, who runs PostgreSQL, cannot reach ${link}; its files are in ${root}, linked from there.`,
  );
  return root;
}

/** A folder only PostgreSQL's user may enter. One that somebody else put there first is refused. */
function privateFolder(folder: string, runAs: RunAs | undefined): string {
  const self = process.getuid?.() ?? 0;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (!lstatSync(folder).isDirectory() || (uid !== self && uid !== runAs?.uid)) {
    throw new Error(`${folder} belongs to somebody else, so PostgreSQL's socket can't be put there. Remove it.`);
  }
  if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  chmodSync(folder, 0o700);
  return folder;
}

function socketFolder(root: string, runAs: RunAs | undefined): string {
  const fits = (folder: string) => Buffer.byteLength(`${folder}/.s.PGSQL.${port}`) <= longestSocketPath;
  const inside = path.join(root, 'run');
  if (fits(inside)) return privateFolder(inside, runAs);
  const name = `gazette-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`;
  const parent = [os.tmpdir(), '/tmp'].find((folder) => fits(path.join(folder, name)) && canReach(folder, runAs));
  if (!parent) throw new Error('No short enough folder for the database socket was found. Set TMPDIR to /tmp.');
  return privateFolder(path.join(parent, name), runAs);
}

/** Removes a socket folder outside the data folder, where nobody would know what it is. */
export function removeSocketFolder({ root, socketDir }: Place): void {
  if (path.dirname(socketDir) !== root) rmSync(socketDir, { recursive: true, force: true });
}

/** Finds or makes the folders of the embedded PostgreSQL of `dataDir`, owned by the user it runs as. */
export function preparePlace(dataDir: string, log: (line: string) => void): Place {
  mkdirSync(dataDir, { recursive: true });
  const link = path.join(realpathSync(dataDir), 'postgres');
  // A link whose target was deleted: start afresh.
  if (!existsSync(link)) rmSync(link, { force: true });
  const runAs = chooseUser(dataDir, path.join(link, 'cluster'));
  let root = link;
  if (existsSync(link) && canReach(realpathSync(link), runAs)) root = realpathSync(link);
  else if (runAs && !canReach(path.dirname(link), runAs)) root = relocate(link, runAs, log);
  else mkdirSync(root, { mode: 0o700, recursive: true });
  const cluster = path.join(root, 'cluster');
  if (runAs) {
    chownSync(root, runAs.uid, runAs.gid);
    // A folder copied by root belongs to root.
    if (existsSync(cluster) && lstatSync(cluster).uid !== runAs.uid) chownAll(cluster, runAs);
  } else {
    const owner = lstatSync(root).uid;
    if (owner !== process.getuid?.()) {
      throw new Error(
        `${root} belongs to another user (id ${owner}). Start Gazette as that user or as root, or set DATA_DIR to another folder.`,
      );
    }
  }
  return { root, cluster, socketDir: socketFolder(root, runAs), logFile: path.join(root, 'log'), runAs };
}
