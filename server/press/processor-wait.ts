import { readFileSync } from 'node:fs';

/** Nanoseconds for which this process's first thread stood ready and no processor was free; null where nobody tells. */
function waitedSoFar(): number | null {
  try {
    // Linux: time on a processor, time waiting for one, turns (Documentation/scheduler/sched-stats.rst).
    const waited = Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[1]);
    return Number.isFinite(waited) ? waited : null;
  } catch {
    return null;
  }
}

/**
 * Watches from now on how much of the time this thread waits for a processor that others hold.
 * @returns a function that says it, 0 to 1; always 0 where the system does not tell (other than Linux).
 */
export function watchProcessorWait(): () => number {
  const [began, before] = [performance.now(), waitedSoFar()];
  return () => {
    const waited = waitedSoFar();
    const passed = (performance.now() - began) * 1e6;
    return waited === null || before === null || passed <= 0 ? 0 : Math.min(1, (waited - before) / passed);
  };
}
