import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorStatus } from '../../lib/http/error-words';
import { sendAnswer } from './answer';
import type { PageAddress } from './cache/address';
import type { Copy } from './cache/copy';
import type { Mode } from './cache/copy-headers';
import type { PageCache } from './cache/page-cache';
import type { Outcome, PageDesk, Timing } from './cache/page-desk';
import { requestHeader, sendCopy, sendCopyNow } from './cache/send-copy';
import { chooseEncodingAgain, type Encoding } from './encoding';
import type { ReadyPage } from './reader-page';

export interface PageSource {
  cache: PageCache;
  desk: PageDesk;
}

const encodingFor = (request: IncomingMessage, copy: Copy): Encoding =>
  copy.isText ? chooseEncodingAgain(requestHeader(request.rawHeaders, 'accept-encoding')) : 'identity';

const freshMode = (cache: PageCache): Mode => (cache.listening ? 'fresh' : 'unsure');

// Made once: a hit makes as few objects as it can.
const told = { fresh: { mode: 'fresh' }, unsure: { mode: 'unsure' }, stale: { mode: 'stale' } } as const;

/**
 * Answers from a copy that may be shown, without reading the address: a key of the cache is a tidy address, so what is
 * found under the request's own needs no other look. This is the way of nearly all requests.
 * @returns false when the request must go the long way; then nothing is sent
 */
export function answerHeld(request: IncomingMessage, response: ServerResponse, { cache, desk }: PageSource): boolean {
  const { method, url } = request;
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false;
  const copy = cache.find(url);
  if (!copy) return false;
  const now = cache.now();
  const condition = cache.condition(copy, now);
  if (condition === 'held') return false;
  if (condition === 'stale') desk.renew(copy, now);
  const how = condition === 'stale' ? told.stale : cache.listening ? told.fresh : told.unsure;
  return sendCopyNow(request, response, copy, encodingFor(request, copy), now, how);
}

const milliseconds = (value: number): string => value.toFixed(1);
const timingHeader = ({ wait, render, press }: Timing): string =>
  `cache;desc=miss, wait;dur=${milliseconds(wait)}, render;dur=${milliseconds(render)}, press;dur=${milliseconds(press)}`;

function sendLoose(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, contentType, body }: ReadyPage,
  more: OutgoingHttpHeaders,
): void | Promise<void> {
  const all = { ...headers, ...more };
  if (headers.location) {
    response.writeHead(status, { ...all, 'content-length': 0 }).end();
    return;
  }
  return sendAnswer(request, response, { status, headers: { ...all, 'content-type': contentType }, body });
}

/** Sends what the desk has for an address; failures that no page tells of are for `refuse`. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  address: PageAddress,
  { cache, desk }: PageSource,
  refuse: (status: ErrorStatus) => Promise<void>,
): Promise<void> {
  const forwarded = cache.find(address.key) ? 'gazette; fwd=stale' : 'gazette; fwd=uri-miss';
  const outcome: Outcome = await desk.get(address);
  if (outcome.kind === 'failed') {
    return outcome.page ? sendLoose(request, response, outcome.page, {}) : refuse(outcome.status);
  }
  if (outcome.kind === 'loose') {
    const more = { 'cache-status': forwarded, 'server-timing': timingHeader(outcome.timing) };
    return sendLoose(request, response, outcome.page, more);
  }
  const { copy } = outcome;
  const now = cache.now();
  const encoding = encodingFor(request, copy);
  if (outcome.kind === 'hit') {
    const mode = outcome.mode === 'fresh' ? freshMode(cache) : outcome.mode;
    return sendCopy(request, response, copy, encoding, now, { mode });
  }
  const left = Math.floor((copy.freshUntil - now) / 1_000);
  return sendCopy(request, response, copy, encoding, now, {
    mode: copy.mark ? 'stale' : freshMode(cache),
    status: outcome.stored ? `${forwarded}; stored; ttl=${left}` : forwarded,
    serverTiming: timingHeader(outcome.timing),
  });
}
