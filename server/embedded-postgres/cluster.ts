import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import type { Place } from './place';
import { processState } from './processes';

/** The superuser, and the only user. */
export const user = 'gazette';
/** Beside PostgreSQL's own files, so that data and password never part. */
const passwordFile = 'gazette.password';

/**
 * Locales of the C library that know letters beyond ASCII. The database's own order and case come from PostgreSQL
 * (`builtin`), but pg_trgm and the text search parser ask the C library: under plain `C`, Cyrillic has no trigrams.
 */
export const letterLocales = process.platform === 'darwin' ? ['en_US.UTF-8', 'C.UTF-8'] : ['C.UTF-8', 'en_US.UTF-8'];

/** PostgreSQL reads PG… variables; ours must not meet those of somebody's shell. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: letterLocales[0], NODE_ENV: process.env.NODE_ENV };
}

function run(program: string, args: string[], place: Place): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...(place.runAs ? { uid: place.runAs.uid, gid: place.runAs.gid } : {}),
      cwd: '/',
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Removes what starts that were cut off left behind. */
function removeUnfinished(place: Place): void {
  for (const name of readdirSync(place.root)) {
    const pid = /^(?:cluster|password)\.new-(\d+)-/.exec(name)?.[1];
    if (pid && processState(Number(pid)) !== 'running') rmSync(path.join(place.root, name), { recursive: true });
  }
}

async function create(place: Place, binaries: Binaries, settings: Record<string, string>): Promise<void> {
  const own = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const unfinished = path.join(place.root, `cluster.new-${own}`);
  const secret = path.join(place.root, `password.new-${own}`);
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (place.runAs) chownSync(secret, place.runAs.uid, place.runAs.gid);
  const haste = settings.fsync === 'off' ? ['--no-sync'] : [];
  let result = { code: null as number | null, output: '' };
  for (const locale of letterLocales) {
    // Releases before 17 have no built-in locale; the C library's C.UTF-8 sorts and folds alike.
    const provider = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
    result = await run(
      path.join(binaries.bin, 'initdb'),
      [
        ...['-D', unfinished, '-U', user, `--pwfile=${secret}`, '-E', 'UTF8', `--locale=${locale}`, ...provider],
        ...['--auth-local=scram-sha-256', '--auth-host=scram-sha-256', '--no-instructions', ...haste],
      ],
      place,
    );
    if (!/invalid locale name/.test(result.output)) break;
  }
  if (result.code !== 0) {
    rmSync(secret, { force: true });
    throw new Error(`PostgreSQL's initdb failed in ${place.root}:\n${result.output.trim()}`);
  }
  renameSync(secret, path.join(unfinished, passwordFile));
  try {
    // Whole or not at all: a start that is cut off leaves no half a cluster.
    renameSync(unfinished, place.cluster);
  } catch (error) {
    // Another process was quicker.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(place.cluster)) throw error;
  }
}

/**
 * Makes the data folder unless it exists.
 * @returns the password of its user
 * @throws Error when the folder is of another release of PostgreSQL, or no data folder at all
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<string> {
  removeUnfinished(place);
  if (!existsSync(place.cluster)) {
    log(`Creating the database in ${place.root}.`);
    await create(place, binaries, settings);
  }
  const versionFile = path.join(place.cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    throw new Error(`${place.cluster} is not a PostgreSQL data folder. Move it away and start again.`);
  }
  const made = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (made !== binaries.major) {
    throw new Error(
      `The data in ${place.cluster} is of PostgreSQL ${made}, and this release of Gazette brings ${binaries.major}. Restore a backup into a new folder, or go back to the release before.`,
    );
  }
  return readFileSync(path.join(place.cluster, passwordFile), 'utf8').trim();
}
