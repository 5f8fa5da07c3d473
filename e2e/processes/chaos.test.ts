import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '../../lib/db/client';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded-postgres/start';
import { type Answer, ask } from '../support/ask-address';
import { freePort } from '../support/free-port';
import { type Load, startLoad } from '../support/load';
import { changeHeadline, makeSection, type Written, writeArticle } from '../support/newsroom';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/until';

/**
 * The renderer, the listening connection and PostgreSQL are killed under load. Held pages go on being served, and
 * nothing stale stays after recovery.
 */
const folder = 'data/test-chaos';
let server: TestServer;
let database: EmbeddedPostgres;
let article: Written;
let load: Load;
/** The latest headline that was published is `Edition n`. */
let edition = 1;

/** What an answer shows of the article: the number in its headline. */
const editionIn = ({ text }: Answer): number => Number(/Edition (\d+)/.exec(text)?.[1] ?? 0);

/** Newest edition that was seen at each address, and when: whoever asks later must not get an older one. */
const seen = new Map<string, { edition: number; at: number }>();

/** How old the oldest copy was that was served of each address. Seconds. */
const ages = new Map<string, number>();

function judge(url: string, answer: Answer, began: number): string | null {
  const address = new URL(url).pathname;
  const status = `${answer.status}, ${answer.headers['cache-status']}`;
  if (answer.status !== 200) return `${address}: ${status}`;
  ages.set(address, Math.max(ages.get(address) ?? 0, Number(answer.headers.age)));
  const shown = editionIn(answer);
  const before = seen.get(address);
  if (before && before.at < began && shown < before.edition)
    return `${address}: edition ${shown} after ${before.edition} (${status})`;
  if (!before || shown > before.edition) seen.set(address, { edition: shown, at: performance.now() });
  return null;
}

beforeAll(async () => {
  await removeEmbeddedPostgres(folder);
  server = await startServer({ port: await freePort(), dataDir: folder, env: { DEMO: '0' } });
  // Joins the one that the server started and watches over.
  database = await startEmbeddedPostgres({ dataDir: path.resolve(folder) });
  process.env.DATABASE_URL = database.url;
  await makeSection();
  const written = await writeArticle({ headline: `Edition ${edition}`, slug: 'chaos' });
  await written.publish();
  article = written;
  const urls = ['/en', path.posix.dirname(article.path), article.path].map((address) => server.url + address);
  for (const url of urls) await until(`${url} shows it`, async () => editionIn(await ask(url)) === edition);
  load = startLoad({ urls, readers: 8, judge });
});

afterAll(async () => {
  await load?.stop();
  await closeDatabase();
  await server?.stop();
  await database?.stop();
});

async function publishNext(): Promise<void> {
  await changeHeadline(article.id, `Edition ${++edition}`);
}

/** Lets readers get so many more answers. */
async function readOn(answers: number): Promise<void> {
  const soFar = load.count();
  await until('readers get answers', () => load.count() > soFar + answers);
}

/** Waits until readers have seen the latest edition everywhere, then lets them read on for a while. */
async function recovered(): Promise<void> {
  await until(`edition ${edition} everywhere`, () => [...seen.values()].every((one) => one.edition === edition));
  await readOn(200);
  expect(load.complaints).toEqual([]);
}

const ready = async () => JSON.parse((await ask(`${server.url}/api/health/ready`)).text);

/** The renderer: the server's child that is no PostgreSQL. */
function rendererPid(): number {
  const pid = server.process.pid ?? 0;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('renderer.js'));
  if (!found) throw new Error('there is no renderer');
  return found;
}

/** Ends the listening connection and publishes before it can be back: nobody hears of this edition. */
const publishUnheard = () =>
  db().transaction(async (tx) => {
    await tx.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gazette press'`);
    await publishNext();
  });

test('renders run below the front, so that readers of kept pages come first', () => {
  expect(os.getPriority(rendererPid())).toBeGreaterThan(os.getPriority(server.process.pid ?? 0));
});

test('readers are served, and an edit reaches them', async () => {
  await publishNext();
  await recovered();
});

test('the renderer is killed: held pages go on, and what was published meanwhile is seen', async () => {
  for (let round = 0; round < 3; round++) {
    const pid = rendererPid();
    process.kill(pid, 'SIGKILL');
    await until('the renderer is missed', async () => !(await ready()).renderer);
    await publishNext();
    await readOn(50);
    expect(load.complaints).toEqual([]);
    await recovered();
    expect(rendererPid()).not.toBe(pid);
  }
});

test('the listening connection is cut: what was published unheard is seen', async () => {
  for (let round = 0; round < 3; round++) {
    await publishUnheard();
    await recovered();
    await until('it listens', async () => (await ready()).listening);
  }
});

function killPostgres(): void {
  const file = path.join(folder, 'postgres/cluster/postmaster.pid');
  try {
    process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
  } catch {
    // It is dead already, or just being started.
  }
}

/** The first attempts fail: PostgreSQL replays its log. */
const publishWhenPossible = () =>
  until('a write goes through', () =>
    publishNext().then(
      () => true,
      () => false,
    ),
  );

test('PostgreSQL is killed: held pages go on, and it is fresh when it is back', async () => {
  for (let round = 0; round < 2; round++) {
    killPostgres();
    await until('the loss is noticed', async () => !(await ready()).listening);
    await readOn(50);
    expect(load.complaints).toEqual([]);
    await publishWhenPossible();
    await recovered();
    await until('all is well', async () => (await ready()).status === 'ready' && (await ready()).listening);
  }
});

test('PostgreSQL stays away for longer than a page lives without it: held pages go on', async () => {
  const addresses = [...seen.keys()];
  ages.clear();
  await until('all pages are older than that', () => {
    killPostgres();
    return addresses.every((address) => (ages.get(address) ?? 0) > 6);
  });
  expect(load.complaints).toEqual([]);
  await publishWhenPossible();
  await recovered();
});
