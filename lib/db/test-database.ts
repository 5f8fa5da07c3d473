import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { closeDatabase } from './client';
import { migrate } from './migrate';

/** Runs one statement on the tests' server, outside of any test's database. */
async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: name the file *.db.test.ts, so that Vitest starts a database.');
  return url;
}

/** Makes an empty database without a schema; `options` are those of CREATE DATABASE. Returns its address. */
export async function createEmptyDatabase(options = ''): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} ${options}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
}

/**
 * Makes a database for one test file, with the newest schema and nothing in it, and lets DATABASE_URL name it.
 * @returns what drops it again, for `afterAll`.
 */
export async function createTestDatabase(): Promise<() => Promise<void>> {
  const { url, drop } = await createEmptyDatabase();
  await migrate(url);
  process.env.DATABASE_URL = url;
  return async () => {
    delete process.env.DATABASE_URL;
    await closeDatabase();
    await drop();
  };
}
