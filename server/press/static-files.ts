import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Answer, contentHash } from './answer';
import { compress, type Encoding } from './encoding';
import { workerPolicy } from './headers';

/** Types of everything a web build or `public/` may hold; the rest is sent as bytes. */
const types: Record<string, string> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

export const immutable = 'public, max-age=31536000, immutable';
/** Files that keep their name when they change: a day, then ask; fonts hardly ever change. */
const aDay = 'public, max-age=86400';
const aMonth = 'public, max-age=2592000';

/** Names that `scripts/` and Next make from the content. */
const isHashed = (url: string): boolean =>
  url.startsWith('/_next/static/') || /^\/reader\/.*[.-](?=[0-9a-f]*\d)[0-9a-f]{8,}\.\w+$/.test(url);

/** Browsers ask for the worker by one name for ever: what they hold of it must never be old. */
const workerPath = '/sw.js';

function lifetime(url: string): string {
  if (url === workerPath) return 'no-cache';
  if (isHashed(url)) return immutable;
  return url.startsWith('/fonts/') ? aMonth : aDay;
}

/** Bytes of file contents, raw and compressed, that stay in memory. */
const memory = 48 * 1024 * 1024;

/**
 * The files of a build and of `public/`. All names are read once, at start: a request can only ever name one of
 * them, whatever tricks its path plays, and an address that is no file costs no look at the disk.
 */
export class StaticFiles {
  readonly #files = new Map<string, string>();
  /** By file and encoding; the least recently used goes first. */
  readonly #kept = new Map<string, Promise<Buffer>>();
  #size = 0;

  /** @param roots folders by the address they are served under, e.g. `''` for `public` */
  constructor(
    roots: Record<string, string>,
    readonly limit = memory,
  ) {
    for (const [prefix, folder] of Object.entries(roots)) {
      if (!existsSync(folder)) continue;
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name.startsWith('.')) continue;
        const file = path.join(entry.parentPath ?? entry.path, entry.name);
        this.#files.set(`${prefix}/${path.relative(folder, file).split(path.sep).join('/')}`, file);
      }
    }
  }

  has(decodedPath: string): boolean {
    return this.#files.has(decodedPath);
  }

  /** The answer for a path that `has` knows. */
  async answer(decodedPath: string): Promise<Answer> {
    const file = this.#files.get(decodedPath);
    if (!file) throw new Error(`no static file ${decodedPath}`);
    const type = types[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream';
    const body = await this.#keep(`${file} raw`, () => readFile(file));
    const headers = {
      'content-type': type,
      'cache-control': lifetime(decodedPath),
      'x-content-type-options': 'nosniff',
      ...(decodedPath === workerPath && { 'content-security-policy': workerPolicy }),
    };
    return {
      status: 200,
      headers,
      body,
      encoded: async (encoding: Encoding) =>
        encoding === 'identity' ? body : this.#keep(`${file} ${encoding}`, () => compress(body, encoding)),
      hash: (await this.#keep(`${file} hash`, async () => Buffer.from(contentHash(body)))).toString(),
    };
  }

  /** Makes some bytes once, however many ask at the same time, and keeps them while there is room. */
  async #keep(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const held = this.#kept.get(key);
    if (held) {
      this.#kept.delete(key);
      this.#kept.set(key, held);
      return held;
    }
    const made = make();
    this.#kept.set(key, made);
    try {
      this.#size += (await made).length;
    } catch (error) {
      this.#kept.delete(key);
      throw error;
    }
    for (const [oldest, buffer] of this.#kept) {
      if (this.#size <= this.limit) break;
      this.#kept.delete(oldest);
      this.#size -= (await buffer).length;
    }
    return made;
  }
}
