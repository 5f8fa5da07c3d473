import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `check` returns true; `what` is what did not happen. */
export async function until(what: string, check: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await check())) {
    if (performance.now() > deadline) throw new Error(`It did not happen within ${patience / 1000} s: ${what}.`);
    await sleep(20);
  }
}
