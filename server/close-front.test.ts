import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { closeFront } from './close-front';

/** A server whose answers begin at once and end after this time. */
async function serve(milliseconds: number) {
  const server = http.createServer((_request, response) => {
    response.flushHeaders();
    setTimeout(() => response.end('whole'), milliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/` };
}

test('answers under way are finished, then nobody is let in', async () => {
  const { server, url } = await serve(300);
  // A connection that was used before and would stay open for minutes.
  server.keepAliveTimeout = 60_000;
  await (await fetch(url)).text();
  const underWay = await fetch(url);
  await closeFront(server);
  expect(await underWay.text()).toBe('whole');
  await expect(fetch(url)).rejects.toThrow();
});

test('an answer that takes too long does not hold the process', async () => {
  const { server, url } = await serve(60_000);
  const underWay = await fetch(url);
  const failed = expect(underWay.text()).rejects.toThrow();
  await closeFront(server, 200);
  await failed;
});
