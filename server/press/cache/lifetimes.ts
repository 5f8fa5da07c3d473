import type { PressCard } from '../../../lib/press/card';

const second = 1_000;

/** While nobody tells us of changes, what is shown is never older than this (DESIGN.md, "Freshness"). Milliseconds. */
export const unsureLifetime = 5 * second;

/** A copy that renders fail to replace is shown this long; issue 3 asks for an hour or more. Milliseconds. */
export const lastGoodFor = 24 * 3_600 * second;

/**
 * What caches outside may do with the same: shorter, because a purge that they miss is not found out. Seconds.
 */
export const staleIfError = 3_600;

/**
 * How long a page is shown while its renewal runs, as a multiple of its lifetime. Every change is announced; the
 * lifetime only bounds what nobody announces (reading counts, likes), and ten of them are still an hour at most for
 * all but the pages of the house.
 */
const staleFactor = 10;

/** A missing page may be published any moment, and a crawl makes thousands of them: a minute at most. Milliseconds. */
const longestMissing = 60 * second;

/** Redirects name no lifetime: a page that redirects ends before it says one. Milliseconds. */
const redirectLifetime = 60 * second;

export interface Lifetime {
  /** Milliseconds from the begin of the render. */
  ttl: number;
  /** Milliseconds after that in which the copy may be shown while it is renewed. */
  staleFor: number;
}

/** How long an answer lives, or null when it may not be kept: forms, failures, what says no lifetime. */
export function lifetimeOf(card: PressCard | null, status: number): Lifetime | null {
  if (!card?.store) return null;
  const ttl = card.ttl === undefined ? undefined : card.ttl * second;
  if (status === 301 || status === 308)
    return { ttl: Math.min(ttl ?? redirectLifetime, redirectLifetime), staleFor: 0 };
  if (!ttl || ttl <= 0) return null;
  if (status === 404) return { ttl: Math.min(ttl, longestMissing), staleFor: 0 };
  if (status === 200 || status === 410) return { ttl, staleFor: ttl * staleFactor };
  return null;
}
