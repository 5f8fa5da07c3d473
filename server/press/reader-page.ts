import type { OutgoingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { ErrorStatus } from '../../lib/http/error-words';
import { retryAfter } from '../../lib/http/problem';
import { isLocale } from '../../lib/i18n/locales';
import type { PressCard } from '../../lib/press/card';
import type { PageAddress } from './cache/address';
import { readerHeaders, readerLinks } from './headers';
import { loggedPath } from './logged-path';
import { speculationHeader } from './speculation';
import { toReaderPage } from './transform';
import { type Rendered, RendererGone, type Upstream } from './upstream';

/** A page as readers get it, not compressed yet. */
export interface ReadyPage {
  status: number;
  /** With a Cache-Control for the case that the page is not kept. */
  headers: OutgoingHttpHeaders;
  contentType: string;
  body: Buffer;
  /** Null when nobody has said that the page may be kept. */
  card: PressCard | null;
}

/** What came of a render: a page, or the failure that the front tells of in its own words. */
export type Made = ReadyPage | { failed: ErrorStatus };

export interface MakerOptions {
  upstream: Upstream;
  siteUrl: string;
  log: Logger;
}

/** Headers that pages and handlers may set themselves. Cookies are not among them: every reader gets the same page. */
const passed = [
  'content-type',
  'content-language',
  'content-disposition',
  'last-modified',
  'x-robots-tag',
  'speculation-rules',
];

const keptForNobody = 'private, no-store';
/** For what the press itself does not keep, though anybody may have it. */
export const keptToRevalidate = 'public, max-age=0, must-revalidate';

/** A handler's own Cache-Control stands; pages can't set one, what Next says of them means nothing. */
function looseCacheControl({ headers, card }: Rendered, isHtml: boolean): string {
  if (!card?.store || (card.status ?? 200) >= 500) return keptForNobody;
  return (!isHtml && headers['cache-control']) || keptToRevalidate;
}

/** A redirect within the site as a path: behind a proxy nobody knows what host Next believed in. */
function relativeLocation(location: string, site: URL): string {
  if (!URL.canParse(location)) return location;
  const url = new URL(location);
  return url.host === site.host ? url.pathname + url.search + url.hash : location;
}

/** Strips an HTML page and gives it the headers that only HTML has. */
async function readyHtml(page: ReadyPage, rendered: Rendered, path: string, log: Logger): Promise<Made> {
  const { html, errorShell, unfinished } = await toReaderPage(rendered.body.toString('utf8'));
  // `notFound()` in a page leaves a shell that only Next's script would fill.
  if (errorShell) return { failed: page.status === 404 ? 404 : 500 };
  if (unfinished) log.error({ path: loggedPath(path) }, 'a part of the page streams in late and is lost');
  const link = readerLinks(rendered.headers.link);
  const [, locale] = path.split('/', 2);
  return {
    ...page,
    body: Buffer.from(html),
    headers: {
      'speculation-rules': speculationHeader,
      ...(isLocale(locale) ? { 'content-language': locale } : {}),
      ...(link ? { link } : {}),
      ...retryAfter(page.status),
      ...page.headers,
    },
  };
}

/**
 * Makes reader pages, feeds and other public answers: has them rendered and takes Next's script out. With a cookie the
 * page may be one person's: only previews are made with one, and nothing of theirs is kept.
 */
export function pageMaker({
  upstream,
  siteUrl,
  log,
}: MakerOptions): (address: Pick<PageAddress, 'key' | 'path'>, cookie?: string) => Promise<Made> {
  const common = readerHeaders(siteUrl);

  return async ({ key, path }, cookie) => {
    let rendered: Rendered;
    try {
      rendered = await upstream.render(key, cookie);
    } catch (error) {
      if (!(error instanceof RendererGone)) throw error;
      if (error.cause) log.error({ err: error.cause, path: loggedPath(path) }, error.message);
      return { failed: 503 };
    }
    const { status, headers, card } = rendered;
    if (status >= 500) return { failed: card?.status === 503 ? 503 : 500 };

    const contentType = headers['content-type'] ?? 'application/octet-stream';
    const isHtml = /^text\/html\b/i.test(contentType);
    const own = Object.fromEntries(passed.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
    const page: ReadyPage = {
      status: status === 200 ? (card?.status ?? 200) : status,
      headers: { ...common, ...own, 'cache-control': looseCacheControl(rendered, isHtml) },
      contentType,
      body: rendered.body,
      card,
    };
    if (headers.location && status >= 300 && status < 400) {
      const { 'content-type': _, ...rest } = page.headers;
      const location = relativeLocation(headers.location, upstream.site);
      return { ...page, headers: { ...rest, location }, body: Buffer.alloc(0) };
    }
    return isHtml ? readyHtml(page, rendered, path, log) : page;
  };
}
