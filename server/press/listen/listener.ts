import type { Logger } from 'pino';
import { parsePayload, type Verb } from '../../../lib/press/payload';
import { type Connection, NotDelivered, openConnection } from './connection';

/** What is told of changes: the page cache. */
export type Hearer = Record<Verb, (tags: string[]) => void> & { setListening(listening: boolean): void };

export interface ListenerOptions {
  url: string;
  cache: Hearer;
  log: Logger;
  /** Called after each announcement. */
  onAnnounced?: () => void;
  /** A server that went silent is noticed within both together. Milliseconds. */
  pulseEvery?: number;
  patience?: number;
  /** Pause before the first new attempt, doubled up to a second. Milliseconds. */
  firstPause?: number;
}

const defaults = { pulseEvery: 2_000, patience: 2_000, firstPause: 25 };
const longestPause = 1_000;
/** A pooler does not change its ways; each attempt costs it two connections. Milliseconds. */
const poolerPause = 30_000;

/**
 * Listens to what writes announce and hands it to the cache, over one connection of its own to the database; opens it
 * again whenever it is lost, and tells the cache of both.
 */
export class PressListener {
  #connection: Connection | undefined;
  #attempt: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  #stopped = false;

  constructor(readonly options: ListenerOptions) {}

  /** Whether announcements arrive. */
  get listening(): boolean {
    return this.#connection !== undefined;
  }

  /** Makes the first attempt. Never throws: it goes on trying, and until it succeeds the cache knows that it is deaf. */
  async start(): Promise<void> {
    await this.#open();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#attempt;
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
  }

  #open(): Promise<void> {
    this.#attempt = this.#tryOnce();
    return this.#attempt;
  }

  async #tryOnce(): Promise<void> {
    const { url, cache, log } = this.options;
    const { pulseEvery = defaults.pulseEvery, patience = defaults.patience } = this.options;
    try {
      const connection = await openConnection({
        url,
        pulseEvery,
        patience,
        onPayload: (payload) => this.#hear(payload),
        onLost: (reason) => this.#lost(reason),
      });
      if (this.#stopped) return await connection.close();
      this.#connection = connection;
      // After LISTEN and not before it: what commits from here on is heard, what came earlier is dropped with all else.
      cache.setListening(true);
      if (this.#failures > 0) log.info('changes are heard again; all pages were dropped');
      this.#failures = 0;
    } catch (error) {
      if (this.#stopped) return;
      const deaf = error instanceof NotDelivered;
      const hint = deaf ? ': DATABASE_URL must lead to PostgreSQL itself, not to a transaction pooler' : '';
      if (this.#failures === 0 || deaf) log.error({ err: error }, `changes can’t be heard${hint}`);
      this.#again(deaf ? poolerPause : 0);
    }
  }

  #hear(payload: string): void {
    const announced = parsePayload(payload);
    if (!announced) {
      this.options.log.warn('something that is no announcement came on the channel `press`');
      return;
    }
    this.options.cache[announced.verb]([announced.tag]);
    this.options.onAnnounced?.();
  }

  #lost(reason: unknown): void {
    if (!this.#connection) return;
    this.#connection = undefined;
    this.options.cache.setListening(false);
    this.options.log.error(
      { err: reason },
      'the connection that hears changes is lost; pages live 5 s until it is back',
    );
    this.#again(0);
  }

  #again(least: number): void {
    if (this.#stopped) return;
    const { firstPause = defaults.firstPause } = this.options;
    const pause = Math.max(least, Math.min(firstPause * 2 ** this.#failures++, longestPause));
    this.#timer = setTimeout(() => void this.#open(), pause);
    this.#timer.unref();
  }
}
