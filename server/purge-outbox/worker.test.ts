import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { PurgesRun } from '../../lib/cdn/purge-jobs';
import { PurgeWorker } from './worker';

const nothing: PurgesRun = { taken: 0, failed: 0, dropped: 0 };

/** A worker whose runs a test ends one by one. */
function startWorker(every = 3_600_000) {
  const lines: string[] = [];
  const begun: ((result: PurgesRun | Error) => void)[] = [];
  let runs = 0;
  const worker = new PurgeWorker({
    send: async () => {},
    log: pino({}, { write: (line) => lines.push(JSON.parse(line).msg) }),
    run: () => {
      runs++;
      return new Promise((resolve, reject) => {
        begun.push((result) => (result instanceof Error ? reject(result) : resolve(result)));
      });
    },
    every,
  });
  onTestFinished(() => {
    for (const end of begun) end(nothing);
    return worker.stop();
  });
  const end = async (result: PurgesRun | Error = nothing) => {
    begun.shift()?.(result);
    // Lets everything that hangs on the result happen.
    await new Promise(setImmediate);
  };
  return { worker, lines, end, runs: () => runs };
}

test('runs at once, and once more for whatever was announced meanwhile', async () => {
  const { worker, end, runs } = startWorker();
  worker.start();
  expect(runs()).toBe(1);
  for (let n = 0; n < 5; n++) worker.wake();
  expect(runs()).toBe(1);
  await end();
  expect(runs()).toBe(2);
  await end();
  expect(runs()).toBe(2);
  worker.wake();
  expect(runs()).toBe(3);
});

test('looks again by itself, also after a failure', async () => {
  const { worker, end, runs } = startWorker(1);
  worker.start();
  await end(new Error('the database is away'));
  await expect.poll(runs).toBe(2);
  await end();
  await expect.poll(runs).toBe(3);
});

test('an outage is said once, and its end', async () => {
  const { worker, end, lines } = startWorker();
  worker.start();
  const failed = { ...nothing, failed: 1, error: new Error('503') };
  for (const result of [failed, failed, new Error('away'), nothing, { ...nothing, taken: 1 }, nothing]) {
    await end(result);
    worker.wake();
  }
  expect(lines).toEqual(['the CDN could not be told of changes; trying again', 'the CDN takes purges again']);
});

test('stopping waits for what is being sent and starts nothing more', async () => {
  const { worker, end, runs } = startWorker(1);
  worker.start();
  worker.wake();
  let stopped = false;
  const stopping = worker.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  await end();
  await stopping;
  worker.wake();
  expect(runs()).toBe(1);
});
