import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import fresh from 'fresh';
import { chooseEncoding, compress, type Encoding, isText } from './encoding';

/** A whole answer before it is compressed for one client. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders & { 'content-type': string };
  body: Buffer;
  /** Names the body's content; made from the body when not given. */
  hash?: string;
  /** Compressed copies, for bodies that are kept. */
  encoded?: (encoding: Encoding) => Promise<Buffer>;
}

/** A name for some bytes that other bytes won't get by chance. */
export const contentHash = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** Small bodies travel in one packet anyway. Bytes. */
const worthCompressing = 256;

/** Two encodings are two representations: a strong ETag must tell them apart. */
const suffixes: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };

/** What of the headers belongs to a 304 (RFC 9110, 15.4.5). */
const notModified = new Set(['cache-control', 'content-location', 'date', 'etag', 'expires', 'vary']);

/** Sends an answer as the client takes it: compressed or not, 304 when it has the same, without a body for HEAD. */
export async function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  const { status, body } = answer;
  const compressible = isText(answer.headers['content-type']);
  const encoding =
    compressible && body.length >= worthCompressing
      ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
      : 'identity';
  const headers: OutgoingHttpHeaders = { ...answer.headers };
  // Also on identity: what a cache outside keeps must say that others may get something else.
  if (compressible) headers.vary = headers.vary ? `${headers.vary}, Accept-Encoding` : 'Accept-Encoding';

  if (status === 200) {
    headers.etag = `"${answer.hash ?? contentHash(body)}${suffixes[encoding]}"`;
    if (fresh(request.headers, headers)) {
      const kept = Object.entries(headers).filter(([name]) => notModified.has(name));
      response.writeHead(304, Object.fromEntries(kept)).end();
      return;
    }
  }
  const bytes = await (answer.encoded ? answer.encoded(encoding) : compress(body, encoding));
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = bytes.length;
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : bytes);
}
