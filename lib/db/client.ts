import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { press } from '../press/card';
import * as cdn from './schema/cdn';
import * as comments from './schema/comments';
import * as imports from './schema/imports';
import * as media from './schema/media';
import * as moderation from './schema/moderation';
import * as newsroom from './schema/newsroom';
import * as reads from './schema/reads';
import * as replyLetters from './schema/reply-letters';
import * as retention from './schema/retention';
import * as search from './schema/search';
import * as sections from './schema/sections';
import * as settings from './schema/settings';
import * as staff from './schema/staff';
import * as stories from './schema/stories';
import * as subjects from './schema/subjects';

const schema = {
  ...cdn,
  ...comments,
  ...imports,
  ...media,
  ...moderation,
  ...newsroom,
  ...reads,
  ...replyLetters,
  ...search,
  ...retention,
  ...sections,
  ...settings,
  ...staff,
  ...stories,
  ...subjects,
};
export type Database = NodePgDatabase<typeof schema>;
/** Inside a transaction or not: domain functions that write take it first. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0] | Database;

// Next's bundles hold several copies of this module; one pool a process is enough.
const key = Symbol.for('gazette.db');
const patienceKey = Symbol.for('gazette.db.patience');
const holder = globalThis as { [key]?: { db: Database; pool: pg.Pool }; [patienceKey]?: number };

/** Connections of one process. Renders are few at a time (DESIGN.md, "The shape"), so ten are plenty. */
const poolSize = 10;
/** A database that does not answer within this is down: readers get a 503 instead of a spinning tab. Milliseconds. */
const connectTimeout = 5_000;

/**
 * Lets every question of this process that gets no answer within `ms` fail: a database that takes connections and then
 * falls silent is down, too. For processes in which readers wait; commands ask long questions. Call before the first.
 */
export function limitPatience(ms: number): void {
  holder[patienceKey] = ms;
}

const options = { schema, casing: 'snake_case' } as const;

/** As Drizzle's own, which loses a connection whose `begin` fails and keeps broken ones (drizzle-orm issue 6114). */
function transactionOn(pool: pg.Pool): Database['transaction'] {
  return async (work, config) => {
    const client = await pool.connect();
    let broken = false;
    try {
      return await drizzle(client, options).transaction(work, config);
    } catch (error) {
      broken = isDatabaseDown(error);
      throw error;
    } finally {
      client.release(broken);
    }
  };
}

function open() {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL is not set: start Gazette with `npm start` or `npm run dev`.');
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    query_timeout: holder[patienceKey],
  });
  // An idle connection that breaks is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {});
  // The same goes for one that breaks inside a transaction: its query fails, and the pool drops it.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = drizzle(pool, options);
  database.transaction = transactionOn(pool);
  return { pool, db: database };
}

/** The process's database. Opens the pool on first use. */
export function db(): Database {
  holder[key] ??= open();
  return holder[key].db;
}

/** Closes the pool: for commands and tests that should end. */
export async function closeDatabase(): Promise<void> {
  const held = holder[key];
  delete holder[key];
  await held?.pool.end();
}

/** SQLSTATE classes of a server that is away or full: 08 connection, 53 resources, 57P shutdown. */
const unavailableState = /^(08|53|57P)/;
const unavailableErrno = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  // A container's name is gone with the container.
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What `pg` itself says, without a code. */
const unavailableMessage =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|is not queryable/;

/** Whether an error means that the database can't be reached now (rather than a wrong query). */
export function isDatabaseDown(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = 'code' in e && typeof e.code === 'string' ? e.code : '';
    if (unavailableState.test(code) || unavailableErrno.has(code)) return true;
    if (unavailableMessage.test(e.message)) return true;
  }
  return false;
}

/** Runs a page's reads; when the database is down, the page's card says 503 before the error goes on. */
export async function reading<T>(read: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await read(db());
  } catch (error) {
    if (isDatabaseDown(error)) press({ status: 503, store: false });
    throw error;
  }
}
