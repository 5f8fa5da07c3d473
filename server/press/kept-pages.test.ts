import type { IncomingMessage, RequestListener } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PageCache } from './cache/page-cache';
import { ask, askRaw, page, startFront } from './test-support';

const html = (text: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>${text} ${'Şehir '.repeat(100)}</p></body></html>`;
const card = { ttl: 300, tags: ['site', 'story:1', 'article:2'] };

/** A front on a clock of its own, with a renderer whose answers can be changed. */
async function startKept({ listening = true } = {}) {
  const state = { now: Date.UTC(2026, 0, 1), answer: page(html('one'), card) as RequestListener };
  const cache = new PageCache({ memoryBytes: 4_000_000, now: () => state.now });
  cache.setListening(listening);
  const { port, seen } = await startFront((request, response) => state.answer(request, response), { cache });
  const get = (url: string, headers = {}, method = 'GET') => ask(port, url, { headers, method });
  const paths = () => seen.map(({ url }: IncomingMessage) => url);
  return { state, cache, port, get, paths };
}

test('a hit has all it had when it was made, and says how old it is and how long it lives', async () => {
  const { get, state, paths } = await startKept();
  const made = await get('/en/world/story');
  expect(made.headers).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=300, stale-while-revalidate=3000, stale-if-error=3600',
    'cache-tag': 'site,story:1,article:2,path:/en/world/story',
    'cache-status': 'gazette; fwd=uri-miss; stored; ttl=300',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'strict-transport-security': 'max-age=63072000',
    'speculation-rules': '"/speculation.json"',
    'content-language': 'en',
    age: '0',
    vary: 'Accept-Encoding',
  });
  expect(made.headers['server-timing']).toMatch(/^cache;desc=miss, wait;dur=[\d.]+, render;dur=[\d.]+, press;dur=/);
  state.now += 37_400;
  const hit = await get('/en/world/story');
  expect(hit.text).toBe(made.text);
  expect(hit.headers).toEqual({
    ...made.headers,
    age: '37',
    'cache-status': 'gazette; hit; ttl=262',
    'server-timing': 'cache;desc=fresh',
    date: hit.headers.date,
  });
  expect(paths()).toEqual(['/en/world/story']);
});

test('every encoding is the same page under an ETag of its own', async () => {
  const { get, paths } = await startKept();
  const plain = await get('/en');
  const gzip = await get('/en', { 'accept-encoding': 'gzip' });
  const br = await get('/en', { 'accept-encoding': 'gzip, deflate, br' });
  expect(plain.text).toBe(html('one'));
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, body } of [plain, gzip, br]) {
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(body.length) });
  }
  const odd = ['', 'br;q=0, gzip;q=0', 'zstd', '*;q=0', ';;;', 'identity;q=0', 'x'.repeat(300)];
  for (const accept of odd) expect((await get('/en', { 'accept-encoding': accept })).text).toBe(plain.text);
  expect(paths()).toHaveLength(1);
});

test('304 for what the client holds in the encoding that it would get', async () => {
  const { get, state } = await startKept();
  const gzip = { 'accept-encoding': 'gzip' };
  const { etag } = (await get('/en', gzip)).headers;
  state.now += 5_000;
  const same = await get('/en', { ...gzip, 'if-none-match': etag });
  expect(same).toMatchObject({ status: 304, text: '' });
  expect(same.headers).toMatchObject({
    etag,
    age: '5',
    vary: 'Accept-Encoding',
    'cache-status': 'gazette; hit; ttl=295',
  });
  expect(same.headers['cache-control']).toContain('s-maxage=300');
  for (const name of ['content-encoding', 'content-length', 'content-type', 'content-security-policy']) {
    expect(same.headers[name]).toBeUndefined();
  }
  for (const held of [`W/${etag}`, `"x", ${etag}`, '*']) {
    expect((await get('/en', { ...gzip, 'if-none-match': held })).status).toBe(304);
  }
  expect((await get('/en', { 'if-none-match': etag })).status).toBe(200);
  expect((await get('/en', { ...gzip, 'if-none-match': '"x"' })).status).toBe(200);
  expect((await get('/en', { ...gzip, 'if-none-match': etag }, 'HEAD')).status).toBe(304);
});

test('HEAD is answered from the copy, with the length of the body', async () => {
  const { get, paths } = await startKept();
  const head = await get('/en', {}, 'HEAD');
  expect(head).toMatchObject({
    status: 200,
    text: '',
    headers: { 'content-length': String(Buffer.byteLength(html('one'))) },
  });
  for (const accept of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': accept };
    const [got, asked] = [await get('/en', headers), await get('/en', headers, 'HEAD')];
    expect(asked.text).toBe('');
    expect({ ...asked.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  }
  expect(paths()).toHaveLength(1);
});

test('names that the page does not declare neither make copies nor reach Next', async () => {
  const { get, paths, cache } = await startKept();
  for (let i = 0; i < 200; i++) {
    expect((await get(`/en/world/story?utm_source=${i}&x[]=${i}&__nextLocale=ru&%70=1`)).status).toBe(200);
  }
  await get('/en/world/story?thread=t&utm_source=x&after=a');
  await get('/en/world/%73tory');
  await get('/en/world/story?after=a&thread=t');
  await get('/en/world/story?after=a&after=b');
  await get('/en/world/story?after=c&after=d');
  const expected = ['/en/world/story', '/en/world/story?after=a&thread=t', '/en/world/story?after=&after='];
  expect(paths()).toEqual(expected);
  expect(cache.stats()).toMatchObject({ pages: { entries: 1 }, tail: { entries: 2 } });
});

test('nothing of one reader gets into a copy', async () => {
  const { get, state, port } = await startKept();
  state.answer = (request, response) => page(html(JSON.stringify(request.headers)), card)(request, response);
  const poison = { cookie: 'a=poison', 'x-forwarded-host': 'poison', host: 'poison', 'accept-language': 'poison' };
  await get('/en', {
    ...poison,
    range: 'bytes=0-3',
    rsc: '1',
    'next-router-state-tree': 'poison',
    'x-forwarded-proto': 'poison',
  });
  const reply = await get('/en');
  expect(reply.status).toBe(200);
  expect(reply.text).not.toContain('poison');
  const raw = await askRaw(port, 'GET http://poison/en HTTP/1.1\r\nHost: poison\r\nConnection: close\r\n\r\n');
  expect(raw.split('\r\n\r\n')[0]).not.toContain('poison');
  expect(raw).toContain('cache-status: gazette; hit');
});

test('a copy behind its time says so, and nobody outside keeps it', async () => {
  const { get, state, cache } = await startKept();
  await get('/en');
  cache.expire(['story:1']);
  state.answer = (_request, response) => response.writeHead(500).end();
  const stale = await get('/en');
  expect(stale.headers).toMatchObject({
    'cache-status': 'gazette; hit; ttl=0',
    'cache-control': 'public, max-age=0, s-maxage=0, must-revalidate',
    'server-timing': 'cache;desc=stale',
  });
  cache.purge(['story:1']);
  state.now += 400_000;
  const lastGood = await get('/en');
  expect(lastGood).toMatchObject({ status: 200, text: html('one') });
  expect(lastGood.headers).toMatchObject({
    age: '400',
    'cache-status': 'gazette; hit; ttl=-100; detail=last-good',
    'cache-control': 'public, max-age=0, s-maxage=0, must-revalidate',
  });
  cache.kill(['story:1']);
  const killed = await get('/en');
  expect(killed).toMatchObject({ status: 503, headers: { 'retry-after': '5', 'cache-control': 'private, no-store' } });
  expect(killed.text).not.toContain('Şehir');
});

test('killed and missing pages are kept, but never cover up what comes after them', async () => {
  const { get, state, paths } = await startKept();
  for (const status of [404, 410]) {
    state.answer = page(html(String(status)), { ...card, status });
    for (const from of ['fwd=uri-miss; stored', 'hit']) {
      const { headers, ...reply } = await get(`/en/x/${status}`);
      expect(reply.status).toBe(status);
      expect(headers['cache-status']).toContain(from);
      expect(headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers['cache-control']).not.toContain('stale-if-error');
      expect(headers.etag).toBeUndefined();
    }
  }
  expect(paths()).toHaveLength(2);
});

test('a published address drops its 404 at once', async () => {
  const { get, state, cache } = await startKept();
  state.answer = page(html('missing'), { ttl: 60, status: 404 });
  expect((await get('/tr/gundem/yeni?utm=1')).status).toBe(404);
  state.answer = page(html('yeni'), card);
  expect((await get('/tr/gundem/yeni')).status).toBe(404);
  cache.purge(['story:9', 'path:/tr/gundem/yeni']);
  expect((await get('/tr/gundem/yeni')).status).toBe(200);
});

test('redirects are kept a minute', async () => {
  const { get, state, paths } = await startKept();
  state.answer = (_request, response) => {
    response.writeHead(308, {
      location: 'https://gazette.example/tr/yeni',
      'x-gazette-card': '{"tags":[],"store":true}',
    });
    response.end('<html id="__next_error__">');
  };
  const made = await get('/tr/eski', { 'accept-encoding': 'br' });
  const hit = await get('/tr/eski');
  for (const reply of [made, hit]) {
    expect(reply).toMatchObject({ status: 308, text: '', headers: { location: '/tr/yeni', 'content-length': '0' } });
    expect(reply.headers['cache-control']).toBe('public, max-age=0, s-maxage=60');
    for (const name of ['etag', 'vary', 'content-type']) expect(reply.headers[name]).toBeUndefined();
  }
  expect(paths()).toHaveLength(1);
});

test('feeds are kept as they are, pictures uncompressed', async () => {
  const { get, state, paths } = await startKept();
  const answer =
    (type: string, body: string): RequestListener =>
    (_request, response) => {
      response.writeHead(200, {
        'content-type': type,
        'x-gazette-card': '{"tags":["front:tr"],"store":true,"ttl":60}',
      });
      response.end(body);
    };
  const xml = `<?xml version="1.0"?><rss><script>1</script>${'<item/>'.repeat(100)}</rss>`;
  state.answer = answer('application/rss+xml', xml);
  for (let i = 0; i < 2; i++) {
    const reply = await get('/tr/feed.xml?x=1', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(reply.body).toString()).toBe(xml);
    expect(reply.headers['content-type']).toBe('application/rss+xml');
    expect(reply.headers['speculation-rules']).toBeUndefined();
  }
  state.answer = answer('image/png', 'picture');
  for (let i = 0; i < 2; i++) {
    const reply = await get('/tr/gundem/x/card.png', { 'accept-encoding': 'gzip' });
    expect(reply).toMatchObject({ text: 'picture', headers: { 'content-length': '7' } });
    expect(reply.headers.vary).toBeUndefined();
    expect(reply.headers.etag).toMatch(/^"[\w-]+"$/);
  }
  expect(paths()).toEqual(['/tr/feed.xml', '/tr/gundem/x/card.png']);
});

test('while nobody listens caches outside may keep pages five seconds', async () => {
  const { get, state, cache, paths } = await startKept({ listening: false });
  await get('/en');
  state.now += 2_000;
  expect((await get('/en')).headers).toMatchObject({
    'cache-control': 'public, max-age=0, s-maxage=5, stale-if-error=3600',
    'cache-status': 'gazette; hit; ttl=3',
  });
  state.now += 3_000;
  expect((await get('/en')).headers['cache-status']).toContain('fwd=stale');
  cache.setListening(true);
  expect((await get('/en')).headers['cache-status']).toContain('fwd=uri-miss');
  expect((await get('/en')).headers['cache-control']).toContain('s-maxage=300');
  expect(paths()).toHaveLength(3);
});

test('a page with more tags than a header can carry is not kept outside', async () => {
  const { get, state } = await startKept();
  const tags = Array.from({ length: 300 }, (_, i) => `article:0198b7a2-0000-7000-8000-${String(i).padStart(12, '0')}`);
  state.answer = page(html('front'), { ...card, tags });
  const { headers } = await get('/en');
  expect(headers['cache-tag']).toBeUndefined();
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=0, must-revalidate');
});

test('the rules for fetching ahead have their own type', async () => {
  const { get } = await startKept();
  const reply = await get('/speculation.json');
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'application/speculationrules+json' } });
  expect(JSON.parse(reply.text)).toMatchObject({ prefetch: [{ eagerness: 'moderate' }] });
});
