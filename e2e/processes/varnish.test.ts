import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setCommentStatus } from '../../lib/comments/set-status';
import { closeDatabase, db } from '../../lib/db/client';
import { purgeJob } from '../../lib/db/schema/cdn';
import { killArticle } from '../../lib/stories/take-down';
import { findVarnish } from '../../scripts/steps/varnish.mjs';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/embedded-postgres/start';
import { type Answer, ask } from '../support/ask-address';
import { freePort } from '../support/free-port';
import { changeHeadline, makeSection, writeArticle, writeComment } from '../support/newsroom';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/until';
import { startVarnish, type Varnish } from '../support/varnish';

const program = findVarnish();
const folder = 'data/test-varnish';
const token = 'a-word-for-this-test';

describe.skipIf(!program)('behind Varnish', () => {
  let database: EmbeddedPostgres;
  let server: TestServer;
  let varnish: Varnish;

  beforeAll(async () => {
    await removeEmbeddedPostgres(folder);
    rmSync(folder, { recursive: true, force: true });
    database = await startEmbeddedPostgres({ dataDir: path.resolve(folder), settings: { fsync: 'off' } });
    const [port, front] = [await freePort(), await freePort()];
    const purging = { CDN_PURGE_URL: `http://127.0.0.1:${front}/.purge`, CDN_PURGE_TOKEN: token };
    // For the writes of this process too: it is the one that announces.
    Object.assign(process.env, purging, { DATABASE_URL: database.url });
    server = await startServer({ port, dataDir: `${folder}-one`, env: { DATABASE_URL: database.url, ...purging } });
    varnish = await startVarnish(program ?? '', { port: front, backend: port, token });
    await makeSection();
  });

  afterAll(async () => {
    await varnish?.stop();
    await server?.stop();
    await closeDatabase();
    await database?.stop();
  });

  const through = (address: string) => ask(varnish.url + address);

  /** Asks until Varnish answers from its own copy. */
  const keptOutside = (address: string) =>
    until(`${address} is kept by Varnish`, async () =>
      /varnish; hit/.test(String((await through(address)).headers['cache-status'])),
    );

  /** Lifetimes are longer than this: only a purge can bring a change by then. */
  const seen = (address: string, check: (answer: Answer) => boolean) =>
    until(`${address} shows it through Varnish`, async () => check(await through(address)), 30_000);

  test('a publish reaches it: the article, the front, and an address that was missing', async () => {
    const written = await writeArticle({ headline: 'Quay reopened', slug: 'quay' });
    await keptOutside('/en');
    expect((await through(written.path)).status).toBe(404);
    await written.publish();
    await seen('/en', ({ text }) => text.includes('Quay reopened'));
    await seen(written.path, ({ status, text }) => status === 200 && text.includes('Quay reopened'));

    await keptOutside(written.path);
    await changeHeadline(written.id, 'Quay shut again');
    await seen(written.path, ({ text }) => text.includes('Quay shut again'));
    await seen('/en', ({ text }) => text.includes('Quay shut again') && !text.includes('Quay reopened'));
  });

  test('a kill reaches it: 410 with the notice, and the headline is nowhere', async () => {
    const written = await writeArticle({ headline: 'Libel for all to read', slug: 'libel' });
    await written.publish();
    const lists = [path.posix.dirname(written.path), '/en'];
    for (const address of [written.path, ...lists]) {
      await seen(address, ({ text }) => text.includes('Libel'));
      await keptOutside(address);
    }
    await db().transaction((tx) => killArticle(tx, written.id, 'By order of a court.'));
    await seen(
      written.path,
      ({ status, text }) => status === 410 && text.includes('By order of a court.') && !text.includes('Libel'),
    );
    for (const address of lists) await seen(address, ({ text }) => !text.includes('Libel'));
  });

  test('a comment reaches it', async () => {
    const written = await writeArticle({ headline: 'With a comment', slug: 'with-a-comment' });
    await written.publish();
    const commentId = await writeComment(written.id, 'Seen outside.');
    await keptOutside(written.path);
    await db().transaction((tx) => setCommentStatus(tx, commentId, 'published'));
    await seen(written.path, ({ text }) => text.includes('Seen outside.'));
  });

  test('pages that are for one reader are not kept, and tags stay inside', async () => {
    for (const address of ['/', '/api/health/ready', '/en/comment/unknown']) {
      for (let n = 0; n < 2; n++) {
        expect(String((await through(address)).headers['cache-status'])).not.toMatch(/varnish/);
      }
    }
    await keptOutside('/en');
    const { headers } = await through('/en?utm_source=letter');
    expect(headers['cache-status']).toMatch(/varnish; hit/);
    expect([headers['cache-tag'], headers.xkey]).toEqual([undefined, undefined]);
  });

  test('who does not know the word purges nothing', async () => {
    await keptOutside('/en');
    for (const authorization of ['', 'Bearer ', 'Bearer wrong']) {
      const answer = await fetch(`${varnish.url}/.purge`, {
        method: 'POST',
        headers: { authorization, 'cache-tag': 'site' },
      });
      expect(answer.status).toBe(403);
    }
    expect((await through('/en')).headers['cache-status']).toMatch(/varnish; hit/);
  });

  test('jobs are done twice and then gone', async () => {
    await until('no job is left', async () => (await db().select().from(purgeJob)).length === 0);
  });
});
