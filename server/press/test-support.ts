import { rmSync } from 'node:fs';
import http, { type IncomingMessage, type RequestListener } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { cardHeader } from '../renderer/card-wire';
import { makeSocketFolder } from '../renderer/socket-folder';
import { PageCache } from './cache/page-cache';
import { parseTrustedProxies } from './client-address';
import { createFront, type FrontOptions } from './front';
import { StaticFiles } from './static-files';
import { Upstream } from './upstream';

export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

/** Sends a request as it is: no tidying of the path, no decoding of the body. */
export function ask(
  port: number,
  url: string,
  options: { method?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method, headers, body } = options;
    const request = http.request({ port, path: url, method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: whole,
        text: whole.toString(),
      });
    });
    request.on('error', reject).end(body);
  });
}

/** Sends bytes and returns all that comes back until the server closes. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    net
      .connect(port, '127.0.0.1')
      .on('data', (chunk) => {
        got += chunk;
      })
      .on('close', () => resolve(got))
      .on('error', reject)
      .write(bytes);
  });
}

/** Answers like the renderer's child: chunked HTML, then the card as a trailer. */
export function page(html: string, card: object = {}, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', trailer: cardHeader });
    response.write(html);
    response.addTrailers({ [cardHeader]: JSON.stringify({ tags: [], store: true, ...card }) });
    response.end();
  };
}

/** A front with a scripted renderer behind it; both end with the test. */
export async function startFront(script: RequestListener, options: Partial<FrontOptions> & { proxies?: string } = {}) {
  const { folder, socket } = await makeSocketFolder();
  const seen: IncomingMessage[] = [];
  const renderer = http.createServer((request, response) => {
    seen.push(request);
    script(request, response);
  });
  await new Promise<void>((resolve) => renderer.listen(socket, resolve));
  const state = { up: true };
  const upstream = new Upstream(() => (state.up ? socket : null), 'https://gazette.example');
  const cache = options.cache ?? new PageCache({ memoryBytes: 16 * 1024 * 1024 });
  const front = createFront({
    upstream,
    cache,
    files: new StaticFiles({}),
    mediaFolder: path.join(folder, 'media'),
    health: { checks: async () => ({ renderer: state.up }) },
    siteUrl: 'https://gazette.example',
    defaultLocale: 'tr',
    trusted: parseTrustedProxies(options.proxies ?? ''),
    log: pino({ level: 'silent' }),
    ...options,
  });
  await new Promise<void>((resolve) => front.listen(0, resolve));
  onTestFinished(() => {
    front.closeAllConnections();
    front.close();
    upstream.agent.destroy();
    renderer.closeAllConnections();
    renderer.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { port } = front.address() as AddressInfo;
  return { port, seen, state, front, renderer, folder, cache };
}

/** A small page with letters that need UTF-8. */
export const smallPage = (text: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>${text} ${'Şehir '.repeat(100)}</p></body></html>`;

/** The card of a page that is kept. */
export const keptCard = { ttl: 300, tags: ['site', 'story:1', 'article:2'] };

/** A front on a clock of its own, with a renderer whose answers can be changed. */
export async function startKept({ listening = true } = {}) {
  const state = { now: Date.UTC(2026, 0, 1), answer: page(smallPage('one'), keptCard) };
  const cache = new PageCache({ memoryBytes: 4_000_000, now: () => state.now });
  cache.setListening(listening);
  const { port, seen } = await startFront((request, response) => state.answer(request, response), { cache });
  /** Asks for gzip unless told otherwise, as browsers do: other copies are rebuilt and go another way. */
  const get = async (url: string, headers: Record<string, unknown> = { 'accept-encoding': 'gzip' }, method = 'GET') => {
    const reply = await ask(port, url, { headers: headers as http.OutgoingHttpHeaders, method });
    const zipped = reply.headers['content-encoding'] === 'gzip' && reply.body.length > 0;
    return zipped ? { ...reply, text: gunzipSync(reply.body).toString() } : reply;
  };
  const paths = () => seen.map(({ url }: IncomingMessage) => url);
  return { state, cache, port, get, paths };
}
