import pg from 'pg';
import { expect, test } from 'vitest';
import { migrate } from './migrate';
import { createEmptyDatabase } from './test-database';

async function tablesOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  await client.end();
  return rows.map((row) => row.name);
}

test('an empty database gets the schema; a second time nothing happens', async () => {
  const { url, drop } = await createEmptyDatabase();
  try {
    await migrate(url);
    const tables = await tablesOf(url);
    expect(tables).toEqual(expect.arrayContaining(['article', 'comment', 'slug', 'story']));
    await migrate(url);
    expect(await tablesOf(url)).toEqual(tables);
  } finally {
    await drop();
  }
});

test('several processes may start at once', async () => {
  const { url, drop } = await createEmptyDatabase();
  try {
    await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(await tablesOf(url)).toContain('article');
  } finally {
    await drop();
  }
});

test('a database that lower-cases only ASCII is refused, untouched', async () => {
  const { url, drop } = await createEmptyDatabase(
    `template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C'`,
  );
  try {
    await expect(migrate(url)).rejects.toThrow(/lower-cases only ASCII/);
    expect(await tablesOf(url)).toEqual([]);
  } finally {
    await drop();
  }
});
