import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ask, askRaw, page, startFront } from './test-support';

const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>${'Şehir '.repeat(100)}</p><script>self.__next_f.push([0])</script></body></html>`;
const stripped = html.replace(/<script>.*<\/script>/, '');

describe('pages', () => {
  test('are stripped and sent with the headers of reader pages', async () => {
    const { port, seen } = await startFront(page(html));
    const reply = await ask(port, '/en/world/story?after=x', {
      headers: {
        cookie: 'session=1',
        rsc: '1',
        'next-router-prefetch': '1',
        'accept-language': 'ru',
        'x-forwarded-host': 'evil.example',
        host: 'evil.example',
        'user-agent': 'Mozilla',
      },
    });
    expect(reply.status).toBe(200);
    expect(reply.text).toBe(stripped);
    expect(reply.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': String(Buffer.byteLength(stripped)),
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
    expect(reply.headers.etag).toMatch(/^"[\w-]+"$/);
    expect(seen[0]?.url).toBe('/en/world/story?after=x');
    expect(seen[0]?.headers).toEqual({
      accept: 'text/html',
      'accept-encoding': 'identity',
      connection: 'keep-alive',
      host: 'gazette.example',
      'user-agent': expect.stringContaining('bot'),
      'x-forwarded-host': 'gazette.example',
      'x-forwarded-proto': 'https',
    });
  });

  test.each([404, 410, 422, 503])('have the status %i of their card', async (status) => {
    const { port } = await startFront(page(html, { status }));
    const reply = await ask(port, '/en/x');
    expect(reply.status).toBe(status);
    expect(reply.text).toBe(stripped);
    expect(reply.headers.etag).toBeUndefined();
    if (status === 503) {
      expect(reply.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' });
    }
  });

  test('read a card however long: one that names everything on a front page', async () => {
    const tags = Array.from(
      { length: 3_000 },
      (_, i) => `article:0198b7a2-0000-7000-8000-${String(i).padStart(12, '0')}`,
    );
    const { port } = await startFront(page(html, { status: 410, tags }));
    expect((await ask(port, '/en/x')).status).toBe(410);
  });

  test('that may not be stored say so', async () => {
    const { port } = await startFront(page(html, { store: false }));
    expect((await ask(port, '/en/preview/x')).headers['cache-control']).toBe('private, no-store');
  });

  test('come compressed as the client likes, with an ETag each and 304', async () => {
    const { port } = await startFront(page(html));
    const br = await ask(port, '/en/x', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gzip = await ask(port, '/en/x', { headers: { 'accept-encoding': 'gzip' } });
    const plain = await ask(port, '/en/x');
    expect(brotliDecompressSync(br.body).toString()).toBe(stripped);
    expect(gunzipSync(gzip.body).toString()).toBe(stripped);
    expect(new Set([br, gzip, plain].map((reply) => reply.headers.etag)).size).toBe(3);
    const again = { 'accept-encoding': 'br', 'if-none-match': br.headers.etag };
    const same = await ask(port, '/en/x', { headers: again });
    expect(same).toMatchObject({ status: 304, text: '' });
    expect(same.headers).toMatchObject({ etag: br.headers.etag, vary: 'Accept-Encoding' });
    expect((await ask(port, '/en/x', { headers: { ...again, 'accept-encoding': 'gzip' } })).status).toBe(200);
  });

  test('answer HEAD like GET without the body', async () => {
    const { port, seen } = await startFront(page(html));
    const get = await ask(port, '/en/x');
    const head = await ask(port, '/en/x', { method: 'HEAD' });
    expect(head.text).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(seen.map((request) => request.method)).toEqual(['GET', 'GET']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answer %s with 405', async (method) => {
    const { port, seen } = await startFront(page(html));
    const reply = await ask(port, '/ru/x', { method, headers: { 'content-length': '3' }, body: 'a=b' });
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', 'content-language': 'ru' } });
    expect(reply.text).toContain('lang="ru"');
    expect(seen).toHaveLength(0);
  });

  test('take no cookies and no other headers from Next', async () => {
    const { port } = await startFront((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'set-cookie': 'a=b',
        'x-robots-tag': 'noindex',
        'x-powered-by': 'Next.js',
        link: '</fonts/a.woff2>; rel=preload; as="font", </_next/static/chunks/a.js>; rel=preload; as="script"',
      });
      response.end(html);
    });
    const { headers } = await ask(port, '/en/x');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers.link).toBe('</fonts/a.woff2>; rel=preload; as="font"');
    // Without a card nobody has said that the page may be kept.
    expect(headers['cache-control']).toBe('private, no-store');
  });

  test.each([
    ['/tr/yeni', '/tr/yeni'],
    ['https://gazette.example/tr/yeni?a=1', '/tr/yeni?a=1'],
    ['https://elsewhere.example/', 'https://elsewhere.example/'],
  ])('redirect to %s as %s', async (from, to) => {
    const { port } = await startFront((_request, response) => {
      response.writeHead(308, { location: from, 'content-type': 'text/html' }).end('<html id="__next_error__">');
    });
    expect(await ask(port, '/tr/eski')).toMatchObject({ status: 308, headers: { location: to }, text: '' });
  });

  test('that are feeds or pictures are not touched, and keep their own lifetime', async () => {
    const xml = `<?xml version="1.0"?><rss><script>1</script>${'<item/>'.repeat(100)}</rss>`;
    const { port } = await startFront((_request, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        'cache-control': 'public, max-age=60',
        'x-gazette-card': '{"tags":[],"store":true}',
      });
      response.end(xml);
    });
    const reply = await ask(port, '/tr/feed.xml', { headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(reply.body).toString()).toBe(xml);
    expect(reply.headers['cache-control']).toBe('public, max-age=60');
    expect(reply.headers['x-gazette-card']).toBeUndefined();
  });
});

describe('failures', () => {
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
    const refused = await Promise.race(asked);
    expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(waiting).toHaveLength(2);
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
});
