import type { Logger } from 'pino';
import type { ErrorStatus } from '../../../lib/http/error-words';
import { Busy, type Limit, type Priority } from '../limit';
import { loggedPath } from '../logged-path';
import { keptToRevalidate, type Made, type ReadyPage } from '../reader-page';
import type { PageAddress } from './address';
import { type Copy, makeCopy, tagsOf } from './copy';
import type { PageCache } from './page-cache';
import type { RunningRender } from './running-renders';

/** What somebody who asks for a page gets. */
export type Outcome =
  /** A copy that was there. */
  | { kind: 'hit'; copy: Copy; mode: 'fresh' | 'stale' | 'last-good' }
  /** A page that was rendered and may be kept. */
  | { kind: 'made'; copy: Copy; timing: Timing; stored: boolean }
  /** A page that was rendered and is for who asked only. */
  | { kind: 'loose'; page: ReadyPage; timing: Timing }
  /** Neither. A page that tells of its own failure comes along. */
  | { kind: 'failed'; status: ErrorStatus; page?: ReadyPage };

/** Milliseconds of waiting for a turn, of Next, and of our own work on the page. */
export interface Timing {
  wait: number;
  render: number;
  press: number;
}

interface Job {
  promise: Promise<Outcome>;
  /** Not set while the job waits for its turn: what it will read is newer than everything announced before. */
  render?: RunningRender;
}

export interface DeskOptions {
  cache: PageCache;
  limit: Limit;
  make: (address: PageAddress) => Promise<Made>;
  log: Logger;
  /** How long a reader waits for a page whose render failed last time before he gets the copy. Milliseconds. */
  patience?: number;
  /** How long he waits for a page that may have changed unheard. Milliseconds. */
  unsurePatience?: number;
}

/** After a failed render; a child that died is back within a second, and one attempt a second costs nothing. Milliseconds. */
const pauseAfterFailure = 1_000;
const usualPatience = 500;
/** Far more than a render takes. A database that went silent lets each hang for 20 s, and nothing is known to be wrong. */
const usualUnsurePatience = 2_000;
/** A page may be killed while it is rendered, and something else on it while it is rendered again; hardly a third time. */
const attempts = 3;

/** Gets pages: the copy if it may be shown, else one render for everybody who asks, else the last good copy. */
export class PageDesk {
  readonly #jobs = new Map<string, Job>();

  constructor(readonly options: DeskOptions) {}

  /** Gets a page. Never throws. */
  async get(address: PageAddress): Promise<Outcome> {
    const { cache } = this.options;
    const copy = cache.lastGood(address.key);
    if (!copy) return this.#orLastGood(address, await this.#job(address, address.tail ? 'tail' : 'page').promise);
    const now = cache.now();
    const condition = cache.condition(copy, now);
    if (condition === 'fresh') return { kind: 'hit', copy, mode: 'fresh' };
    if (condition === 'stale') {
      this.renew(copy, now);
      return { kind: 'hit', copy, mode: 'stale' };
    }
    if (now < copy.retryAt) return this.#orLastGood(address, { kind: 'failed', status: 503 });
    const { promise } = this.#job(address, this.#priority(copy));
    return this.#orLastGood(address, await this.#withPatience(promise, copy));
  }

