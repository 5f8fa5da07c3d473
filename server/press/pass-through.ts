import { randomBytes } from 'node:crypto';
import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Logger } from 'pino';
import type { ErrorStatus } from '../../lib/http/error-words';
import type { Locale } from '../../lib/i18n/locales';
import { clientAddress, type TrustedProxies } from './client-address';
import { baseHeaders, inwardHeaders, newsroomPolicy, outwardHeaders, readerHeaders, refreshHeaders } from './headers';
import { loggedPath } from './logged-path';
import { refusalAnswer, refuseWhileReceiving, sendRefusal } from './refusal';
import { RendererGone, type Upstream } from './upstream';

export interface PassOptions {
  upstream: Upstream;
  siteUrl: string;
  defaultLocale: Locale;
  trusted: TrustedProxies;
  log: Logger;
}

/** The largest bodies, by the beginning of the path, the longest first: pictures, long drafts, forms and JSON. Bytes. */
const largestBodies = [
  ['/api/newsroom/media', 40 * 1024 * 1024],
  ['/api/newsroom/', 2.5 * 1024 * 1024],
  ['/', 256 * 1024],
] as const;
const largestBody = (path: string): number => largestBodies.find(([start]) => path.startsWith(start))?.[1] ?? 0;

/** Of longer addresses one does not come back: a header must not grow beyond what Next takes. */
const longestWayBack = 1_000;

class TooLarge extends Error {}

async function* counted(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  // The request must outlive the loop: the client still has to read why its body was refused.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new TooLarge();
    yield chunk;
  }
}

/** How the body is framed on the way to Next. Never guessed: a body without a frame would be read as a second request. */
function framing({ method, headers }: IncomingMessage): { body: boolean; headers: Record<string, string> } {
  if (method === 'GET' || method === 'HEAD') return { body: false, headers: {} };
  if (headers['transfer-encoding']) return { body: true, headers: { 'transfer-encoding': 'chunked' } };
  return { body: true, headers: { 'content-length': headers['content-length'] ?? '0' } };
}

/** Sends the body on. That Next had its answer ready before the end of the body is no failure. */
async function sendBody(request: IncomingMessage, inner: ClientRequest, limit: number): Promise<void> {
  let answered = false;
  inner.once('response', () => {
    answered = true;
  });
  await pipeline(counted(request, limit), inner).catch((error) => {
    if (error instanceof TooLarge || !answered) throw error;
  });
}

/**
 * Hands a request to Next as it is and its answer back, both as they come. For handlers and the newsroom: what they
 * answer may depend on everything the client sent.
 */
export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  options: PassOptions,
): Promise<void> {
  const { upstream, siteUrl, defaultLocale, trusted, log } = options;
  const limit = largestBody(path);
  const policy = /^\/[a-z]+\/newsroom\b/.test(path) ? newsroomPolicy(randomBytes(16).toString('base64')) : null;
  const own = policy
    ? { ...baseHeaders(siteUrl), 'content-security-policy': policy, 'cache-control': 'private, no-store' }
    : readerHeaders(siteUrl);
  const tooLarge = () =>
    refuseWhileReceiving(request, response, refusalAnswer(request, 413, defaultLocale, readerHeaders(siteUrl)));
  const refuse = (status: ErrorStatus) => sendRefusal(request, response, status, defaultLocale, readerHeaders(siteUrl));
  if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge();

  const frame = framing(request);
  const { 'content-length': _, ...headers } = inwardHeaders(request.headers);
  let inner: ClientRequest;
  try {
    inner = upstream.request({
      method: request.method,
      path,
      headers: {
        ...headers,
        ...frame.headers,
        ...upstream.addressHeaders,
        ...(policy && !path.startsWith('/api/') ? refreshHeaders(request.headers) : {}),
        ...(policy ? { 'content-security-policy': policy } : {}),
        // A page can't ask for its own address; whoever has to sign in first comes back to it.
        ...(policy ? { 'x-gazette-path': path.slice(0, longestWayBack) } : {}),
        'x-gazette-client': clientAddress(request.socket.remoteAddress, forwardedFor(request), trusted),
      },
    });
  } catch (error) {
    if (error instanceof RendererGone) return refuse(503);
    throw error;
  }
  // A reader who left needs no answer.
  response.once('close', () => inner.destroy());
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    inner.once('response', resolve).on('error', reject);
  });
  try {
    if (frame.body) await Promise.all([answer, sendBody(request, inner, limit)]);
    else inner.end();
    const answered = await answer;
    response.writeHead(answered.statusCode ?? 502, { ...own, ...outwardHeaders(answered.headers) });
    await pipeline(answered, response);
  } catch (error) {
    inner.destroy();
    answer.catch(() => {});
    if (error instanceof TooLarge && !response.headersSent) return tooLarge();
    if (response.destroyed || request.destroyed) return;
    log.error({ err: error, path: loggedPath(path) }, 'the renderer did not finish an answer');
    if (response.headersSent) response.destroy();
    else await refuse(503);
  }
}

const forwardedFor = ({ headers }: IncomingMessage): string | undefined =>
  [headers['x-forwarded-for'] ?? []].flat().join(',') || undefined;
