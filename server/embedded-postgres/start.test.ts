import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { livePostmaster } from './pid-file';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start';
import { ask, testFolder } from './test-support';

describe('a first start', () => {
  const folder = testFolder();
  const root = path.join(folder.options.dataDir, 'postgres');
  const cluster = path.join(root, 'cluster');
  let database: EmbeddedPostgres;
  beforeAll(async () => {
    database = await startEmbeddedPostgres(folder.options);
  });
  afterAll(async () => {
    await database.stop();
    await folder.remove();
  });

  test('serves a UTF-8 database that knows letters beyond ASCII', async () => {
    expect(await ask(database.url, `select current_database(), lower('Я') = 'я', 'ЖЁЛТЫЙ' ilike 'жёлтый'`)).toEqual([
      'gazette',
      true,
      true,
    ]);
    expect(await ask(database.url, 'show server_encoding')).toEqual(['UTF8']);
    await ask(database.url, 'create extension pg_trgm');
    const [similar] = await ask(database.url, `select similarity('Яблоко', 'яблоки')`);
    expect(similar).toBeGreaterThan(0.4);
    expect(await ask(database.url, `select 'ç' collate "tr-x-icu" < 'd', 'ё' collate "ru-x-icu" < 'ж'`)).toEqual([
      true,
      true,
    ]);
  });

  test('is reached only through a private socket and with its password', async () => {
    expect(await ask(database.url, 'show listen_addresses')).toEqual(['']);
    const socketDir = new URL(database.url).searchParams.get('host') ?? '';
    expect(statSync(socketDir).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(cluster, 'gazette.password')).mode & 0o777).toBe(0o600);
    await expect(ask(database.url.replace(/gazette:\w+@/, 'gazette:wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  test('does not run as root', () => {
    const pid = livePostmaster(cluster)?.pid ?? 0;
    expect(statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid).not.toBe(0);
  });

  test('a second start joins it and leaves it running', async () => {
    const before = livePostmaster(cluster)?.pid;
    const second = await startEmbeddedPostgres(folder.options);
    expect(second.url).toBe(database.url);
    await second.stop();
    await second.exited;
    expect(livePostmaster(cluster)?.pid).toBe(before);
    expect(await ask(database.url, 'select 1')).toEqual([1]);
  });

  test('stops, and a later start finds the data', async () => {
    await ask(database.url, 'create table kept as select 7 as n');
    await database.stop();
    await database.exited;
    expect(livePostmaster(cluster)).toBeUndefined();
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false);
    database = await startEmbeddedPostgres(folder.options);
    expect(await ask(database.url, 'select n from kept')).toEqual([7]);
  });
});

test('two first starts at once share one database', async () => {
  const folder = testFolder();
  const [one, two] = await Promise.all([startEmbeddedPostgres(folder.options), startEmbeddedPostgres(folder.options)]);
  try {
    expect(one.url).toBe(two.url);
    expect(await ask(one.url, 'select 1')).toEqual([1]);
  } finally {
    await two.stop();
    await one.stop();
    await folder.remove();
  }
});

test('a long path gets its socket elsewhere', async () => {
  const folder = testFolder('d'.repeat(120));
  const database = await startEmbeddedPostgres(folder.options);
  try {
    expect(new URL(database.url).searchParams.get('host')).not.toContain('ddd');
    expect(await ask(database.url, 'select 1')).toEqual([1]);
  } finally {
    await database.stop();
    await folder.remove();
  }
});
