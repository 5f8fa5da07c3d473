import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findBinaries, restoreLinks } from './binaries';
import { preparePlace } from './place';
import { removeEmbeddedPostgres } from './remove';
import { startEmbeddedPostgres } from './start';
import { ask, testFolder } from './test-support';

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)('data in a folder that PostgreSQL cannot reach is kept elsewhere', async () => {
  // As under a home folder with mode 0700.
  const home = mkdtempSync(path.join(os.tmpdir(), 'gz-home-'));
  const dataDir = path.join(home, 'gazette', 'data');
  const lines: string[] = [];
  try {
    for (const expected of [1, 0]) {
      lines.length = 0;
      const database = await startEmbeddedPostgres({
        dataDir,
        settings: { fsync: 'off' },
        log: (line) => lines.push(line),
      });
      expect(await ask(database.url, 'select 1')).toEqual([1]);
      await database.stop();
      expect(lines.filter((line) => line.includes('cannot reach'))).toHaveLength(expected);
    }
    const elsewhere = realpathSync(path.join(dataDir, 'postgres'));
    expect(elsewhere.startsWith(home)).toBe(false);
    await removeEmbeddedPostgres(dataDir);
    expect(existsSync(elsewhere)).toBe(false);
  } finally {
    await removeEmbeddedPostgres(dataDir);
    rmSync(home, { recursive: true });
  }
});

test.runIf(isRoot)('data whose folder was closed later moves with all that is in it', async () => {
  const folder = testFolder();
  let database = await startEmbeddedPostgres(folder.options);
  await ask(database.url, 'create table kept as select 7 as n');
  await database.stop();
  chmodSync(path.dirname(folder.options.dataDir), 0o700);
  try {
    database = await startEmbeddedPostgres(folder.options);
    expect(await ask(database.url, 'select n from kept')).toEqual([7]);
    await database.stop();
    expect(lstatSync(path.join(folder.options.dataDir, 'postgres')).isSymbolicLink()).toBe(true);
  } finally {
    await folder.remove();
  }
});

test.runIf(isRoot)('programs that PostgreSQL cannot reach are copied beside the data', async () => {
  const folder = testFolder();
  const closed = mkdtempSync(path.join(os.tmpdir(), 'gz-closed-'));
  try {
    const place = preparePlace(folder.options.dataDir, folder.options.log);
    const { bin, major } = findBinaries(place);
    cpSync(path.dirname(path.dirname(bin)), path.join(closed, 'package'), { recursive: true, verbatimSymlinks: true });
    const found = findBinaries(place, { packageFolder: path.join(closed, 'package') });
    expect(found.major).toBe(major);
    expect(found.bin.startsWith(place.root)).toBe(true);
  } finally {
    rmSync(closed, { recursive: true });
    await folder.remove();
  }
});

test('another platform is refused with what to do', () => {
  const folder = testFolder();
  const place = preparePlace(folder.options.dataDir, folder.options.log);
  expect(() => findBinaries(place, { platform: 'win32-x64' })).toThrow(/linux-x64.*this is win32-x64.*DATABASE_URL/);
  expect(() => findBinaries(place, { binFolder: '/nowhere' })).toThrow(/don't run here.*DATABASE_URL/);
  return folder.remove();
});

test('the links of the libraries are made when the installation left them out', () => {
  const native = mkdtempSync(path.join(os.tmpdir(), 'gz-native-'));
  try {
    mkdirSync(path.join(native, 'lib'));
    writeFileSync(path.join(native, 'lib', 'libicu.so.60.2'), 'library');
    writeFileSync(
      path.join(native, 'pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }]),
    );
    restoreLinks(native);
    restoreLinks(native);
    expect(readlinkSync(path.join(native, 'lib', 'libicu.so.60'))).toBe('libicu.so.60.2');
  } finally {
    rmSync(native, { recursive: true });
  }
});

test('a folder of another release, or of something else, is left alone', async () => {
  const folder = testFolder();
  const cluster = path.join(folder.options.dataDir, 'postgres', 'cluster');
  mkdirSync(cluster, { recursive: true });
  await expect(startEmbeddedPostgres(folder.options)).rejects.toThrow(/not a PostgreSQL data folder/);
  writeFileSync(path.join(cluster, 'PG_VERSION'), '9\n');
  await expect(startEmbeddedPostgres(folder.options)).rejects.toThrow(/is of PostgreSQL 9/);
  await folder.remove();
});
