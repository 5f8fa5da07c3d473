import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { JobRunner } from './runner';

/** A runner whose runs a test ends one by one. */
function startRunner(every: number) {
  const lines: string[] = [];
  const begun: ((error?: Error) => void)[] = [];
  let runs = 0;
  const job = {
    name: 'trial',
    every,
    run: () => {
      runs++;
      return new Promise<void>((resolve, reject) => {
        begun.push((error) => (error ? reject(error) : resolve()));
      });
    },
  };
  const runner = new JobRunner(job, pino({}, { write: (line) => lines.push(JSON.parse(line).msg) }));
  onTestFinished(() => {
    for (const end of begun) end();
    return runner.stop();
  });
  const end = async (error?: Error) => {
    begun.shift()?.(error);
    // Lets everything that hangs on the result happen.
    await new Promise(setImmediate);
  };
  return { runner, lines, end, runs: () => runs };
}

test('runs at once and again after each run, never two at a time', async () => {
  const { runner, end, runs } = startRunner(1);
  runner.start();
  expect(runs()).toBe(1);
  await end();
  await expect.poll(runs).toBe(2);
  await end(new Error('the database is away'));
  await expect.poll(runs).toBe(3);
});

test('an outage is said once, and its end', async () => {
  const { runner, end, lines, runs } = startRunner(1);
  runner.start();
  for (const [n, error] of [new Error('away'), new Error('away'), undefined, undefined].entries()) {
    await expect.poll(runs).toBe(n + 1);
    await end(error);
  }
  expect(lines).toEqual(['a job failed; trying again', 'the job works again']);
});

test('stopping waits for the run under way and starts nothing more', async () => {
  const { runner, end, runs } = startRunner(1);
  runner.start();
  let stopped = false;
  const stopping = runner.stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(false);
  await end();
  await stopping;
  runner.start();
  expect(runs()).toBe(1);
});
