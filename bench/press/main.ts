/**
 * `npm run bench`: measures the press beside bare Next, plain Node and nginx, and writes bench/results/press.md.
 * With `--quick` everything runs for a moment only, and the results go to the bench's own folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hangUp } from './ask';
import { coldRenders } from './cold';
import { ColdAddresses, copiedArticles } from './copies';
import { explainMissed } from './explain-missed';
import { quick, whole } from './extent';
import { describeBench } from './facts';
import { commitToFresh } from './fresh';
import { targetsOf } from './goals';
import { lighthousePages } from './lighthouse';
import type { Measured } from './measured';
import { memoryWith } from './memory';
import { hitsWithMisses } from './misses';
import { reportOf } from './report';
import { type Server, startPress } from './servers';
import { prepare, type Setting } from './setting';
import { targetTable } from './targets';
import { compareWays } from './ways';
import { wire } from './wire';
import { load } from './wrk';

/** A real story with a picture, sources, corrections and comments; DESIGN.md, "Who uses it", says why this one. */
const article = '/en/politics/kremlin-denies-kilicdaroglu-claim-of-russian-meddling';
/** Asked for while revisions of other pages are published, and shown to Lighthouse beside the article. */
const front = '/tr';
const section = '/ru/kultura';
/** Articles that are published again and again. */
const published = 50;
/** Pages that those in memory are copies of. */
const sampled = 60;

const isQuick = process.argv.includes('--quick');
const extent = isQuick ? quick : whole;

const since = performance.now();
const say = (line: string) => console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Trials while wrk asks for another page as fast as it is answered. */
async function trialsUnderLoad(press: Server, articles: Parameters<typeof commitToFresh>[1]) {
  let over = false;
  const loading = (async () => {
    while (!over) await load(press.origin + front, 1);
  })();
  try {
    return await commitToFresh(press, articles, extent.trialsUnderLoad);
  } finally {
    over = true;
    await loading;
  }
}

async function measure(setting: Setting, browser: string | undefined): Promise<Measured> {
  const facts = describeBench(setting, browser);
  say(`copying articles until there are ${extent.copies}`);
  const copies = await copiedArticles(extent.copies);
  const cold = new ColdAddresses(copies.slice(published));
  const again = copies.slice(0, published);

  say('starting the press');
  const press = await startPress(setting);
  try {
    say('serving the article in four ways');
    const compared = await compareWays(setting, press, article, extent.rounds, extent.seconds);
    say('cold renders');
    const coldTimes = await coldRenders(press, cold, extent.cold);
    say('hits while four misses are in flight');
    const misses = await hitsWithMisses(press, article, cold, extent.mixedRounds, extent.mixedSeconds);
    say('commit to fresh page');
    const fresh = await commitToFresh(press, again, extent.trials);
    const freshUnderLoad = await trialsUnderLoad(press, again);
    const pressWire = await wire(press.origin, article);
    say('Lighthouse');
    const seen = await lighthousePages(press.publicOrigin, browser, [
      [article, extent.lighthouseRuns],
      [front, 1],
      [section, 1],
    ]);
    say(`memory with ${extent.pages} pages`);
    const samples = copies.slice(-sampled).map(({ path }) => press.origin + path);
    const memory = await memoryWith(setting, samples, extent.pages);
    return {
      ...compared,
      quick: isQuick,
      facts,
      path: article,
      rounds: extent.rounds,
      seconds: extent.seconds,
      misses,
      cold: coldTimes,
      fresh,
      freshUnderLoad,
      wire: pressWire,
      memory,
      lighthouse: seen,
      profiles: [],
      took: 0,
    };
  } finally {
    hangUp();
    await press.stop();
  }
}

// Children end with this process (child.ts); a signal alone would leave them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const setting = await prepare();
try {
  const measured = await measure(setting, process.env.BENCH_BROWSER || undefined);
  measured.profiles = await explainMissed(setting, measured, say);
  measured.took = performance.now() - since;
  const file = isQuick ? path.join(setting.folder, 'press-quick.md') : path.resolve('bench/results/press.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, reportOf(measured));
  say('done');
  console.log(`\n${targetTable(targetsOf(measured)).join('\n')}\n\nWritten to ${path.relative('.', file)}.`);
} finally {
  await setting.stop();
}
