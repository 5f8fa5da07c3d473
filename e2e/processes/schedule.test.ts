import { rmSync } from 'node:fs';
import path from 'node:path';
import { and, eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '../../lib/db/client';
import { audit, schedule } from '../../lib/db/schema/newsroom';
import { publication, revision } from '../../lib/db/schema/stories';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded-postgres/start';
import { ask } from '../support/ask-address';
import { freePort } from '../support/free-port';
import { makeSection, writeArticle } from '../support/newsroom';
import { family } from '../support/processes';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/until';

/** Several processes on one PostgreSQL: what is scheduled goes out once, whoever is killed in the middle of it. */
const folder = 'data/test-schedule';
let database: EmbeddedPostgres;
let servers: TestServer[] = [];

async function startOne(name: string): Promise<TestServer> {
  const options = { port: await freePort(), dataDir: `${folder}-${name}`, env: { DATABASE_URL: database.url } };
  const server = await startServer(options);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  await removeEmbeddedPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
  database = await startEmbeddedPostgres({ dataDir: path.resolve(folder), settings: { fsync: 'off' } });
  process.env.DATABASE_URL = database.url;
  await startOne('first');
  await makeSection();
});

afterEach(() => {
  servers = servers.filter((server) => server.process.exitCode === null && server.process.signalCode === null);
});

afterAll(async () => {
  for (const server of servers) await server.stop();
  await closeDatabase();
  await database?.stop();
});

/** Writes articles that are to be published now. */
async function scheduleNow(...slugs: string[]): Promise<{ id: string; path: string }[]> {
  const written = [];
  for (const slug of slugs) written.push(await writeArticle({ headline: `Scheduled ${slug}`, slug }));
  const pinned = [];
  for (const { id } of written) {
    const [found] = await db().select({ id: revision.id }).from(revision).where(eq(revision.articleId, id));
    pinned.push({ articleId: id, revisionId: found?.id ?? '', runAt: sql`now()` });
  }
  await db().insert(schedule).values(pinned);
  return written;
}

const published = (id: string) => db().$count(publication, eq(publication.articleId, id));
const recorded = (id: string) => db().$count(audit, and(eq(audit.targetId, id), eq(audit.action, 'article.publish')));
const stateOf = async (id: string) =>
  (await db().select({ state: schedule.state }).from(schedule).where(eq(schedule.articleId, id)))[0]?.state;
const done = (id: string) => until(`${id} is published`, async () => (await stateOf(id)) === 'done');

async function expectOnce(id: string): Promise<void> {
  expect([await published(id), await recorded(id), await stateOf(id)]).toEqual([1, 1, 'done']);
}

/** Whether a connection waits for a row that the test holds. */
const someoneWaits = async () => {
  const { rows } = await db().execute(
    sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
};

/** Takes an address as another transaction would: whoever publishes under it waits until the end of that one. */
async function holdAddress(slug: string): Promise<{ letGo(): Promise<void> }> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const other = await writeArticle({ headline: 'In the way', slug: `beside-${slug}` });
  await client.query('begin');
  await client.query(`insert into slug (locale, slug, article_id, current) values ('en', $1, $2, false)`, [
    slug,
    other.id,
  ]);
  return {
    async letGo() {
      await client.query('rollback');
      await client.end();
    },
  };
}

test('a process that is killed in the middle of publishing leaves the article to the next one', async () => {
  const [first] = servers;
  const held = await holdAddress('killed-in-the-middle');
  const [written] = await scheduleNow('killed-in-the-middle');
  const { id = '', path: address = '' } = written ?? {};
  await until('the process is in the middle of publishing', someoneWaits);
  const whole = family(first?.process.pid ?? 0);
  for (const pid of whole) process.kill(pid, 'SIGKILL');
  await held.letGo();
  expect(await published(id)).toBe(0);
  const second = await startOne('second');
  await done(id);
  await expectOnce(id);
  await until('readers have it', async () => (await ask(second.url + address)).status === 200);
});

test('two processes publish twenty due articles, each once, and both show them', async () => {
  await startOne('third');
  const slugs = Array.from({ length: 20 }, (_, n) => `of-twenty-${n}`);
  const written = await scheduleNow(...slugs);
  for (const { id } of written) await done(id);
  for (const { id } of written) await expectOnce(id);
  for (const { url } of servers) {
    for (const { path: address } of written.slice(0, 3))
      await until(`${address} is there`, async () => (await ask(url + address)).status === 200);
  }
});

test('a connection that breaks in the middle of publishing undoes it; the next try publishes once', async () => {
  const held = await holdAddress('slow-one');
  const [written] = await scheduleNow('slow-one');
  const { id = '' } = written ?? {};
  await until('a process is in the middle of publishing', someoneWaits);
  const [{ pid } = { pid: 0 }] = (
    await db().execute<{ pid: number }>(
      sql`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).rows;
  // What a failover or an administrator does: the connection breaks within the transaction.
  await db().execute(sql`select pg_terminate_backend(${pid})`);
  await held.letGo();
  await done(id);
  await expectOnce(id);
});
