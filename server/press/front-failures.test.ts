import { expect, test } from 'vitest';
import { ask, askRaw, page, type Reply, startFront } from './test-support';

const html = '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>text</p></body></html>';

test.each([
  [{}, 500],
  [{ status: 503 }, 503],
])('a render that fails with the card %j gets %i in the language of the address', async (card, status) => {
  const { port } = await startFront(page('<html id="__next_error__"></html>', card, 500));
  const reply = await ask(port, '/en/x?a="><script>');
  expect(reply.status).toBe(status);
  expect(reply.headers['cache-control']).toBe('private, no-store');
  expect(reply.headers['retry-after']).toBe(status === 503 ? '5' : undefined);
  expect(reply.text).toContain('<html lang="en"');
  expect(reply.text).not.toContain('<script>');
});

test("Next's empty 404 is filled", async () => {
  const { port } = await startFront(page('<html id="__next_error__"></html>', {}, 404));
  expect(await ask(port, '/nowhere')).toMatchObject({ status: 404, headers: { 'content-language': 'tr' } });
});

test('without a renderer pages are 503 and come back with it', async () => {
  const { port, state } = await startFront(page(html));
  state.up = false;
  const reply = await ask(port, '/ru/x');
  expect(reply).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'content-language': 'ru' } });
  expect((await ask(port, '/api/articles/1/comments')).headers['content-type']).toBe('application/problem+json');
  expect((await ask(port, '/api/health/ready')).status).toBe(503);
  expect((await ask(port, '/api/health/live')).status).toBe(200);
  state.up = true;
  expect((await ask(port, '/ru/x')).status).toBe(200);
  expect((await ask(port, '/api/health/ready')).status).toBe(200);
});

test('a renderer that dies in the middle of a page means 503, not half a page', async () => {
  const { port } = await startFront((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<html><body>half', () => response.destroy());
  });
  expect((await ask(port, '/en/x')).status).toBe(503);
});

test('more renders than can wait are refused at once', async () => {
  const waiting: (() => void)[] = [];
  const { port } = await startFront((request, response) => {
    waiting.push(() => page(html)(request, response));
  });
  const asked = Array.from({ length: 70 }, (_, i) => ask(port, `/en/${i}`));
  const first: Reply[] = [];
  for (const reply of asked) reply.then((got) => first.push(got));
  // Two are rendered, 64 wait.
  await expect.poll(() => [first.length, waiting.length]).toEqual([4, 2]);
  for (const refused of first) expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
  const timer = setInterval(() => waiting.splice(0).forEach((go) => void go()), 5);
  const statuses = (await Promise.all(asked)).map((reply) => reply.status);
  clearInterval(timer);
  expect(statuses.filter((status) => status === 200)).toHaveLength(66);
  expect(statuses.filter((status) => status === 503)).toHaveLength(4);
});

test('a doubtful address is refused before anybody looks at it', async () => {
  const { port, seen } = await startFront(page(html));
  for (const url of ['/tr/%zz', '/tr/%00', '/tr/../x', '/tr/a%2fb', `/${'a'.repeat(3_000)}`]) {
    expect((await ask(port, url)).status).toBe(400);
  }
  for (const url of ['/tr/a.rsc', '/tr/a.txt', '/_next/data/x', '/_next/image?url=x']) {
    expect((await ask(port, url)).status).toBe(404);
  }
  expect(await ask(port, '//tr//x/?a=1')).toMatchObject({ status: 308, headers: { location: '/tr/x?a=1' } });
  expect(seen).toHaveLength(0);
});

test('what is hardly HTTP gets a status and is closed', async () => {
  const { port, seen } = await startFront(page(html));
  expect(await askRaw(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await askRaw(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  const both =
    'POST /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /';
  expect(await askRaw(port, both)).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).toHaveLength(0);
});
