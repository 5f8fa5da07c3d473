import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setCommentStatus } from '../../lib/comments/set-status';
import { closeDatabase, db } from '../../lib/db/client';
import { killArticle } from '../../lib/stories/take-down';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded-postgres/start';
import { type Answer, ask } from '../support/ask-address';
import { freePort } from '../support/free-port';
import { changeHeadline, makeSection, writeArticle, writeComment } from '../support/newsroom';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/until';

/** Two processes on one PostgreSQL that is not theirs: what is changed once is seen through both. */
const folder = 'data/test-two';
let database: EmbeddedPostgres;
const servers: TestServer[] = [];

beforeAll(async () => {
  await removeEmbeddedPostgres(folder);
  rmSync(folder, { recursive: true, force: true });
  database = await startEmbeddedPostgres({ dataDir: path.resolve(folder), settings: { fsync: 'off' } });
  process.env.DATABASE_URL = database.url;
  for (const name of ['one', 'other']) {
    const options = { port: await freePort(), dataDir: `${folder}-${name}`, env: { DATABASE_URL: database.url } };
    servers.push(await startServer(options));
  }
  await makeSection();
});

afterAll(async () => {
  for (const server of servers) await server.stop();
  await closeDatabase();
  await database?.stop();
});

/** Far shorter than a lifetime: only an announcement can bring a change by then. Milliseconds. */
const patience = 30_000;

/** Asks both processes until they answer from a kept copy. */
async function keptByBoth(address: string, status = 200): Promise<void> {
  for (const { url } of servers) {
    const kept = async () => {
      const answer = await ask(url + address);
      return answer.status === status && /; hit/.test(String(answer.headers['cache-status']));
    };
    await until(`${address} is kept`, kept, patience);
  }
}

async function seenThroughBoth(address: string, check: (answer: Answer) => boolean): Promise<void> {
  for (const { url } of servers)
    await until(`${address} shows it`, async () => check(await ask(url + address)), patience);
}

/** Deaf processes would be fresh within five seconds too; these tests are about the others. */
test('both hear what is announced', async () => {
  for (const { url } of servers) {
    const { status, text } = await ask(`${url}/api/health/ready`);
    expect([status, JSON.parse(text)]).toMatchObject([200, { database: true, renderer: true, listening: true }]);
  }
});

test('a new article is on the front of both, and its address is missing no longer', async () => {
  const written = await writeArticle({ headline: 'Bridges open at dawn', slug: 'bridges-open' });
  await keptByBoth('/en');
  await keptByBoth(written.path, 404);
  await written.publish();
  await seenThroughBoth('/en', ({ text }) => text.includes('Bridges open at dawn'));
  await seenThroughBoth(written.path, ({ status, text }) => status === 200 && text.includes('Bridges open at dawn'));
});

test('an edit replaces the old headline on the article, its section and the front of both', async () => {
  const written = await writeArticle({ headline: 'Tunnel shut', slug: 'tunnel' });
  await written.publish();
  const section = path.posix.dirname(written.path);
  for (const address of [written.path, section, '/en']) await keptByBoth(address);
  await seenThroughBoth('/en', ({ text }) => text.includes('Tunnel shut'));
  await changeHeadline(written.id, 'Tunnel open again');
  await seenThroughBoth(written.path, ({ text }) => text.includes('Tunnel open again'));
  for (const address of [section, '/en'])
    await seenThroughBoth(address, ({ text }) => text.includes('Tunnel open again') && !text.includes('Tunnel shut'));
});

test('a comment shows on both when it is published and on neither when it is removed', async () => {
  const written = await writeArticle({ headline: 'With comments', slug: 'with-comments' });
  await written.publish();
  const commentId = await writeComment(written.id, 'Seen by everybody.');
  await keptByBoth(written.path);
  await db().transaction((tx) => setCommentStatus(tx, commentId, 'published'));
  await seenThroughBoth(written.path, ({ text }) => text.includes('Seen by everybody.'));
  await keptByBoth(written.path);
  await db().transaction((tx) => setCommentStatus(tx, commentId, 'removed'));
  await seenThroughBoth(written.path, ({ text }) => !text.includes('Seen by everybody.'));
});

test('a killed article is gone from both, with every list', async () => {
  const written = await writeArticle({ headline: 'Libel in the headline', slug: 'libel' });
  await written.publish();
  const section = path.posix.dirname(written.path);
  for (const address of [written.path, section, '/en']) {
    await keptByBoth(address);
    await seenThroughBoth(address, ({ text }) => text.includes('Libel in the headline'));
  }
  await db().transaction((tx) => killArticle(tx, written.id, 'By order of a court.'));
  await seenThroughBoth(
    written.path,
    ({ status, text }) => status === 410 && text.includes('By order of a court.') && !text.includes('Libel'),
  );
  for (const address of [section, '/en']) await seenThroughBoth(address, ({ text }) => !text.includes('Libel'));
});

test('one that is stopped leaves the other at work', async () => {
  const [first, other] = servers;
  await first?.stop();
  const written = await writeArticle({ headline: 'One is enough', slug: 'one-is-enough' });
  await written.publish();
  const seen = async () => (await ask(`${other?.url}/en`)).text.includes('One is enough');
  await until('the other shows it', seen, patience);
});
