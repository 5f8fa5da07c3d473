import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { closeFront } from './close-front';

async function serve(milliseconds: number) {
  const server = http.createServer((_request, response) => setTimeout(() => response.end('whole'), milliseconds));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/` };
}

test('answers under way are finished, then nobody is let in', async () => {
  const { server, url } = await serve(300);
  // A connection that was used before and would stay open for minutes.
  server.keepAliveTimeout = 60_000;
  await (await fetch(url)).text();
  const asked = fetch(url).then((response) => response.text());
  await sleep(100);
  await closeFront(server);
  expect(await asked).toBe('whole');
  await expect(fetch(url)).rejects.toThrow();
});

test('an answer that takes too long does not hold the process', async () => {
  const { server, url } = await serve(60_000);
  const asked = fetch(url);
  const failed = expect(asked).rejects.toThrow();
  await sleep(100);
  await closeFront(server, 200);
  await failed;
});
