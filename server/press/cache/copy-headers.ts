import type { Encoding } from '../encoding';
import type { Copy } from './copy';
import { staleIfError, unsureLifetime } from './lifetimes';

/**
 * In what state a copy is sent: `fresh`; `unsure`, fresh but changes don't reach us now; `stale`, while its renewal
 * runs; `last-good`, because its render failed.
 */
export type Mode = 'fresh' | 'unsure' | 'stale' | 'last-good';

/** Two encodings are two representations: a strong ETag must tell them apart. */
const suffixes: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };

export const etagOf = (hash: string, encoding: Encoding): string => `"${hash}${suffixes[encoding]}"`;

const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1_000);

/**
 * What caches outside are told. Browsers ask each time. A copy that we know to be behind is not kept by anybody; one
 * whose tags don't fit into a header could not be purged outside, so it is not kept outside either.
 */
export function cacheControl(copy: Copy, mode: Mode): string {
  const fresh = mode === 'fresh' || mode === 'unsure';
  if (!fresh || !copy.fields.includes('cache-tag')) return 'public, max-age=0, s-maxage=0, must-revalidate';
  const lifetime = copy.freshUntil - copy.renderedAt;
  const shared = toSeconds(mode === 'unsure' ? Math.min(lifetime, unsureLifetime) : lifetime);
  const stale = mode === 'fresh' ? toSeconds(copy.staleUntil - copy.freshUntil) : 0;
  const whileRenewed = stale > 0 ? `, stale-while-revalidate=${stale}` : '';
  // Only pages that show something: a killed or missing one must not cover up what comes after it.
  const onError = copy.status === 200 ? `, stale-if-error=${staleIfError}` : '';
  return `public, max-age=0, s-maxage=${shared}${whileRenewed}${onError}`;
}

/** Seconds until the copy ends; zero or less when it is not fresh. */
function timeLeft(copy: Copy, mode: Mode, now: number): number {
  const end = mode === 'unsure' ? Math.min(copy.freshUntil, copy.renderedAt + unsureLifetime) : copy.freshUntil;
  const left = toSeconds(end - now);
  return mode === 'fresh' || mode === 'unsure' ? left : Math.min(left, 0);
}

const details: Partial<Record<Mode, string>> = { 'last-good': '; detail=last-good' };

/** What a hit says of itself (RFC 9211). */
const hitStatus = (copy: Copy, mode: Mode, now: number): string =>
  `gazette; hit; ttl=${timeLeft(copy, mode, now)}${details[mode] ?? ''}`;

export interface Told {
  mode: Mode;
  /** Cache-Status of an answer that is no hit. */
  status?: string;
  serverTiming?: string;
}

function writeLines(copy: Copy, encoding: Encoding, age: number, now: number, told: Told): string[] {
  const { mode, status = hitStatus(copy, mode, now), serverTiming = `cache;desc=${mode}` } = told;
  const lines = copy.fields.concat(
    'cache-control',
    cacheControl(copy, mode),
    'age',
    String(age),
    'cache-status',
    status,
    'server-timing',
    serverTiming,
  );
  if (copy.status === 200) lines.push('etag', etagOf(copy.hash, encoding));
  if (encoding !== 'identity') lines.push('content-encoding', encoding);
  lines.push('content-length', String((copy.bodies[encoding] ?? { length: copy.length }).length));
  return lines;
}

/** All header lines of an answer with a copy. Those of hits are written once a second, whoever asks. */
export function copyLines(copy: Copy, encoding: Encoding, now: number, told: Told): string[] {
  const age = Math.max(0, toSeconds(now - copy.renderedAt));
  if (told.status !== undefined) return writeLines(copy, encoding, age, now, told);
  const written = copy.written[encoding];
  if (written && written.age === age && written.mode === told.mode) return written.lines;
  const lines = writeLines(copy, encoding, age, now, told);
  copy.written[encoding] = { age, mode: told.mode, lines };
  return lines;
}

/** What of the headers belongs to a 304 (RFC 9110, 15.4.5), and what says where it comes from. */
const notModified = new Set([
  'age',
  'cache-control',
  'cache-status',
  'content-location',
  'etag',
  'last-modified',
  'server-timing',
  'vary',
]);

export const notModifiedLines = (lines: readonly string[]): string[] =>
  lines.flatMap((name, i) => (i % 2 === 0 && notModified.has(name) ? [name, lines[i + 1] ?? ''] : []));
