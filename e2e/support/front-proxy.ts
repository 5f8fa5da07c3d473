import http, { type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FrontProxy {
  /** An origin of its own: what a browser keeps for it is this test's only. */
  url: string;
  /** While true, connections break off, as without a network. */
  down: boolean;
  /** Paths that are answered here, with a status and a page. */
  answers: Map<string, { status: number; body?: string }>;
  /** What has been asked for, the latest last. */
  requests: { path: string; method: string; headers: IncomingMessage['headers'] }[];
  /** Changes a text on its way. */
  rewrite: (path: string, text: string) => string;
  stop(): Promise<void>;
}

/**
 * Stands between a browser and the server, so that a test can take the network away from page and service worker alike,
 * and let single addresses answer otherwise.
 */
export async function startFrontProxy(target: string): Promise<FrontProxy> {
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    if (proxy.down) {
      request.socket.destroy();
      return;
    }
    proxy.requests.push({ path, method: request.method ?? '', headers: request.headers });
    const own = proxy.answers.get(path.replace(/\?.*/, ''));
    if (own) {
      // Without this, browsers keep a 410 for good.
      const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(own.status, headers).end(own.body);
      return;
    }
    // Whole and plain: "not modified" would hide what a test changes on the way.
    const { 'if-none-match': _, 'if-modified-since': __, ...asked } = request.headers;
    const headers = { ...asked, 'accept-encoding': 'identity' };
    const inner = http.request(target + path, { method: request.method, headers }, async (answer) => {
      const type = answer.headers['content-type'] ?? '';
      const chunks: Buffer[] = [];
      for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
      let body = Buffer.concat(chunks);
      if (/^text\/|javascript/.test(type)) body = Buffer.from(proxy.rewrite(path, body.toString()));
      const { 'content-length': ___, 'transfer-encoding': ____, ...rest } = answer.headers;
      const length = request.method === 'HEAD' ? {} : { 'content-length': body.length };
      response.writeHead(answer.statusCode ?? 502, { ...rest, ...length }).end(body);
    });
    inner.on('error', () => response.destroy());
    request.pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const proxy: FrontProxy = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    down: false,
    answers: new Map(),
    requests: [],
    rewrite: (_path, text) => text,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
