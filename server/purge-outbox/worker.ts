import type { Logger } from 'pino';
import { type PurgesRun, runDuePurges, type SendPurge } from '../../lib/cdn/purge-jobs';

export interface WorkerOptions {
  send: SendPurge;
  log: Logger;
  /** Sends what is due; the database's own unless a test brings another. */
  run?: (send: SendPurge) => Promise<PurgesRun>;
  /** How often is looked for second sendings, retries, and jobs of processes that died. Milliseconds. */
  every?: number;
}

const usualEvery = 1_000;

/** Tells the CDN of changes. Every process has one; a job that one of them holds the others leave alone. */
export class PurgeWorker {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  /** Whether the last run failed: an outage is one line in the log, not one a second. */
  #failing = false;

  constructor(readonly options: WorkerOptions) {}

  start(): void {
    this.wake();
  }

  /** There may be something to send: called on each announcement. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    clearTimeout(this.#timer);
    this.#running = this.#runAll().finally(() => {
      this.#running = undefined;
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.wake(), this.options.every ?? usualEvery);
      this.#timer.unref();
    });
  }

  /** Lets the sending under way finish. What is left waits in the database for the next process. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #runAll(): Promise<void> {
    const { send, log, run = runDuePurges } = this.options;
    do {
      this.#again = false;
      try {
        const { taken, failed, dropped, error } = await run(send);
        if (dropped > 0) log.error({ dropped }, 'purges were given up: the CDN did not take them for a day');
        this.#report(failed > 0 ? error : undefined, failed > 0, taken > 0);
      } catch (error) {
        this.#report(error, true, false);
        return;
      }
    } while (this.#again && !this.#stopped);
  }

  #report(err: unknown, failed: boolean, worked: boolean): void {
    const { log } = this.options;
    if (failed && !this.#failing) log.error({ err }, 'the CDN could not be told of changes; trying again');
    if (worked && !failed && this.#failing) log.info('the CDN takes purges again');
    if (failed || worked) this.#failing = failed;
  }
}
