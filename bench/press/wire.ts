import { gzipSync } from 'node:zlib';
import { ask, textOf } from './ask';

/** Bytes of bodies on the wire. */
export interface Sizes {
  raw: number;
  gzip: number;
  br: number;
}

export interface Wire {
  html: Sizes;
  css: Sizes;
  js: Sizes;
  /** Fonts that the page tells the browser to fetch at once. They are compressed in themselves. */
  fonts: number;
  /** Response headers of the page, as text. */
  headers: number;
}

/** Sizes of one address as the server sends it. One that does not compress is compressed here, as it might do it. */
async function sizesOf(url: string): Promise<Sizes> {
  const raw = await ask(url, 'identity');
  const gzip = await ask(url, 'gzip');
  const br = await ask(url, 'br');
  return {
    raw: raw.body.length,
    gzip: gzip.headers['content-encoding'] === 'gzip' ? gzip.body.length : gzipSync(raw.body).length,
    br: br.headers['content-encoding'] === 'br' ? br.body.length : Number.NaN,
  };
}

async function sum(origin: string, paths: Iterable<string>): Promise<Sizes> {
  const total: Sizes = { raw: 0, gzip: 0, br: 0 };
  for (const path of new Set(paths)) {
    const sizes = await sizesOf(new URL(path, origin).href);
    for (const key of ['raw', 'gzip', 'br'] as const) total[key] += sizes[key];
  }
  return total;
}

const unescapeHtml = (text: string) => text.replaceAll('&amp;', '&');
const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => unescapeHtml(found));

/** What a page costs on the wire with an empty cache, without its pictures. */
export async function wire(origin: string, path: string): Promise<Wire> {
  const answer = await ask(origin + path);
  const html = textOf(answer);
  const links = matches(html, /<link\b([^>]*)>/g);
  const styles = links
    .filter((link) => /rel="stylesheet"/.test(link))
    .flatMap((link) => matches(link, /href="([^"]+)"/g));
  const scripts = matches(html, /<script\b[^>]*\bsrc="([^"]+)"/g);
  const preloaded = [String(answer.headers.link ?? ''), ...links]
    .flatMap((link) => matches(link, /([^"<>\s]+\.woff2)/g))
    .map((font) => new URL(font, origin).pathname);
  return {
    html: await sizesOf(origin + path),
    css: await sum(origin, styles),
    js: await sum(origin, scripts),
    fonts: (await sum(origin, preloaded)).raw,
    headers: answer.rawHeaders.join('xx').length + 'HTTP/1.1 200 OK\r\n\r\n'.length,
  };
}
