import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { send } from './send';

/** A server that answers each request with its method. */
async function echo(): Promise<string> {
  const server = http.createServer((request, response) => response.end(JSON.stringify({ method: request.method })));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

test.each([
  [{}, 'POST'],
  [{ method: undefined }, 'POST'],
  [{ method: 'PUT' as const }, 'PUT'],
])('a write with %j is a %s', async (options, method) => {
  vi.stubGlobal('document', { documentElement: { lang: 'tr' } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  expect(await send(await echo(), {}, options)).toEqual({ ok: true, data: { method } });
});
