import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { frameHosts } from '../../lib/stories/body/embed-address';

/** Reader pages carry no inline script, no inline style and nothing of another origin, save players asked for by a click. */
const readerPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  `frame-src ${frameHosts.join(' ')}`,
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The service worker asks our own server for pages and their parts, and does nothing else. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

/** Of a reader page that our own newsroom shows in a frame: a preview. */
export const framedReaderPolicy = readerPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

/** Two years, in seconds. */
const strictTransport = 'max-age=63072000';

/** Headers of every answer. `siteUrl` tells whether readers come over TLS. */
export function baseHeaders(siteUrl: string): OutgoingHttpHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(siteUrl.startsWith('https:') ? { 'strict-transport-security': strictTransport } : {}),
  };
}

/** Headers of everything but the newsroom, which has a policy of its own. */
export const readerHeaders = (siteUrl: string): OutgoingHttpHeaders => ({
  ...baseHeaders(siteUrl),
  'content-security-policy': readerPolicy,
});

/**
 * The newsroom's policy. Next reads the nonce of its scripts from the request's copy of it. `strict-dynamic` lets them
 * load their chunks; style attributes stay forbidden, styles set from scripts are not what the policy is about.
 */
export const newsroomPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** RFC 9110, 7.6.1, and what belongs to one connection only. */
const hopByHop = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * What clients could lead Next astray with: its own control headers, those that only the front may set, and what
 * proxies claim about the host (SITE_URL alone says it).
 */
const inner =
  /^(content-security-policy|x-gazette-|x-middleware-|x-nextjs-|x-invoke-|x-forwarded-|next-|rsc$|forwarded$|host$)/;

/** The header names that the Connection header declares to be of this connection only. */
const declared = (headers: IncomingHttpHeaders): Set<string> =>
  new Set((headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase()));

/** A client's headers as they may reach Next. Transfer-Encoding goes too: Node frames the body itself. */
export function inwardHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const dropped = declared(headers);
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !hopByHop.has(name) && !inner.test(name) && !dropped.has(name)),
  );
}

/** What Next's own script says when it asks for a page of the newsroom again without loading the document anew. */
const refresh = ['rsc', 'next-router-state-tree', 'next-url'] as const;

/**
 * A client's headers that only the newsroom may send inwards: its pages keep Next's script and are kept by nobody. No
 * `next-action`: there are no server actions.
 */
export const refreshHeaders = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(refresh.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/** The part of Next's Vary that caches outside need to know: no client of ours sends Next's own headers. */
function outwardVary(vary: string): string {
  const names = vary.split(',').map((name) => name.trim());
  return names.filter((name) => name && !/^(rsc|next-)/i.test(name)).join(', ');
}

/** Next's response headers as clients may see them. */
export function outwardHeaders(headers: IncomingHttpHeaders): OutgoingHttpHeaders {
  const dropped = declared(headers);
  const kept: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    if (hopByHop.has(name) || dropped.has(name) || /^(x-gazette-|x-nextjs-|x-middleware-|x-powered-by$)/.test(name)) {
      continue;
    }
    if (name === 'vary') {
      const vary = outwardVary(String(value));
      if (vary) kept.vary = vary;
    } else kept[name] = value;
  }
  return kept;
}

/** Next's Link header without preloads of scripts that the page no longer has. */
export function readerLinks(link: string | string[] | undefined): string | undefined {
  // Commas also stand inside <…> and "…".
  const links =
    [link ?? '']
      .flat()
      .join(', ')
      .match(/<[^>]*>(?:"[^"]*"|[^,"])*/g) ?? [];
  const kept = links.map((entry) => entry.trim()).filter((entry) => !/as="?script\b|rel="?modulepreload\b/.test(entry));
  return kept.length ? kept.join(', ') : undefined;
}
