import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { watchProcessorWait } from './processor-wait';

test.runIf(existsSync('/proc/self/schedstat'))('tells that others hold the processors', () => {
  const others = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  onTestFinished(() => {
    for (const other of others) other.kill('SIGKILL');
  });
  const waited = watchProcessorWait();
  // Only who wants a processor waits for one. The deadline ends a test that would fail.
  for (const deadline = Date.now() + 60_000; waited() < 0.05 && Date.now() < deadline; );
  expect(waited()).toBeGreaterThanOrEqual(0.05);
  expect(waited()).toBeLessThanOrEqual(1);
});
