import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, isDatabaseDown } from './client';
import { createTestDatabase } from './test-database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

const ask = async () => (await db().execute<{ n: number }>(sql`select 1 as n`)).rows;

test('a database that went away and came back is used again, without a restart', async () => {
  expect(await ask()).toEqual([{ n: 1 }]);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const kill = `select pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  // While idle and while asked; afterwards at most the question under way has failed.
  await client.query(kill);
  await ask().catch((error: unknown) => expect(isDatabaseDown(error)).toBe(true));
  expect(await ask()).toEqual([{ n: 1 }]);
  const slow = db().execute(sql`select pg_sleep(60)`);
  const failed = expect(slow).rejects.toSatisfy(isDatabaseDown);
  let running = 0;
  while (!running) running = (await client.query(`${kill} and query like '%pg_sleep(60)%'`)).rowCount ?? 0;
  await failed;
  expect(await ask()).toEqual([{ n: 1 }]);
  await client.end();
});

test('times keep their milliseconds and no more, so that a page cursor never rounds', async () => {
  const { rows } = await db().execute<{ digits: number }>(
    sql`select max(datetime_precision)::int as digits from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp with time zone'`,
  );
  expect(rows).toEqual([{ digits: 3 }]);
});
