import { LRUCache } from 'lru-cache';
import type { Copy } from './copy';
import { lastGoodFor, unsureLifetime } from './lifetimes';
import { everything, type RunningRender, RunningRenders } from './running-renders';
import { TagIndex } from './tag-index';

export interface PageCacheOptions {
  /** Bytes of all copies together, their headers and indexes included. */
  memoryBytes: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * What may be done with a copy: show it; show it and renew it; hold it for the case that a render fails.
 */
export type Condition = 'fresh' | 'stale' | 'held';

/** What became of a page that was rendered. */
export type Verdict =
  | 'kept'
  /** Something it shows changed while it was rendered: who asked before may have it, nobody else. */
  | 'outdated'
  /** Something it may show was killed while it was rendered: nobody may have it. */
  | 'killed';

/** The part of the memory for the long tail: cursors, missing pages. A crawl fills this and nothing else. */
const tailShare = 3 / 32;
/** The part for what readers search for: nearly every query is one of its own. */
const searchShare = 1 / 32;

/** Keys of killed copies that are remembered, so that a failing render answers 503 for them. */
const killedRemembered = 10_000;

/**
 * The copies of reader pages and what is known about them; renders nothing itself. Three partitions, each the least
 * recently used first out.
 */
export class PageCache {
  readonly now: () => number;
  readonly #pages: LRUCache<string, Copy>;
  readonly #tail: LRUCache<string, Copy>;
  readonly #searches: LRUCache<string, Copy>;
  readonly #tags = new TagIndex<Copy>();
  readonly #running = new RunningRenders();
  readonly #killed = new LRUCache<string, true>({ max: killedRemembered });
  #listening = false;

  constructor({ memoryBytes, now = Date.now }: PageCacheOptions) {
    this.now = now;
    const partition = (bytes: number) =>
      new LRUCache<string, Copy>({
        maxSize: Math.floor(bytes),
        sizeCalculation: (copy) => copy.size,
        dispose: (copy) => this.#tags.delete(copy),
      });
    this.#pages = partition(memoryBytes * (1 - tailShare - searchShare));
    this.#tail = partition(memoryBytes * tailShare);
    this.#searches = partition(memoryBytes * searchShare);
  }

  /** Whether changes are announced to us. */
  get listening(): boolean {
    return this.#listening;
  }

  /** The copy under a key, in whatever condition. */
  find(key: string): Copy | undefined {
    return this.#pages.get(key) ?? this.#tail.get(key) ?? this.#searches.get(key);
  }

  /** Whether a copy is one of the pages that readers come for. */
  isPage(copy: Copy): boolean {
    return this.#pages.peek(copy.address.key) === copy;
  }

  condition(copy: Copy, now: number): Condition {
    if (copy.mark === 'purge') return 'held';
    if (!this.#listening && now >= copy.renderedAt + unsureLifetime) return 'held';
    if (now < copy.freshUntil) return copy.mark === null ? 'fresh' : 'stale';
    return now < copy.staleUntil ? 'stale' : 'held';
  }

  /** The copy to show when its render fails, or undefined when there is none. */
  lastGood(key: string): Copy | undefined {
    const copy = this.find(key);
    return copy && this.now() < copy.renderedAt + lastGoodFor ? copy : undefined;
  }

  /** Whether the copy under a key was destroyed by `kill` and none came since. */
  wasKilled(key: string): boolean {
    return this.#killed.has(key);
  }

  /** A render begins; it must be ended whatever comes of it. */
  begin(): RunningRender {
    return this.#running.begin(this.now());
  }

  end(render: RunningRender): void {
    this.#running.end(render);
  }

  /** Keeps what a render made, unless an announcement came in between. */
  keep(copy: Copy, render: RunningRender): Verdict {
    const { key } = copy.address;
    const met = render.met(copy.tags);
    if (met === 'kill') return 'killed';
    if (met === 'purge') return 'outdated';
    const there = this.find(key);
    if (there && there.number > copy.number) return 'kept';
    if (met === 'expire') copy.mark = 'expire';
    const own = this.#partitionOf(copy);
    for (const other of this.#partitions) if (other !== own) other.delete(key);
    this.#killed.delete(key);
    own.set(key, copy);
    // A copy larger than the partition is not taken.
    if (own.peek(key) === copy) this.#tags.add(copy);
    return 'kept';
  }

  get #partitions() {
    return [this.#pages, this.#tail, this.#searches];
  }

  #partitionOf({ address, status }: Copy) {
    if (address.search) return this.#searches;
    return address.tail || (status !== 200 && status !== 410) ? this.#tail : this.#pages;
  }

  /** A page that may not be kept: whether it may be shown at all, and to whom. */
  judge(tags: Iterable<string>, render: RunningRender): Verdict {
    const met = render.met(tags);
    return met === 'kill' ? 'killed' : met === 'purge' ? 'outdated' : 'kept';
  }

  /** Forgets the copy under a key: the address has no page any more, or one that may not be kept. */
  drop(key: string): void {
    for (const partition of this.#partitions) partition.delete(key);
  }

  /** The copies may be shown while they are renewed. */
  expire(tags: readonly string[]): void {
    this.#running.announce('expire', tags);
    for (const copy of this.#carrying(tags)) copy.mark ??= 'expire';
  }

  /** The copies may be shown only if the new render fails. */
  purge(tags: readonly string[]): void {
    this.#running.announce('purge', tags);
    for (const copy of this.#carrying(tags)) {
      copy.mark = 'purge';
      // What failed before may have been mended by this change: no pause before the next attempt.
      copy.retryAt = 0;
    }
  }

  /** The copies are destroyed; readers get 503 if the new render fails. */
  kill(tags: readonly string[]): void {
    this.#running.announce('kill', tags);
    const killed = this.#carrying(tags);
    if (tags.includes(everything)) this.#clear();
    for (const { address } of killed) {
      this.drop(address.key);
      this.#killed.set(address.key, true);
    }
  }

  #clear(): void {
    // The index first: it need not be told of every copy then, which takes a second with 50,000.
    this.#tags.clear();
    for (const partition of this.#partitions) partition.clear();
  }

  /** The copies with one of the tags; a list of its own, for copies may go while it is read. */
  #carrying(tags: readonly string[]): Iterable<Copy> {
    // Everything is known without an index, and with 50,000 copies five times as fast.
    return tags.includes(everything)
      ? this.#partitions.flatMap((partition) => [...partition.values()])
      : this.#tags.find(tags);
  }

  /**
   * Tells whether announcements arrive. While they don't, nothing is shown that is older than five seconds; when they
   * do again, everything is dropped: a kill may be among those that were missed.
   */
  setListening(listening: boolean): void {
    if (listening && !this.#listening) {
      this.#running.announce('purge', [everything]);
      this.#clear();
    }
    this.#listening = listening;
  }

  stats() {
    const part = ({ size, calculatedSize }: LRUCache<string, Copy>) => ({ entries: size, bytes: calculatedSize });
    const [pages, tail, searches] = [part(this.#pages), part(this.#tail), part(this.#searches)];
    return {
      entries: pages.entries + tail.entries + searches.entries,
      bytes: pages.bytes + tail.bytes + searches.bytes,
      pages,
      tail,
      searches,
      tags: this.#tags.size,
      running: this.#running.size,
      listening: this.#listening,
    };
  }
}
