import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { livePostmaster } from './pid-file';
import { preparePlace } from './place';
import { processState } from './processes';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start';
import { ask, testFolder, until } from './test-support';

const bundle = path.resolve('data', `test-embedded-${process.pid}.mjs`);
let folder: ReturnType<typeof testFolder>;
let cluster: string;
const children: ChildProcess[] = [];

/** Starts the database in another Node process and waits until it answers. */
async function startElsewhere(): Promise<ChildProcess> {
  const { dataDir, settings } = folder.options;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(bundle)});
    let database;
    process.on('SIGTERM', () => (database ? database.stop().then(() => process.exit(0)) : process.exit(0)));
    process.on('SIGHUP', () => process.exit(3));
    database = await startEmbeddedPostgres(${JSON.stringify({ dataDir, settings })});
    setInterval(() => {}, 1000);
    console.log('up');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The other process ended with ${code}.`)));
  });
  return child;
}

async function end(child: ChildProcess, name: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(name);
  return ended;
}

beforeAll(async () => {
  const entry = path.resolve('server/embedded-postgres/start.ts');
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});
afterAll(() => rmSync(bundle, { force: true }));
beforeEach(() => {
  folder = testFolder();
  cluster = path.join(folder.options.dataDir, 'postgres', 'cluster');
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL');
  await folder.remove();
});

/** Runs `use` with a database of this process. */
async function withDatabase(use: (database: EmbeddedPostgres) => Promise<void>): Promise<void> {
  const database = await startEmbeddedPostgres(folder.options);
  try {
    await use(database);
  } finally {
    await database.stop();
  }
}

test('a postmaster left by kill -9 is taken over and stopped at the end', async () => {
  const other = await startElsewhere();
  const before = livePostmaster(cluster)?.pid;
  await end(other, 'SIGKILL');
  expect(livePostmaster(cluster)?.pid).toBe(before);
  await withDatabase(async (database) => {
    expect(await ask(database.url, 'select 1')).toEqual([1]);
    expect(livePostmaster(cluster)?.pid).toBe(before);
  });
  expect(livePostmaster(cluster)).toBeUndefined();
});

test('a process that only joined does not stop the postmaster of another', async () => {
  const other = await startElsewhere();
  await withDatabase(async () => {});
  expect(livePostmaster(cluster)).toBeDefined();
  expect(await end(other, 'SIGTERM')).toBe(0);
  expect(livePostmaster(cluster)).toBeUndefined();
});

test('when the owner goes, a process that joined goes on', async () => {
  const other = await startElsewhere();
  await withDatabase(async (database) => {
    await end(other, 'SIGTERM');
    await until(() =>
      ask(database.url, 'select 1').then(
        () => true,
        () => false,
      ),
    );
  });
  expect(livePostmaster(cluster)).toBeUndefined();
});

test('a process that just exits takes its postmaster along', async () => {
  const other = await startElsewhere();
  expect(await end(other, 'SIGHUP')).toBe(3);
  await until(() => livePostmaster(cluster) === undefined);
});

test('a postmaster that dies is started again under the same address', async () => {
  await withDatabase(async (database) => {
    await ask(database.url, 'create table kept as select 7 as n');
    for (let time = 0; time < 2; time++) {
      const before = livePostmaster(cluster)?.pid ?? 0;
      process.kill(before, 'SIGKILL');
      await until(async () => {
        const pid = livePostmaster(cluster)?.pid;
        return (
          pid !== undefined &&
          pid !== before &&
          ask(database.url, 'select n from kept').then(
            () => true,
            () => false,
          )
        );
      });
    }
    expect(folder.lines).toContain('PostgreSQL ended unexpectedly; starting it again.');
  });
});

test('a postmaster and its owner killed together leave nothing in the way', async () => {
  const other = await startElsewhere();
  const postmaster = livePostmaster(cluster)?.pid ?? 0;
  process.kill(postmaster, 'SIGKILL');
  await end(other, 'SIGKILL');
  await withDatabase(async (database) => {
    expect(await ask(database.url, 'select 1')).toEqual([1]);
  });
});

/** Starts once, stops, and leaves a pid file as a power cut would, with this process id. */
async function leavePidFile(pid: number): Promise<void> {
  await withDatabase(async () => {
    writeFileSync(path.join(folder.options.dataDir, 'pid-file'), readFileSync(path.join(cluster, 'postmaster.pid')));
  });
  const lines = readFileSync(path.join(folder.options.dataDir, 'pid-file'), 'utf8').split('\n');
  const stale = [pid, ...lines.slice(1)].join('\n');
  writeFileSync(path.join(cluster, 'postmaster.pid'), stale);
  writeFileSync(path.join(cluster, '../run/.s.PGSQL.5432.lock'), stale);
}

test('a pid file whose id is now another program is no obstacle', async () => {
  const { runAs } = preparePlace(folder.options.dataDir, () => {});
  // As the same user, or PostgreSQL would see at once that the program is not its own.
  const stranger = spawn('sleep', ['60'], { ...(runAs ? { uid: runAs.uid, gid: runAs.gid } : {}), stdio: 'ignore' });
  children.push(stranger);
  await leavePidFile(stranger.pid ?? 0);
  await withDatabase(async (database) => {
    expect(await ask(database.url, 'select 1')).toEqual([1]);
  });
  expect(processState(stranger.pid ?? 0)).toBe('running');
});

test.runIf(process.platform === 'linux')('a pid file whose id is a zombie is no obstacle', async () => {
  // The shell becomes a `sleep` that never asks for its child's exit code.
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(parent);
  const zombie = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))));
  await until(() => processState(zombie) === 'zombie');
  await leavePidFile(zombie);
  await withDatabase(async (database) => {
    expect(await ask(database.url, 'select 1')).toEqual([1]);
  });
});

test('an initdb that was cut off is cleared away', async () => {
  const ended = spawn('true');
  await new Promise((resolve) => ended.once('exit', resolve));
  const half = path.join(folder.options.dataDir, 'postgres', `cluster.new-${ended.pid}-1a2b`);
  mkdirSync(half, { recursive: true });
  await withDatabase(async () => {});
  expect(existsSync(half)).toBe(false);
});
