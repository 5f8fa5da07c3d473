import { LRUCache } from 'lru-cache';
import { household } from '../security/address-hash';

/** How often one household may ask in how long, milliseconds: checks come while somebody writes, tries when they send. */
const limits = {
  check: { most: 60, windowMs: 60_000 },
  send: { most: 40, windowMs: 10 * 60_000 },
} as const;

const key = Symbol.for('gazette.comment-tries');
/** Next bundles modules several times over: the counts are shared through the process. */
const shared = globalThis as { [key]?: LRUCache<string, { since: number; count: number }> };

/**
 * Counts a try of an address in this process's memory and says whether it may be made. It keeps one reader from keeping
 * the engine busy; what is stored is limited by the database (`submitComment`).
 */
export function mayTry(kind: keyof typeof limits, address: string, now = Date.now()): boolean {
  shared[key] ??= new LRUCache({ max: 20_000 });
  const { most, windowMs } = limits[kind];
  const of = `${kind} ${household(address)}`;
  const held = shared[key].get(of);
  const counted = held && now - held.since < windowMs ? held : { since: now, count: 0 };
  counted.count += 1;
  shared[key].set(of, counted);
  return counted.count <= most;
}

/** Forgets what was counted: for tests. */
export const forgetTries = (): void => shared[key]?.clear();
