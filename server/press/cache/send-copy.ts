import type { IncomingMessage, ServerResponse } from 'node:http';
import fresh from 'fresh';
import type { Encoding } from '../encoding';
import { bytesOf, type Copy } from './copy';
import { copyLines, etagOf, notModifiedLines, type Told } from './copy-headers';

/**
 * A request header by its lower-case name, from Node's raw list: the object of all headers is only made when somebody
 * asks for it, and on the way of a hit nobody does. Repeated headers are joined.
 */
export function requestHeader(raw: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (let i = 0; i < raw.length; i += 2) {
    const candidate = raw[i] as string;
    if (candidate.length !== name.length || candidate.toLowerCase() !== name) continue;
    value = value === undefined ? raw[i + 1] : `${value}, ${raw[i + 1]}`;
  }
  return value;
}

/** Whether the client holds what we would send. */
function holdsSame(request: IncomingMessage, copy: Copy, encoding: Encoding): boolean {
  if (copy.status !== 200) return false;
  const byTime = copy.lastModified !== null && requestHeader(request.rawHeaders, 'if-modified-since') !== undefined;
  if (!byTime && requestHeader(request.rawHeaders, 'if-none-match') === undefined) return false;
  const etag = etagOf(copy.hash, encoding);
  return fresh(request.headers, copy.lastModified ? { etag, 'last-modified': copy.lastModified } : { etag });
}

/**
 * Sends a copy at once.
 * @returns false when its bytes must be rebuilt first; then nothing is sent
 */
export function sendCopyNow(
  request: IncomingMessage,
  response: ServerResponse,
  copy: Copy,
  encoding: Encoding,
  now: number,
  told: Told,
): boolean {
  if (holdsSame(request, copy, encoding)) {
    response.writeHead(304, notModifiedLines(copyLines(copy, encoding, now, told))).end();
    return true;
  }
  const bytes = copy.bodies[encoding];
  if (request.method === 'HEAD') response.writeHead(copy.status, copyLines(copy, encoding, now, told)).end();
  else if (!bytes) return false;
  else response.writeHead(copy.status, copyLines(copy, encoding, now, told)).end(bytes);
  return true;
}

/** Sends a copy, rebuilding what is not kept. */
export async function sendCopy(
  request: IncomingMessage,
  response: ServerResponse,
  copy: Copy,
  encoding: Encoding,
  now: number,
  told: Told,
): Promise<void> {
  if (sendCopyNow(request, response, copy, encoding, now, told)) return;
  const bytes = await bytesOf(copy, encoding);
  response.writeHead(copy.status, copyLines(copy, encoding, now, told)).end(bytes);
}
