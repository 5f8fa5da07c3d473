/** The process: database, renderer, front; and all of them stopped in order. */
import { existsSync } from 'node:fs';
import type http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { closeDatabase, db, limitPatience } from '../lib/db/client';
import { type Env, parseEnv } from '../lib/settings/env';
import { somebodyWorksHere } from '../lib/staff/commands';
import { closeFront } from './close-front';
import { type Hearing, hearChanges } from './hear-changes';
import { jobs } from './jobs/jobs';
import { startJobs } from './jobs/runner';
import { log } from './log';
import { explain, PlainError } from './plain-error';
import { listen, requireFreePort } from './port';
import { prepareDatabase } from './prepare';
import { PageCache } from './press/cache/page-cache';
import { parseTrustedProxies } from './press/client-address';
import { createFront } from './press/front';
import { StaticFiles } from './press/static-files';
import { Upstream } from './press/upstream';
import { progress } from './progress';
import { RendererSupervisor } from './renderer/supervisor';
import { stopInOrder } from './stop-in-order';
import { waitForPage } from './wait-for-page';

/** A database that does not say `1` within this is not ready. Milliseconds. */
const databasePatience = 2_000;

async function databaseAnswers(): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, databasePatience, false).unref());
  const answer = db()
    .execute(sql`select 1`)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([answer, late]);
}

interface Parts {
  renderer: RendererSupervisor;
  upstream: Upstream;
  cache: PageCache;
  hearing: Hearing;
}

function openFront(settings: Env, { renderer, upstream, cache, hearing }: Parts): http.Server {
  return createFront({
    upstream,
    cache,
    files: new StaticFiles({ '': path.resolve('public'), '/_next/static': path.resolve('.next/static') }),
    mediaFolder: path.resolve(settings.DATA_DIR, 'media'),
    health: {
      checks: async () => ({ renderer: renderer.up, database: await databaseAnswers() }),
      facts: () => ({ listening: hearing.listening() }),
    },
    siteUrl: settings.SITE_URL,
    defaultLocale: settings.DEFAULT_LOCALE,
    trusted: parseTrustedProxies(settings.TRUSTED_PROXIES),
    log,
  });
}

async function start(onStop: (stop: () => Promise<void>) => void): Promise<void> {
  const settings = parseEnv(process.env);
  parseTrustedProxies(settings.TRUSTED_PROXIES);
  await requireFreePort(settings.PORT);
  if (!existsSync(path.resolve('.next/BUILD_ID'))) {
    throw new PlainError('Gazette is not built: run `npm start`, or `npm run build` first.');
  }

  const database = await prepareDatabase();
  onStop(() => database.stop());
  // Not before: the first start loads much.
  limitPatience(databasePatience);
  onStop(closeDatabase);

  if (!(await somebodyWorksHere())) {
    progress('newsroom: nobody works here yet; `npm run staff -- create-owner EMAIL NAME` makes an owner');
  }
  progress('renderer: starting');
  const renderer = new RendererSupervisor({
    program: fileURLToPath(new URL('./renderer.js', import.meta.url)),
    dir: process.cwd(),
    log,
    onGone: () => upstream.agent.destroy(),
  });
  const upstream = new Upstream(() => (renderer.up ? renderer.socket : null), settings.SITE_URL);
  onStop(() => renderer.stop());
  await renderer.start();
  onStop(async () => upstream.agent.destroy());

  const cache = new PageCache({ memoryBytes: settings.PRESS_MEMORY_MB * 1024 * 1024 });
  const hearing = await hearChanges(settings, database.url, cache);
  onStop(() => hearing.stop());
  const front = openFront(settings, { renderer, upstream, cache, hearing });
  onStop(() => closeFront(front));
  await listen(front, settings.PORT);
  // Behind the listening connection, so that this process hears of what they publish.
  onStop(startJobs(jobs(), log));
  await waitForPage(upstream, `/${settings.DEFAULT_LOCALE}`);
  process.stdout.write(`Gazette is ready at ${settings.SITE_URL}\n`);
}

const stopping = stopInOrder();
try {
  await start(stopping.onStop);
} catch (error) {
  if (!stopping.begun()) {
    process.stderr.write(`\n${explain(error)}\n`);
    await stopping.stop(1);
  }
}
