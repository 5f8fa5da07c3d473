import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ErrorStatus } from '../../lib/http/error-words';
import { retryAfter } from '../../lib/http/problem';
import { type Locale, locales } from '../../lib/i18n/locales';
import { sendAnswer } from './answer';
import { readerHeaders, readerLinks } from './headers';
import { Busy, type Limit } from './limit';
import { sendRefusal } from './refusal';
import { toReaderPage } from './transform';
import { type Rendered, RendererGone, type Upstream } from './upstream';

export interface PageOptions {
  upstream: Upstream;
  renders: Limit;
  siteUrl: string;
  defaultLocale: Locale;
  log: Logger;
}

/** Headers that pages and handlers may set themselves. Cookies are not among them: every reader gets the same page. */
const passed = ['content-type', 'content-language', 'content-disposition', 'x-robots-tag', 'speculation-rules'];

const keptForNobody = 'private, no-store';
const keptToRevalidate = 'public, max-age=0, must-revalidate';

/** A handler's own Cache-Control stands; pages can't set one, what Next says of them means nothing. */
function cacheControl({ headers, card }: Rendered, isHtml: boolean): string {
  if (!card?.store || (card.status ?? 200) >= 500) return keptForNobody;
  return (!isHtml && headers['cache-control']) || keptToRevalidate;
}

/** A redirect within the site as a path: behind a proxy nobody knows what host Next believed in. */
function relativeLocation(location: string, upstream: Upstream): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return url.host === upstream.site.host ? url.pathname + url.search + url.hash : location;
}

/** The failure that a rendered page stands for, or null when it can be shown. */
function failureOf({ status, card }: Rendered): ErrorStatus | null {
  if (status < 500) return null;
  return card?.status === 503 ? 503 : 500;
}

/** Renders, strips and sends a reader page, feed or other public answer. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  pathWithQuery: string,
  options: PageOptions,
): Promise<void> {
  const { upstream, renders, siteUrl, defaultLocale, log } = options;
  const headers: OutgoingHttpHeaders = readerHeaders(siteUrl);
  const refuse = (status: ErrorStatus) => sendRefusal(request, response, status, defaultLocale, headers);

  let rendered: Rendered;
  try {
    rendered = await renders.run(() => upstream.render(pathWithQuery));
  } catch (error) {
    if (error instanceof RendererGone && error.cause) log.error({ err: error.cause }, error.message);
    if (error instanceof RendererGone || error instanceof Busy) return refuse(503);
    throw error;
  }

  const failure = failureOf(rendered);
  if (failure) return refuse(failure);

  for (const name of passed) if (rendered.headers[name] !== undefined) headers[name] = rendered.headers[name];
  const isHtml = /^text\/html\b/i.test(rendered.headers['content-type'] ?? '');
  headers['cache-control'] = cacheControl(rendered, isHtml);

  const { location } = rendered.headers;
  if (location && rendered.status >= 300 && rendered.status < 400) {
    response.writeHead(rendered.status, {
      ...headers,
      location: relativeLocation(location, upstream),
      'content-length': 0,
    });
    response.end();
    return;
  }

  const status = rendered.status === 200 ? (rendered.card?.status ?? 200) : rendered.status;
  let body = rendered.body;
  if (isHtml) {
    const page = await toReaderPage(body.toString('utf8'));
    // `notFound()` in a page leaves a shell that only Next's script would fill.
    if (page.errorShell) return refuse(status === 404 ? 404 : 500);
    if (page.unfinished)
      log.error({ path: pathWithQuery.split('?')[0] }, 'a part of the page streams in late and is lost');
    body = Buffer.from(page.html);
    const link = readerLinks(rendered.headers.link);
    if (link) headers.link = link;
    const [, locale] = /^\/([^/?]+)/.exec(pathWithQuery) ?? [];
    if (locale && (locales as readonly string[]).includes(locale)) headers['content-language'] ??= locale;
    Object.assign(headers, retryAfter(status));
  }
  await sendAnswer(request, response, {
    status,
    headers: { ...headers, 'content-type': rendered.headers['content-type'] ?? 'application/octet-stream' },
    body,
  });
}
