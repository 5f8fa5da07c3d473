/** What became of a request's address: it is refused, written in another way, or it can be answered. */
export type Target =
  | { kind: 'refused'; status: 400 | 404 }
  | { kind: 'moved'; location: string }
  | {
      kind: 'path';
      /** As it came: percent-encoded. */
      path: string;
      /** Decoded, for tables of known paths. */
      decoded: string;
      /** With its question mark, or empty. */
      search: string;
    };

/** Bytes. The longest address Gazette makes is a tenth of it. */
const longestPath = 2_000;
const longestTarget = 8_000;

const refused = (status: 400 | 404): Target => ({ kind: 'refused', status });

/** A segment that means something else to a file system or a URL parser than to a router: `..`, `a%2Fb`, `a\b`. */
const isTricky = (segment: string): boolean => segment === '.' || segment === '..' || /[/\\]/.test(segment);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const control = /[\u0000-\u001f\u007f]/;

/** Next answers with flight data or a prerendered part under these endings, whatever the request's headers say. */
const nextSuffix = /\.(rsc|txt)$/i;

/**
 * Checks the address of a request before anything else looks at it. Nothing is tidied silently: doubled and trailing
 * slashes are redirected, anything doubtful is refused.
 * @param url the request line's target, as Node gives it
 */
export function readTarget(url: string): Target {
  // A proxy may send the absolute form; the host in it is as little believed as the Host header.
  const target = url.replace(/^https?:\/\/[^/?#]*(?=\/)/i, '');
  const question = target.indexOf('?');
  const path = question === -1 ? target : target.slice(0, question);
  const search = question === -1 ? '' : target.slice(question);
  if (!/^\/[\x21-\x7e]*$/.test(path) || path.includes('#')) return refused(400);
  if (path.length > longestPath || target.length > longestTarget) return refused(400);

  let segments: string[];
  try {
    segments = path.split('/').map(decodeURIComponent);
  } catch {
    return refused(400);
  }
  if (segments.some((segment) => isTricky(segment) || control.test(segment))) return refused(400);

  const tidy = path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  if (tidy !== path) return { kind: 'moved', location: tidy + (search === '?' ? '' : search) };
  return { kind: 'path', path, decoded: segments.join('/'), search };
}

/** Whether a path that is no file of ours has an ending under which Next would not send a page. */
export const isNextSuffix = (decoded: string): boolean => decoded !== '/robots.txt' && nextSuffix.test(decoded);
