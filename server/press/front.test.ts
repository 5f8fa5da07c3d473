import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ask, page, startFront } from './test-support';

const html = `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>${'Şehir '.repeat(100)}</p><script>self.__next_f.push([0])</script></body></html>`;
const stripped = html.replace(/<script>.*<\/script>/, '');

test('pages are stripped and sent with the headers of reader pages', async () => {
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

test.each([404, 410, 422, 503])('pages have the status %i of their card', async (status) => {
  const { port } = await startFront(page(html, { status }));
  const reply = await ask(port, '/en/x');
  expect(reply.status).toBe(status);
  expect(reply.text).toBe(stripped);
  expect(reply.headers.etag).toBeUndefined();
  if (status === 503) {
    expect(reply.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' });
  }
});

test('cards are read however long, as one that names everything on a front page', async () => {
  const tags = Array.from(
    { length: 3_000 },
    (_, i) => `article:0198b7a2-0000-7000-8000-${String(i).padStart(12, '0')}`,
  );
  const { port } = await startFront(page(html, { status: 410, tags }));
  expect((await ask(port, '/en/x')).status).toBe(410);
});

test('pages that may not be stored say so', async () => {
  const { port } = await startFront(page(html, { store: false }));
  expect((await ask(port, '/en/preview/x')).headers['cache-control']).toBe('private, no-store');
});

test('pages come compressed as the client likes, with an ETag each and 304', async () => {
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

test('pages answer HEAD like GET without the body', async () => {
  const { port, seen } = await startFront(page(html));
  const get = await ask(port, '/en/x');
  const head = await ask(port, '/en/x', { method: 'HEAD' });
  expect(head.text).toBe('');
  const lasting = { date: '', 'server-timing': '' };
  expect({ ...head.headers, ...lasting }).toEqual({ ...get.headers, ...lasting });
  expect(seen.map((request) => request.method)).toEqual(['GET', 'GET']);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('pages answer %s with 405', async (method) => {
  const { port, seen } = await startFront(page(html));
  const reply = await ask(port, '/ru/x', { method, headers: { 'content-length': '3' }, body: 'a=b' });
  expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', 'content-language': 'ru' } });
  expect(reply.text).toContain('lang="ru"');
  expect(seen).toHaveLength(0);
});

test('pages take no cookies and no other headers from Next', async () => {
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
])('pages redirect to %s as %s', async (from, to) => {
  const { port } = await startFront((_request, response) => {
    response.writeHead(308, { location: from, 'content-type': 'text/html' }).end('<html id="__next_error__">');
  });
  expect(await ask(port, '/tr/eski')).toMatchObject({ status: 308, headers: { location: to }, text: '' });
});

test('feeds and pictures are not touched, and keep their own lifetime', async () => {
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
