import type { ChildProcess } from 'node:child_process';

/** Asked this often; a child that leaves so many unanswered in a row hangs: no render blocks for 20 s. Milliseconds. */
const defaults = { every: 5_000, misses: 4 };

export interface PulseOptions {
  every?: number;
  misses?: number;
  onHung: () => void;
}

/**
 * Asks a child again and again whether its event loop still turns. Counts questions instead of time, so that a machine
 * that slept does not look like a child that hangs.
 * @returns what ends the watch
 */
export function watchPulse(child: ChildProcess, { onHung, ...options }: PulseOptions): () => void {
  const { every, misses } = { ...defaults, ...options };
  let unanswered = 0;
  const answered = (message: unknown) => {
    if (message === 'pong') unanswered = 0;
  };
  const timer = setInterval(() => {
    if (unanswered === misses) {
      end();
      onHung();
      return;
    }
    unanswered++;
    if (child.connected) child.send('ping', () => {});
  }, every);
  timer.unref();
  const end = () => {
    clearInterval(timer);
    child.removeListener('message', answered);
  };
  child.on('message', answered);
  return end;
}
