import type { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a page tells the press about itself while it renders. Pages can't set response headers,
 * so the renderer wraps each request in an AsyncLocalStorage and sends the card after the page.
 */
export interface PressCard {
  /** HTTP status of the page; 200 unless said otherwise. */
  status?: number;
  /** What the page shows, e.g. `article:{id}`: a change that names a tag drops the page. */
  tags: Set<string>;
  /** Lifetime in seconds of a kept copy. */
  ttl?: number;
  /** The copy ends at this instant at the latest (embargo, pin or banner boundary), UTC. */
  until?: Date;
  /** False: the page is stripped like a reader page but never stored (previews, receipts, forms with errors). */
  store: boolean;
}

// The server bundle and Next's bundles hold separate copies of this module: they meet on globalThis.
const key = Symbol.for('gazette.press');
const holder = globalThis as { [key]?: AsyncLocalStorage<PressCard> };

/** Called once by the renderer process, before the first request. */
export function setPressStorage(storage: AsyncLocalStorage<PressCard>): void {
  holder[key] = storage;
}

/** Fills the card of the page being rendered. Under `next dev` and `next start` there is no card: does nothing. */
export function press(fields: {
  status?: number;
  tags?: Iterable<string>;
  ttl?: number;
  until?: Date | null;
  store?: boolean;
}): void {
  const card = holder[key]?.getStore();
  if (!card) return;
  if (fields.status) card.status = fields.status;
  for (const tag of fields.tags ?? []) card.tags.add(tag);
  // Several parts of a page may speak: the shortest life and the strictest storing win.
  if (fields.ttl !== undefined) card.ttl = Math.min(card.ttl ?? Infinity, fields.ttl);
  if (fields.until && (!card.until || fields.until < card.until)) card.until = fields.until;
  if (fields.store === false) card.store = false;
}

/** Whether the request came through Gazette's own front: only then its `x-gazette-*` headers can be believed. */
export const behindPress = (): boolean => holder[key]?.getStore() !== undefined;
