/** Thrown when the queue is full: the site is asked for more than it can make. */
export class Busy extends Error {}

/** Lets a bounded number of jobs run at once and a bounded number wait. */
export class Limit {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly atOnce: number,
    readonly queue: number,
  ) {}

  /** Runs a job when its turn comes, or throws Busy at once. */
  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running++;
    else if (this.#waiting.length >= this.queue) throw new Busy('too many renders are waiting');
    // The place is handed over by the job that ends: a newcomer can't slip in between.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
