import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PressCard } from '../../../lib/press/card';
import type { Verb } from '../../../lib/press/payload';
import { tags as names } from '../../../lib/press/tags';
import { contentHash } from '../answer';
import { compress, type Encoding, isText } from '../encoding';
import type { ReadyPage } from '../reader-page';
import type { PageAddress } from './address';
import { lifetimeOf } from './lifetimes';
import { everything, type RunningRender } from './running-renders';

/** The header lines of one encoding as they were written last; good until the second or the mode changes. */
export interface Written {
  age: number;
  mode: string;
  lines: string[];
}

/** A kept page: what is sent, and what may be done with it. */
export interface Copy {
  readonly address: PageAddress;
  readonly status: number;
  readonly isText: boolean;
  readonly tags: readonly string[];
  /** Names and values of the headers that every answer with this copy has, alternating. */
  readonly fields: readonly string[];
  /** Names the content; ETags are made of it. */
  readonly hash: string;
  /** Last-Modified, of feeds: their readers ask by time. */
  readonly lastModified: string | null;
  /** Compressed for text, as it is for everything else; of its own memory, not a slice of a larger block. */
  readonly bodies: Readonly<Partial<Record<Encoding, Buffer>>>;
  /** Bytes of the identity encoding. */
  readonly length: number;
  /** Bytes of memory, roughly. */
  readonly size: number;
  /** The render it came from: a later one is never replaced by an earlier one. */
  readonly number: number;
  /** These three in milliseconds since 1970. */
  readonly renderedAt: number;
  readonly freshUntil: number;
  readonly staleUntil: number;
  /** What was announced for it: `expire` lets it be shown while it is renewed, `purge` only if that fails. */
  mark: Exclude<Verb, 'kill'> | null;
  /** After a render failed the next attempt waits until then; 0 when none has. Milliseconds since 1970. */
  retryAt: number;
  readonly written: Partial<Record<Encoding, Written>>;
}

/** Objects, maps and header lines around the bytes and letters of a copy, measured with 50,000 copies. Bytes. */
const overhead = 4_500;

/** zlib hands out slices of 16 KB blocks; a copy that is kept must not hold the block. */
function ownMemory(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}

async function compressed(body: Buffer): Promise<Copy['bodies']> {
  const [br, gzip] = await Promise.all([compress(body, 'br'), compress(body, 'gzip')]);
  return { br: ownMemory(br), gzip: ownMemory(gzip) };
}

/** All tags of a page: those of its card, its own address, and the one that everything has. */
export const tagsOf = (card: PressCard | null, { path }: PageAddress): string[] => [
  ...new Set([everything, ...(card?.tags ?? []), names.path(path)]),
];

/** A tag as it may stand in a header between commas. */
const tagInHeader = (tag: string): string => tag.replace(/[^\x21-\x2b\x2d-\x7e]/g, encodeURIComponent);

/** Varnish takes 8 KiB a header line. Bytes. */
const longestCacheTag = 8_000;

function fieldsOf(
  page: ReadyPage,
  tags: readonly string[],
  text: boolean,
  lastModified: Copy['lastModified'],
): string[] {
  const headers: Record<string, unknown> = { ...page.headers };
  delete headers['cache-control'];
  if (lastModified) headers['last-modified'] = lastModified;
  const cacheTag = tags.map(tagInHeader).join(',');
  if (cacheTag.length <= longestCacheTag) headers['cache-tag'] = cacheTag;
  if (text) headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding';
  return Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
}

/** A page says when it was made. While its content stays what it was, it was not modified since the copy before. */
function lastModifiedOf(page: ReadyPage, hash: string, before: Copy | undefined): Copy['lastModified'] {
  const own = page.headers['last-modified'];
  if (!own) return null;
  return (before?.hash === hash && before.lastModified) || String(own);
}

/**
 * Makes the copy of a page that may be kept, compressing it once for all readers.
 * @param before the copy it takes the place of
 * @returns null when the page may not be kept, or its time ended while it was rendered
 */
export async function makeCopy(
  page: ReadyPage,
  address: PageAddress,
  render: RunningRender,
  now: () => number,
  before?: Copy,
): Promise<Copy | null> {
  const lifetime = lifetimeOf(page.card, page.status);
  if (!lifetime) return null;
  const end = page.card?.until?.getTime() ?? Number.POSITIVE_INFINITY;
  const freshUntil = Math.min(render.beganAt + lifetime.ttl, end);
  if (freshUntil <= now()) return null;

  const { body } = page;
  const tags = tagsOf(page.card, address);
  const text = body.length > 0 && isText(page.contentType);
  const bodies = text ? await compressed(body) : { identity: ownMemory(body) };
  const hash = contentHash(body);
  const lastModified = lastModifiedOf(page, hash, before);
  const fields = fieldsOf(page, tags, text, lastModified);
  const bytes = Object.values(bodies).reduce((sum, { length }) => sum + length, 0);
  const letters = [...fields, ...tags, address.key].reduce((sum, { length }) => sum + length, 0);
  return {
    address,
    status: page.status,
    isText: text,
    tags,
    fields,
    hash,
    lastModified,
    bodies,
    length: body.length,
    size: bytes + letters + overhead,
    number: render.number,
    renderedAt: render.beganAt,
    freshUntil,
    staleUntil: Math.min(freshUntil + lifetime.staleFor, end),
    mark: null,
    retryAt: 0,
    written: {},
  };
}

const inflate = promisify(gunzip);

/** The bytes of a copy in one encoding. Identity is rebuilt: few clients ask for it, and it is five times as large. */
export async function bytesOf(copy: Copy, encoding: Encoding): Promise<Buffer> {
  const kept = copy.bodies[encoding];
  if (kept) return kept;
  if (!copy.bodies.gzip) throw new Error(`${copy.address.path} is not kept as ${encoding}`);
  return inflate(copy.bodies.gzip);
}
