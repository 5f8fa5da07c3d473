import { log } from './log';

/** However the parts take their time, the process ends within this. Milliseconds. */
const limit = 9_500;

/**
 * Ends the process in order on SIGINT, SIGTERM and SIGHUP: what was started last stops first. Works from the first
 * moment, also in the middle of a start.
 */
export function stopInOrder() {
  const stops: (() => Promise<void>)[] = [];
  let begun = false;

  async function stop(code: number): Promise<void> {
    if (begun) return;
    begun = true;
    setTimeout(() => {
      log.error('stopping took too long; what was left is cut off');
      process.exit(code);
    }, limit).unref();
    // A start that is under way may add something meanwhile.
    for (let next = stops.pop(); next; next = stops.pop()) {
      await next().catch((error) => log.error({ err: error }, 'a part did not stop cleanly'));
    }
    process.exit(code);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  return {
    /** Says how to stop what was just started. */
    onStop: (how: () => Promise<void>): void => void stops.push(how),
    /** Stops everything and ends the process with the code. */
    stop,
    /** Whether stopping has begun: failures of a start are then no news. */
    begun: () => begun,
  };
}
