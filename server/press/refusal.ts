import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { type ErrorStatus, errorWords } from '../../lib/http/error-words';
import { retryAfter } from '../../lib/http/problem';
import { staticPage } from '../../lib/http/static-page';
import { isLocale, type Locale, locales } from '../../lib/i18n/locales';
import { type Answer, sendAnswer } from './answer';

const firstSegment = (path: string): string => path.split(/[/?]/, 2)[1] ?? '';

function refererSegment(referer: string | undefined): string {
  return referer && URL.canParse(referer) ? firstSegment(new URL(referer).pathname) : '';
}

/** The language to answer in: the address's own, that of the page a form stands on, the browser's, the site's. */
export function localeOf(request: IncomingMessage, fallback: Locale): Locale {
  const own = [firstSegment(request.url ?? ''), refererSegment(request.headers.referer)].find(isLocale);
  if (own) return own;
  const header = request.headers['accept-language'];
  return (header && new Negotiator({ headers: { 'accept-language': header } }).language(locales)) || fallback;
}

/** Programs ask /api for JSON; a form post there, and everything elsewhere, gets a page. */
function wantsProblem({ url, headers }: IncomingMessage): boolean {
  if (
    !url?.startsWith('/api/') ||
    /^(application\/x-www-form-urlencoded|multipart\/)/i.test(headers['content-type'] ?? '')
  ) {
    return false;
  }
  const types = ['application/problem+json', 'application/json', 'text/html'] as const;
  const accept = new Negotiator({ headers: { accept: headers.accept } }).mediaType(types);
  return accept !== 'text/html';
}

/** A failure told by the front itself: a localized page, or a problem (RFC 9457) for programs. */
export function refusalAnswer(
  request: IncomingMessage,
  status: ErrorStatus,
  fallback: Locale,
  headers: OutgoingHttpHeaders,
): Answer {
  const locale = localeOf(request, fallback);
  const common = {
    ...headers,
    'content-language': locale,
    'cache-control': 'private, no-store',
    ...retryAfter(status),
  };
  if (wantsProblem(request)) {
    const { title, text } = errorWords[locale].statuses[status];
    const body = Buffer.from(JSON.stringify({ title, status, detail: text }));
    return { status, headers: { ...common, 'content-type': 'application/problem+json' }, body };
  }
  const mayHelp = status >= 500 && request.method === 'GET' && /^\/(?!\/)/.test(request.url ?? '');
  const again = mayHelp ? request.url : undefined;
  const body = Buffer.from(staticPage(status, locale, again));
  return { status, headers: { ...common, 'content-type': 'text/html; charset=utf-8' }, body };
}

/** A refused body is read to its end up to this much and this long, or the client would never see the answer. */
const drain = { bytes: 8 * 1024 * 1024, milliseconds: 3_000 };

/**
 * Answers while the client may still be sending: closing at once would reset the connection under an answer that it
 * has not read.
 */
export async function refuseWhileReceiving(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length, connection: 'close' });
  response.write(answer.body);
  await new Promise<void>((resolve) => {
    let left = drain.bytes;
    const timer = setTimeout(resolve, drain.milliseconds);
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) resolve();
    });
    request.once('close', resolve).once('end', resolve);
    request.resume();
    response.once('close', () => clearTimeout(timer));
  });
  response.end();
}

/** Sends a failure told by the front. */
export const sendRefusal = (
  request: IncomingMessage,
  response: ServerResponse,
  status: ErrorStatus,
  fallback: Locale,
  headers: OutgoingHttpHeaders,
): Promise<void> => sendAnswer(request, response, refusalAnswer(request, status, fallback, headers));