  /** How long somebody waits for a render when there is a copy; null for as long as it takes. */
  #patienceWith(copy: Copy): number | null {
    const { cache, patience = usualPatience, unsurePatience = usualUnsurePatience } = this.options;
    if (copy.retryAt > 0) return patience;
    return cache.listening || copy.mark === 'purge' ? null : unsurePatience;
  }

  /** Begins the renewal of a copy that is shown meanwhile, unless one runs or just failed. */
  renew(copy: Copy, now: number): void {
    if (now >= copy.retryAt) this.#job(copy.address, this.#priority(copy));
  }

  #priority(copy: Copy): Priority {
    return this.options.cache.isPage(copy) ? 'renewal' : 'tail';
  }

  /** The render of a page that somebody who asks now may join, or a new one. */
  #job(address: PageAddress, priority: Priority): Job {
    const { key } = address;
    const running = this.#jobs.get(key);
    if (running && running.render?.joinable !== false) return running;
    const job: Job = { promise: Promise.resolve({ kind: 'failed', status: 503 }) };
    this.#jobs.set(key, job);
    job.promise = this.#render(address, priority, job).finally(() => {
      if (this.#jobs.get(key) === job) this.#jobs.delete(key);
    });
    return job;
  }

  async #withPatience(promise: Promise<Outcome>, copy: Copy): Promise<Outcome> {
    const patience = this.#patienceWith(copy);
    if (patience === null) return promise;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Outcome>((resolve) => {
      const giveUp = () => {
        // Who asks next need not wait as well, unless a purge came in between: no render after it has failed yet.
        if (copy.mark !== 'purge' || copy.retryAt > 0) copy.retryAt = this.options.cache.now() + pauseAfterFailure;
        resolve({ kind: 'failed', status: 503 });
      };
      timer = setTimeout(giveUp, patience);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  /** A failure becomes the copy that is still there; it is looked up now, for it may have been killed since. */
  #orLastGood(address: PageAddress, outcome: Outcome): Outcome {
    if (outcome.kind !== 'failed' || outcome.status < 500) return outcome;
    const { cache } = this.options;
    const copy = cache.lastGood(address.key);
    if (copy) return { kind: 'hit', copy, mode: 'last-good' };
    return cache.wasKilled(address.key) ? { ...outcome, status: 503 } : outcome;
  }

  async #render(address: PageAddress, priority: Priority, job: Job): Promise<Outcome> {
    const { log } = this.options;
    try {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const outcome = await this.#attempt(address, priority, job);
        if (outcome !== 'again') return outcome;
        delete job.render;
      }
      return { kind: 'failed', status: 503 };
    } catch (error) {
      const busy = error instanceof Busy;
      if (!busy) log.error({ err: error, path: loggedPath(address.path) }, 'the press failed on a page');
      this.#failed(address);
      return { kind: 'failed', status: busy ? 503 : 500 };
    }
  }

  async #attempt(address: PageAddress, priority: Priority, job: Job): Promise<Outcome | 'again'> {
    const { cache, limit, make } = this.options;
    const asked = performance.now();
    let render: RunningRender | undefined;
    try {
      let began = 0;
      const made = await limit.run(() => {
        began = performance.now();
        render = cache.begin();
        job.render = render;
        return make(address);
      }, priority);
      if (!render) throw new Error('a render ended before it began');
      const rendered = performance.now();
      const failure = failureOf(made);
      // Everything was dropped while it failed, most likely because the database is back: there is no copy to show
      // instead, and a new attempt will do.
      if (failure && render.met([]) && !cache.lastGood(address.key)) return 'again';
      if (failure || 'failed' in made) {
        if (!failure) cache.drop(address.key);
        // After a purge the copy may only be shown when a render has failed that began later.
        else if (render.joinable) this.#failed(address);
        return failure ?? { kind: 'failed', status: 404 };
      }
      const copy = await makeCopy(made, address, render, cache.now, cache.find(address.key));
      const timing = { wait: began - asked, render: rendered - began, press: performance.now() - rendered };
      const verdict = copy ? cache.keep(copy, render) : cache.judge(tagsOf(made.card, address), render);
      if (verdict === 'killed') return 'again';
      if (!copy) cache.drop(address.key);
      if (!copy || verdict === 'outdated')
        return { kind: 'loose', page: looseOf(made, verdict === 'outdated'), timing };
      return { kind: 'made', copy, timing, stored: cache.find(address.key) === copy };
    } finally {
      if (render) cache.end(render);
    }
  }

  #failed(address: PageAddress): void {
    const { cache } = this.options;
    const copy = cache.find(address.key);
    if (copy) copy.retryAt = cache.now() + pauseAfterFailure;
  }
}

/** The failure that a render ended in; null when there is a page, or surely none. */
function failureOf(made: Made): Extract<Outcome, { kind: 'failed' }> | null {
  if ('failed' in made) return made.failed < 500 ? null : { kind: 'failed', status: made.failed };
  return made.status < 500 ? null : { kind: 'failed', status: made.status === 503 ? 503 : 500, page: made };
}

/** A page that is outdated already is for who asked before; no cache outside may show it to others. */
const looseOf = (page: ReadyPage, outdated: boolean): ReadyPage =>
  outdated ? { ...page, headers: { ...page.headers, 'cache-control': keptToRevalidate } } : page;
