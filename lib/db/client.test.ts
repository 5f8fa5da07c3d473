import { AsyncLocalStorage } from 'node:async_hooks';
import net from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { type PressCard, setPressStorage } from '../press/card';
import { closeDatabase, db, isDatabaseDown, reading } from './client';

afterEach(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

/** A port that nothing listens on. */
async function closedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('without an address the first use says what to do', () => {
  vi.stubEnv('DATABASE_URL', '');
  expect(() => db()).toThrow(/DATABASE_URL is not set/);
});

test('a server that is not there is a database that is down', async () => {
  vi.stubEnv('DATABASE_URL', `postgres://u:p@127.0.0.1:${await closedPort()}/gazette`);
  expect(isDatabaseDown(await errorOf(db().execute(sql`select 1`)))).toBe(true);
});

test('so is a socket that is not there', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://u:p@localhost/gazette?host=%2Fnowhere');
  expect(isDatabaseDown(await errorOf(db().execute(sql`select 1`)))).toBe(true);
});

test.each(['08006', '08001', '53300', '57P01', '57P03', 'ECONNRESET', 'ETIMEDOUT', 'EAI_AGAIN'])(
  'so is an error %s',
  (code) => {
    const cause = Object.assign(new Error('x'), { code });
    expect(isDatabaseDown(cause)).toBe(true);
    expect(isDatabaseDown(new Error('wrapped', { cause: new Error('twice', { cause }) }))).toBe(true);
  },
);

test.each([
  [Object.assign(new Error('x'), { code: '42P01' })],
  [Object.assign(new Error('x'), { code: '23505' })],
  [Object.assign(new Error('x'), { code: 57 })],
  [new Error('x')],
  ['timeout exceeded when trying to connect'],
  [null],
])('other errors are our own fault: %o', (error) => {
  expect(isDatabaseDown(error)).toBe(false);
});

test('a page whose reads fail so says 503 on its card and is not kept', async () => {
  vi.stubEnv('DATABASE_URL', `postgres://u:p@127.0.0.1:${await closedPort()}/gazette`);
  const storage = new AsyncLocalStorage<PressCard>();
  setPressStorage(storage);
  const card: PressCard = { tags: new Set(), store: true };
  const error = await storage.run(card, () => errorOf(reading((tx) => tx.execute(sql`select 1`))));
  expect(isDatabaseDown(error)).toBe(true);
  expect(card).toMatchObject({ status: 503, store: false });
});

test('a page with a wrong query does not', async () => {
  const storage = new AsyncLocalStorage<PressCard>();
  setPressStorage(storage);
  vi.stubEnv('DATABASE_URL', 'postgres://u:p@127.0.0.1:1/gazette');
  const card: PressCard = { tags: new Set(), store: true };
  const error = await storage.run(card, () => errorOf(reading(() => Promise.reject(new Error('wrong')))));
  expect(error).toMatchObject({ message: 'wrong' });
  expect(card).toEqual({ tags: new Set(), store: true });
});
