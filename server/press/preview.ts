import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ErrorStatus } from '../../lib/http/error-words';
import { locales } from '../../lib/i18n/locales';
import { sendAnswer } from './answer';
import { framedReaderPolicy, readerHeaders } from './headers';
import { Busy, type Limit } from './limit';
import { loggedPath } from './logged-path';
import type { Made } from './reader-page';

const address = new RegExp(`^/(?:${locales.join('|')})/(?:preview/[^/]+|newsroom/articles/[^/]+/preview)$`);

/** Whether an address is that of a preview: by a token, or by the session of a member of staff. */
export const isPreview = (path: string): boolean => address.test(path);

/** The session's cookie and no other; undefined when there is none. */
export function sessionCookie({ cookie = '' }: IncomingHttpHeaders): string | undefined {
  const own = cookie.split(';').map((pair) => pair.trim());
  return own.filter((pair) => /^(__Secure-|__Host-)?gazette\.session/.test(pair)).join('; ') || undefined;
}

/**
 * What every answer at a preview's address carries, failures too: the address may be a secret, so it goes into no
 * cache, no search engine and no other site's log. Only our own pages may frame it: the editor does.
 */
export const previewHeaders = (siteUrl: string): OutgoingHttpHeaders => ({
  ...readerHeaders(siteUrl),
  'content-security-policy': framedReaderPolicy,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cache-control': 'private, no-store',
});

export interface PreviewSource {
  limit: Limit;
  make: (address: { key: string; path: string }, cookie?: string) => Promise<Made>;
  siteUrl: string;
  log: Logger;
}

/** The one thing a preview may be asked with: which revision, where a member of staff looks at one. */
function keyOf(path: string, search: string): string {
  const revision = new URLSearchParams(search).get('revision');
  return revision ? `${path}?${new URLSearchParams({ revision })}` : path;
}

/**
 * Answers with a preview: rendered for who asks, with their session if they have one, transformed as any reader page,
 * and kept nowhere. It does not pass the page desk, where renders are shared.
 */
export async function answerPreview(
  request: IncomingMessage,
  response: ServerResponse,
  { path, search }: { path: string; search: string },
  { limit, make, siteUrl, log }: PreviewSource,
  refuse: (status: ErrorStatus, headers: OutgoingHttpHeaders) => Promise<void>,
): Promise<void> {
  const own = previewHeaders(siteUrl);
  let made: Made;
  try {
    // The long tail's place: whoever guesses addresses makes no reader wait.
    made = await limit.run(() => make({ key: keyOf(path, search), path }, sessionCookie(request.headers)), 'tail');
  } catch (error) {
    if (!(error instanceof Busy)) log.error({ err: error, path: loggedPath(path) }, 'the press failed on a preview');
    return refuse(error instanceof Busy ? 503 : 500, own);
  }
  if ('failed' in made) return refuse(made.failed, own);
  const { status, contentType, body } = made;
  const { 'speculation-rules': _, ...headers } = { ...made.headers, ...own };
  if (headers.location) {
    response.writeHead(status, { ...headers, 'content-length': 0 }).end();
    return;
  }
  return sendAnswer(request, response, { status, headers: { ...headers, 'content-type': contentType }, body });
}
