import type { Logger } from 'pino';

/** Work that comes back: of several processes each tries, and the work itself sees to it that it is done once. */
export interface Job {
  /** For the log. */
  name: string;
  /** How long after one run the next begins. Milliseconds. */
  every: number;
  run(log: Logger): Promise<void>;
}

/** Runs a job at once and again and again until it is stopped. One run at a time; a failure never ends it. */
export class JobRunner {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #stopped = false;
  /** Whether the last run failed: an outage is one line in the log, not one a second. */
  #failing = false;

  constructor(
    readonly job: Job,
    readonly log: Logger,
  ) {}

  start(): void {
    if (this.#stopped) return;
    this.#running = this.#runOnce().finally(() => {
      this.#running = undefined;
      if (this.#stopped) return;
      this.#timer = setTimeout(() => this.start(), this.job.every);
      this.#timer.unref();
    });
  }

  /** Lets the run under way finish. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #runOnce(): Promise<void> {
    const { name, run } = this.job;
    try {
      await run(this.log);
      if (this.#failing) this.log.info({ job: name }, 'the job works again');
      this.#failing = false;
    } catch (err) {
      if (!this.#failing) this.log.error({ err, job: name }, 'a job failed; trying again');
      this.#failing = true;
    }
  }
}

/** Starts jobs. @returns the way to stop them all */
export function startJobs(jobs: Job[], log: Logger): () => Promise<void> {
  const runners = jobs.map((job) => new JobRunner(job, log));
  for (const runner of runners) runner.start();
  return async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
  };
}
