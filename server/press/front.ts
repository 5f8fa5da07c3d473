import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ErrorStatus } from '../../lib/http/error-words';
import { type Locale, locales } from '../../lib/i18n/locales';
import { sendAnswer } from './answer';
import { answerHeld, answerPage } from './answer-page';
import { readAddress } from './cache/address';
import type { PageCache } from './cache/page-cache';
import { PageDesk } from './cache/page-desk';
import type { TrustedProxies } from './client-address';
import { readerHeaders } from './headers';
import { answerHealth, type Health } from './health';
import { Limit } from './limit';
import { sendMedia } from './media-files';
import { passThrough } from './pass-through';
import { answerPreview, isPreview } from './preview';
import { pageMaker } from './reader-page';
import { refusalAnswer, refuseWhileReceiving, sendRefusal } from './refusal';
import { isNextSuffix, readTarget } from './refuse';
import { speculationAnswer, speculationPath } from './speculation';
import type { StaticFiles } from './static-files';
import type { Upstream } from './upstream';

export interface FrontOptions {
  upstream: Upstream;
  cache: PageCache;
  files: StaticFiles;
  mediaFolder: string;
  health: Health;
  siteUrl: string;
  defaultLocale: Locale;
  trusted: TrustedProxies;
  log: Logger;
  /** After how long an answer that nobody takes is given up. Milliseconds. */
  idleTimeout?: number;
}

/**
 * Renders at once, and waiting in each of the three queues: two cores are busy with two, and who waits behind 64
 * others is gone before his turn.
 */
const renderLimits = { atOnce: 2, queue: 64 };

/** Time for slow clients, in milliseconds: a header is one packet, a form a few. */
const headersTimeout = 10_000;
const requestTimeout = 30_000;
/** Longer than proxies keep theirs: the one that closes first must be the client. */
const keepAliveTimeout = 75_000;
/** An answer of which nothing moves. */
const usualIdleTimeout = 120_000;
const maxHeaderSize = 16 * 1024;

const isNewsroom = (path: string): boolean =>
  locales.some((locale) => new RegExp(`^/${locale}/newsroom(/|$)`).test(path));
const passes = (path: string): boolean => path === '/' || path.startsWith('/api/') || isNewsroom(path);

/** Raw answers to what is not HTTP enough for a page, by Node's error code. */
const broken: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** A client that goes away in the middle is no failure of ours. */
const ignore = (): void => {};

/** The HTTP front: decides for each request who answers it. */
export function createFront(options: FrontOptions): http.Server {
  const { cache, files, mediaFolder, health, siteUrl, defaultLocale, log, idleTimeout = usualIdleTimeout } = options;
  const limit = new Limit(renderLimits.atOnce, renderLimits.queue);
  const make = pageMaker(options);
  const pages = { cache, desk: new PageDesk({ cache, limit, make, log }) };
  const headers = readerHeaders(siteUrl);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: ErrorStatus, more = {}) =>
      sendRefusal(request, response, status, defaultLocale, { ...headers, ...more });

    const target = readTarget(request.url ?? '');
    if (target.kind === 'refused') return refuse(target.status);
    if (target.kind === 'moved') {
      response.writeHead(308, { ...headers, location: target.location, 'content-length': 0 }).end();
      return;
    }
    const { path, decoded, search } = target;
    if (path.startsWith('/api/health/') && (await answerHealth(request, response, path, health))) return;

    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && isPreview(decoded)) {
      const { path: tidy } = readAddress(decoded, '');
      return answerPreview(request, response, { path: tidy, search }, { limit, make, siteUrl, log }, refuse);
    }
    if (passes(path) && (isRead || path !== '/')) return passThrough(request, response, path + search, { ...options });
    if (!isRead) {
      const refusal = refusalAnswer(request, 405, defaultLocale, { ...headers, allow: 'GET, HEAD' });
      return refuseWhileReceiving(request, response, refusal);
    }
    if (path === speculationPath) return sendAnswer(request, response, speculationAnswer);
    if (files.has(decoded)) return sendAnswer(request, response, await files.answer(decoded));
    if (decoded.startsWith('/media/') && (await sendMedia(request, response, decoded, mediaFolder))) return;
    // Next has nothing under these that a reader should get.
    if (/^\/(_next|media|fonts|reader)(\/|$)/.test(decoded) || isNextSuffix(decoded)) return refuse(404);
    return answerPage(request, response, readAddress(decoded, search), pages, refuse);
  }

  const server = http.createServer(
    { maxHeaderSize, headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval: 5_000 },
    (request, response) => {
      if (!server.listening) response.setHeader('connection', 'close');
      if (answerHeld(request, response, pages)) {
        // Nearly always the system has taken it whole, and there is nothing to watch over.
        if (request.socket.writableLength > 0) request.socket.setTimeout(idleTimeout);
        return;
      }
      request.socket.setTimeout(idleTimeout);
      response.on('error', ignore);
      request.on('error', ignore);
      answer(request, response).catch((error) => {
        log.error({ err: error }, 'the front failed on a request');
        if (response.headersSent) response.destroy();
        else sendRefusal(request, response, 500, defaultLocale, headers).catch(() => response.destroy());
      });
    },
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    const status = broken[error.code ?? ''] ?? '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return server;
}
