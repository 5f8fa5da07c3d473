import { watchProcessorWait } from './processor-wait';

/** Thrown when the queue is full or the wait too long: the site is asked for more than it can make. */
export class Busy extends Error {}

/**
 * Who goes first: the renewal of a page that readers ask for; then pages that are not kept yet; last the long tail
 * (cursors, searches), which a crawl can make any number of.
 */
export const priorities = ['renewal', 'page', 'tail'] as const;
export type Priority = (typeof priorities)[number];

interface Waiting {
  go: () => void;
  refuse: (error: Busy) => void;
  since: number;
}

/** Who waits longer has gone, or is a proxy that gives up. Milliseconds. */
const longestWait = 10_000;

/**
 * How long a place rests after a job, against the job's time times the part of it in which the front waited for a
 * processor: hits come before renders where the two share processors, and renders go on. Measured with 0 to 5
 * (docs/decisions/006-press-cache.md).
 */
const restFactor = 1.5;
/** A shorter rest than timers can keep is none. Milliseconds. */
const shortestRest = 1;

/** Lets a bounded number of jobs run at once and a bounded number of each priority wait. */
export class Limit {
  /** Places that are taken: by jobs, and by the rest after them. */
  #taken = 0;
  /** A renewal may have these: the page that it renews is wanted more than others. */
  #resting = 0;
  #tailRunning = 0;
  readonly #waiting: Record<Priority, Waiting[]> = { renewal: [], page: [], tail: [] };
  /** The long tail never takes the last place: a page that is wanted does not wait for a crawl. */
  readonly #tailAtOnce: number;

  constructor(
    readonly atOnce: number,
    /** Places to wait in, for each priority. */
    readonly queue: number,
    readonly now: () => number = Date.now,
    /** Begins to watch how much of its time the front waits for a processor, and returns what tells it, 0 to 1. */
    readonly watch: () => () => number = watchProcessorWait,
  ) {
    this.#tailAtOnce = Math.max(1, atOnce - 1);
  }

  /** Runs a job when its turn comes. @throws Busy at once when too many wait, or after ten seconds. */
  async run<T>(job: () => Promise<T>, priority: Priority = 'page'): Promise<T> {
    if (this.#hasPlace(priority)) this.#take(priority);
    else await this.#wait(priority);
    const waited = this.watch();
    const began = performance.now();
    try {
      return await job();
    } finally {
      if (priority === 'tail') this.#tailRunning--;
      this.#rest((performance.now() - began) * waited() * restFactor);
    }
  }

  /** Gives a place back, after a rest if need be. */
  #rest(ms: number): void {
    if (ms < shortestRest) {
      this.#taken--;
    } else {
      this.#resting++;
      setTimeout(() => {
        this.#resting--;
        this.#taken--;
        this.#handOver();
      }, ms);
    }
    this.#handOver();
  }

  #hasPlace(priority: Priority): boolean {
    const taken = priority === 'renewal' ? this.#taken - this.#resting : this.#taken;
    return taken < this.atOnce && (priority !== 'tail' || this.#tailRunning < this.#tailAtOnce);
  }

  #take(priority: Priority): void {
    this.#taken++;
    if (priority === 'tail') this.#tailRunning++;
  }

  #wait(priority: Priority): Promise<void> {
    const queue = this.#waiting[priority];
    if (queue.length >= this.queue) throw new Busy('too many renders are waiting');
    return new Promise((go, refuse) => queue.push({ go, refuse, since: this.now() }));
  }

  /** Gives free places away before anybody new can take them. */
  #handOver(): void {
    for (const priority of priorities) {
      const queue = this.#waiting[priority];
      while (queue[0] && this.now() - queue[0].since > longestWait) {
        queue.shift()?.refuse(new Busy('a render waited too long'));
      }
      while (queue[0] && this.#hasPlace(priority)) {
        this.#take(priority);
        queue.shift()?.go();
      }
    }
  }
}
