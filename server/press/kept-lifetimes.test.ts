import type { RequestListener } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { keptCard, page, smallPage, startKept } from './test-support';

test.each([{ 'accept-encoding': 'gzip' }, {}])(
  'a copy that is shown is renewed at the same time (%j)',
  async (headers) => {
    const { get, state, cache, paths } = await startKept();
    await get('/en', headers);
    cache.expire(['story:1']);
    state.answer = page(smallPage('two'), keptCard);
    expect((await get('/en', headers)).text).toContain('one');
    await expect.poll(async () => (await get('/en', headers)).text).toContain('two');
    expect(paths()).toHaveLength(2);
  },
);

test.each([{ 'accept-encoding': 'gzip' }, {}])('a purged copy is not shown (%j)', async (headers) => {
  const { get, state, cache } = await startKept();
  await get('/en', headers);
  cache.purge(['story:1']);
  state.answer = page(smallPage('two'), keptCard);
  expect((await get('/en', headers)).text).toContain('two');
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
  expect(lastGood).toMatchObject({ status: 200, text: smallPage('one') });
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
    state.answer = page(smallPage(String(status)), { ...keptCard, status });
    for (const from of ['fwd=uri-miss; stored', 'hit']) {
      const { headers, ...reply } = await get(`/en/x/${status}`);
      expect(reply.status).toBe(status);
      expect(headers['cache-status']).toContain(from);
      expect(headers['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers['cache-control']).not.toContain('stale-if-error');
      expect(headers.etag).toBeUndefined();
    }
    expect((await get(`/en/x/${status}`, { 'if-none-match': '*' })).status).toBe(status);
  }
  expect(paths()).toHaveLength(2);
});

test('a published address drops its 404 at once', async () => {
  const { get, state, cache } = await startKept();
  state.answer = page(smallPage('missing'), { ttl: 60, status: 404 });
  expect((await get('/tr/gundem/yeni?utm=1')).status).toBe(404);
  state.answer = page(smallPage('yeni'), keptCard);
  expect((await get('/tr/gundem/yeni')).status).toBe(404);
  cache.purge(['story:9', 'path:/tr/gundem/yeni']);
  expect((await get('/tr/gundem/yeni')).status).toBe(200);
});

test('what changed while it was rendered is kept by nobody', async () => {
  const { get, state, cache } = await startKept();
  state.answer = (_request, response) => {
    cache.purge(['front:tr']);
    response.writeHead(200, {
      'content-type': 'application/rss+xml',
      'cache-control': 'public, max-age=600',
      'x-gazette-card': '{"tags":["front:tr"],"store":true,"ttl":60}',
    });
    response.end('<rss/>');
  };
  for (let i = 0; i < 2; i++) {
    const { headers, text } = await get('/tr/feed.xml');
    expect(text).toBe('<rss/>');
    expect(headers).toMatchObject({
      'cache-status': 'gazette; fwd=uri-miss',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
  }
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
  state.answer = page(smallPage('front'), { ...keptCard, tags });
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
