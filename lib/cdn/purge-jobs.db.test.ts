import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '../db/client';
import { purgeJob } from '../db/schema/cdn';
import { createTestDatabase } from '../db/test-database';
import { announce } from '../press/announce';
import type { Verb } from '../press/payload';
import { runDuePurges } from './purge-jobs';

vi.hoisted(() => {
  process.env.CDN_PURGE_URL = 'http://cdn.example/.purge';
});

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
beforeEach(async () => {
  await db().delete(purgeJob);
});
afterAll(() => drop());

const jobs = () => db().select().from(purgeJob);
/** Lets time pass for every job. */
const later = (interval: string) =>
  db().execute(
    sql`update purge_job set run_at = run_at - ${interval}::interval, created_at = created_at - ${interval}::interval`,
  );

/** A CDN that writes down what it takes; `refuse` makes it fail. */
function cdn() {
  const taken: [Verb, string[]][] = [];
  const state = { refuse: false };
  const send = async (verb: Verb, tags: string[]) => {
    if (state.refuse) throw new Error('503');
    taken.push([verb, tags]);
  };
  return { taken, state, send };
}

test('a write leaves its job with it, or none when it is rolled back', async () => {
  await db()
    .transaction(async (tx) => {
      await announce(tx, 'purge', ['site']);
      throw new Error('no');
    })
    .catch(() => {});
  expect(await jobs()).toEqual([]);
  await db().transaction((tx) => announce(tx, 'kill', ['article:1', 'article:1', 'front:tr']));
  expect(await jobs()).toMatchObject([{ verb: 'kill', tags: ['article:1', 'front:tr'], sent: 0, failures: 0 }]);
});

test('the CDN is told at once and once more ten seconds later', async () => {
  const { taken, send } = cdn();
  await announce(db(), 'purge', ['article:1']);
  expect(await runDuePurges(send)).toMatchObject({ taken: 1, failed: 0 });
  expect(taken).toEqual([['purge', ['article:1']]]);
  expect(await runDuePurges(send)).toMatchObject({ taken: 0 });
  await later('9 seconds');
  expect(await runDuePurges(send)).toMatchObject({ taken: 0 });
  await later('1 second');
  expect(await runDuePurges(send)).toMatchObject({ taken: 1 });
  expect(taken).toHaveLength(2);
  expect(await jobs()).toEqual([]);
});

test('kills go first, and the tags of many jobs of a verb go together', async () => {
  const { taken, send } = cdn();
  await announce(db(), 'expire', ['comments:1']);
  await announce(db(), 'purge', ['article:1', 'site']);
  await announce(db(), 'purge', ['article:2', 'site']);
  await announce(db(), 'kill', ['article:3']);
  await runDuePurges(send);
  expect(taken).toEqual([
    ['kill', ['article:3']],
    ['purge', ['article:1', 'site', 'article:2']],
    ['expire', ['comments:1']],
  ]);
});

test('what fails waits longer each time and is not lost', async () => {
  const { taken, state, send } = cdn();
  await announce(db(), 'purge', ['site']);
  state.refuse = true;
  for (const pause of [1, 2, 4, 8]) {
    expect(await runDuePurges(send)).toMatchObject({ taken: 0, failed: 1, error: new Error('503') });
    await later(`${pause - 0.5} seconds`);
    expect(await runDuePurges(send)).toMatchObject({ failed: 0 });
    await later('0.5 seconds');
  }
  state.refuse = false;
  expect(await runDuePurges(send)).toMatchObject({ taken: 1 });
  expect(taken).toHaveLength(1);
  expect(await jobs()).toMatchObject([{ sent: 1, failures: 0 }]);
});

test('a verb that fails does not hold up the others', async () => {
  const { taken, send } = cdn();
  await announce(db(), 'kill', ['article:1']);
  await announce(db(), 'purge', ['article:2']);
  const run = await runDuePurges(async (verb, tags) => {
    if (verb === 'kill') throw new Error('no');
    await send(verb, tags);
  });
  expect(run).toMatchObject({ taken: 1, failed: 1 });
  expect(taken).toEqual([['purge', ['article:2']]]);
});

test('after a day of failures it is given up', async () => {
  const { state, send } = cdn();
  state.refuse = true;
  await announce(db(), 'purge', ['site']);
  await later('23 hours');
  expect(await runDuePurges(send)).toMatchObject({ failed: 1, dropped: 0 });
  await later('2 hours');
  expect(await runDuePurges(send)).toMatchObject({ failed: 0, dropped: 1 });
  expect(await jobs()).toEqual([]);
});

test('of several processes one sends each job, and a job is taken over from one that dies', async () => {
  const { taken, send } = cdn();
  await announce(db(), 'purge', ['article:1']);
  let release = (_: Error) => {};
  let holds = () => {};
  const held = new Promise<void>((resolve) => {
    holds = resolve;
  });
  const first = runDuePurges(async () => {
    holds();
    await new Promise((_, reject) => {
      release = reject;
    });
  });
  await held;
  expect(await runDuePurges(send)).toMatchObject({ taken: 0, failed: 0 });
  // As when its process is killed: the connection goes, and the lock with it.
  await db().execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where state = 'idle in transaction' and datname = current_database()`);
  release(new Error('gone'));
  await first.catch(() => {});
  expect(await runDuePurges(send)).toMatchObject({ taken: 1 });
  expect(taken).toEqual([['purge', ['article:1']]]);
});
