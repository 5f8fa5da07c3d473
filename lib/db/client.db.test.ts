import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, type Database, db, isDatabaseDown, limitPatience } from './client';
import { createTestDatabase } from './test-database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const ask = async () => (await db().execute<{ n: number }>(sql`select 1 as n`)).rows;

test('a database that went away and came back is used again, without a restart', async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const kill = async (which: string) => {
    const { rowCount } = await client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and ${which}`);
    return rowCount ?? 0;
  };
  const killed = async (which: string) => {
    while (!(await kill(which)));
  };
  // While idle: afterwards at most one question fails.
  expect(await ask()).toEqual([{ n: 1 }]);
  await killed('true');
  await ask().catch((error: unknown) => expect(isDatabaseDown(error)).toBe(true));
  expect(await ask()).toEqual([{ n: 1 }]);

  // While asked, in and outside of a transaction, and between two questions of one.
  const slow = sql`select pg_sleep(60)`;
  for (const question of [() => db().execute(slow), () => db().transaction((tx) => tx.execute(slow))]) {
    const failed = expect(question()).rejects.toSatisfy(isDatabaseDown);
    await killed(`state = 'active' and query like '%pg_sleep(60)%'`);
    await failed;
    expect(await ask()).toEqual([{ n: 1 }]);
  }
  const between = db().transaction(async (tx) => {
    await tx.execute(sql`select 1`);
    await killed(`state = 'idle in transaction'`);
    await tx.execute(sql`select 1`);
  });
  await expect(between).rejects.toSatisfy(isDatabaseDown);
  expect(await ask()).toEqual([{ n: 1 }]);
  await client.end();
});

/** More than a process has connections: were one lost each time, the last question would find none. */
const often = Array.from({ length: 12 }, (_, n) => n);

test('a transaction that can’t begin loses no connection', async () => {
  const wrong = { isolationLevel: 'no such level' } as unknown as Parameters<Database['transaction']>[1];
  for (const _ of often) await expect(db().transaction(async () => {}, wrong)).rejects.toThrow();
  expect(await ask()).toEqual([{ n: 1 }]);
});

test('a question that is not answered in time fails, and its connection is not used again', async () => {
  await closeDatabase();
  // Long enough for the quick questions on a busy machine, whose connections are opened anew.
  limitPatience(2_500);
  try {
    const slow = sql`select pg_sleep(600)`;
    for (const question of [() => db().execute(slow), () => db().transaction((tx) => tx.execute(slow))]) {
      const all = await Promise.allSettled(often.map(question));
      for (const one of all)
        expect(one).toMatchObject({ status: 'rejected', reason: expect.toSatisfy(isDatabaseDown) });
      for (const _ of often) expect(await ask()).toEqual([{ n: 1 }]);
    }
  } finally {
    await closeDatabase();
    limitPatience(0);
  }
});

test('times keep their milliseconds and no more, so that a page cursor never rounds', async () => {
  const { rows } = await db().execute<{ digits: number }>(
    sql`select max(datetime_precision)::int as digits from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp with time zone'`,
  );
  expect(rows).toEqual([{ digits: 3 }]);
});
