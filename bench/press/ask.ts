import http from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Names and values as they came, one after the other. */
  rawHeaders: string[];
  /** The body as it travelled, compressed or not. */
  body: Buffer;
  /** From sending the request to the last byte. Milliseconds. */
  took: number;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** Asks for an address over a connection that stays open, for gzip unless said otherwise. */
export function ask(url: string, encoding = 'gzip'): Promise<Answer> {
  const since = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, accept: 'text/html,*/*', 'user-agent': 'Mozilla/5.0 (bench)' };
    const request = http.get(url, { agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(chunks),
          took: performance.now() - since,
        }),
      );
    });
    request.on('timeout', () => request.destroy(new Error(`${url} gives no answer within 30 s`))).on('error', reject);
  });
}

/** The text of an answer that was asked for with gzip or without. */
export const textOf = ({ headers, body }: Answer): string =>
  (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');

/** Closes the connections that stayed open. */
export const hangUp = (): void => agent.destroy();
