import pg from 'pg';
import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { db } from '../../../lib/db/client';
import { createTestDatabase } from '../../../lib/db/test-database';
import { announce } from '../../../lib/press/announce';
import { PressListener } from './listener';
import { startProxy } from './test-proxy';

let drop: () => Promise<void>;
let url = '';
beforeAll(async () => {
  drop = await createTestDatabase();
  url = process.env.DATABASE_URL ?? '';
});
afterAll(() => drop());

/** A cache that writes down what it is told; `next` waits for the next word. */
function scribe() {
  const heard: string[] = [];
  const waiting: ((word: string) => void)[] = [];
  const hear = (word: string) => {
    const taker = waiting.shift();
    if (taker) taker(word);
    else heard.push(word);
  };
  const verb = (name: string) => (tags: string[]) => hear(`${name} ${tags}`);
  return {
    heard,
    cache: {
      expire: verb('expire'),
      purge: verb('purge'),
      kill: verb('kill'),
      setListening: (listening: boolean) => hear(listening ? 'listening' : 'deaf'),
    },
    next: (): Promise<string> => {
      const word = heard.shift();
      return word === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(word);
    },
  };
}

function startListener(at = url, more: { pulseEvery?: number; patience?: number; log?: Logger } = {}) {
  const { cache, next, heard } = scribe();
  let announced = 0;
  const listener = new PressListener({
    url: at,
    cache,
    log: pino({ level: 'silent' }),
    onAnnounced: () => announced++,
    firstPause: 5,
    ...more,
  });
  onTestFinished(() => listener.stop());
  return { listener, next, heard, announced: () => announced };
}

/** Ends the listening connections to the test's database from outside. */
async function terminate(): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'gazette press' and datname = current_database()`,
    );
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

test('hears each verb when the write commits', async () => {
  const { listener, next, heard, announced } = startListener();
  await listener.start();
  expect(await next()).toBe('listening');
  await db().transaction(async (tx) => {
    await announce(tx, 'kill', ['article:1']);
    await announce(tx, 'purge', ['front:tr', 'path:/tr/a b']);
    await announce(tx, 'expire', ['comments:1']);
    await db().execute('select 1');
    expect(heard).toEqual([]);
  });
  expect([await next(), await next(), await next(), await next()]).toEqual([
    'kill article:1',
    'purge front:tr',
    'purge path:/tr/a b',
    'expire comments:1',
  ]);
  expect(announced()).toBe(4);
});

test('what is no announcement is left alone', async () => {
  const { listener, next } = startListener();
  await listener.start();
  expect(await next()).toBe('listening');
  await db().execute(`select pg_notify('press', t) from unnest(array['', 'nonsense', 'drop site', 'purge site']) t`);
  expect(await next()).toBe('purge site');
});

test('a connection that is ended is replaced, and the cache hears of both', async () => {
  const { listener, next } = startListener();
  await listener.start();
  expect(await next()).toBe('listening');
  for (let round = 0; round < 3; round++) {
    expect(await terminate()).toBe(1);
    expect(await next()).toBe('deaf');
    expect(await next()).toBe('listening');
    await announce(db(), 'purge', [`front:${round}`]);
    expect(await next()).toBe(`purge front:${round}`);
  }
});

test('a server that went silent is noticed', async () => {
  const proxy = await startProxy(url);
  const { listener, next } = startListener(proxy.url, { pulseEvery: 50, patience: 2_500 });
  await listener.start();
  expect(await next()).toBe('listening');
  proxy.freeze();
  expect(await next()).toBe('deaf');
  expect(listener.listening).toBe(false);
  await announce(db(), 'kill', ['article:1']);
  proxy.thaw();
  // Not the kill: it was never delivered. That is why the cache drops everything now.
  expect(await next()).toBe('listening');
  expect(listener.listening).toBe(true);
});

test('behind a pooler that swallows announcements the cache is never told that it hears', async () => {
  const lines: string[] = [];
  const log = pino({}, { write: (line) => lines.push(line) });
  const proxy = await startProxy(url);
  proxy.deafen();
  const { listener, heard } = startListener(proxy.url, { patience: 2_500, log });
  await listener.start();
  expect(listener.listening).toBe(false);
  expect(heard).toEqual([]);
  expect(lines.join()).toContain('not to a transaction pooler');
});

test('a database that is away at the start is waited for', async () => {
  const proxy = await startProxy(url);
  proxy.freeze();
  const { listener, next, heard } = startListener(proxy.url, { patience: 1_000 });
  await listener.start();
  expect(heard).toEqual([]);
  proxy.thaw();
  expect(await next()).toBe('listening');
});

test('stopping leaves no connection behind, whatever was under way', async () => {
  const { listener, next } = startListener();
  await listener.start();
  expect(await next()).toBe('listening');
  await listener.stop();
  expect(listener.listening).toBe(false);

  const starting = startListener();
  const started = starting.listener.start();
  await starting.listener.stop();
  await started;
  expect(starting.heard).toEqual([]);

  // PostgreSQL removes a session a moment after its client has gone.
  const sessions = async () => {
    const { rows } = await db().execute<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where application_name = 'gazette press' and datname = current_database()`,
    );
    return rows[0]?.n;
  };
  await expect.poll(sessions).toBe(0);
});
