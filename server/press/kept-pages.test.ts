import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import net, { type Socket } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { askRaw, keptCard, page, smallPage, startFront, startKept } from './test-support';

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
  state.now += 1_000;
  expect((await get('/en/world/story')).headers).toMatchObject({ age: '38', 'cache-status': 'gazette; hit; ttl=261' });
  expect(paths()).toEqual(['/en/world/story']);
});

test('every encoding is the same page under an ETag of its own', async () => {
  const { get, paths, port } = await startKept();
  const plain = await get('/en', {});
  const gzip = await get('/en', { 'accept-encoding': 'gzip' });
  const br = await get('/en', { 'accept-encoding': 'gzip, deflate, br' });
  expect(plain.text).toBe(smallPage('one'));
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text);
  expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br']);
  expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, body } of [plain, gzip, br]) {
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(body.length) });
  }
  const odd = ['', 'br;q=0, gzip;q=0', 'zstd', '*;q=0', ';;;', 'identity;q=0', 'x'.repeat(300)];
  for (const accept of odd) expect((await get('/en', { 'accept-encoding': accept })).text).toBe(plain.text);
  for (const name of ['ACCEPT-ENCODING', 'Accept-Encoding']) {
    expect((await get('/en', { [name]: 'gzip' })).headers['content-encoding']).toBe('gzip');
  }
  const twice =
    'GET /en HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\nAccept-Encoding: deflate\r\nConnection: close\r\n\r\n';
  expect(await askRaw(port, twice)).toContain('content-encoding: br');
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
    headers: { 'content-length': String(Buffer.byteLength(smallPage('one'))) },
  });
  for (const accept of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': accept };
    const [got, asked] = [await get('/en', headers), await get('/en', headers, 'HEAD')];
    expect(asked.text).toBe('');
    expect({ ...asked.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  }
  expect(paths()).toHaveLength(1);
});

test('hits on one connection are answered one by one, each once', async () => {
  const { get, port } = await startKept();
  await get('/en');
  const request = 'GET /en HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n';
  const raw = await askRaw(port, `${`${request}\r\n`.repeat(3)}${request}Connection: close\r\n\r\n`);
  expect(raw.match(/HTTP\/1\.1 200 OK\r\n/g)).toHaveLength(4);
  expect(raw.match(/cache-status: gazette; hit; ttl=300\r\n/g)).toHaveLength(4);
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
  state.answer = (request, response) => page(smallPage(JSON.stringify(request.headers)), keptCard)(request, response);
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

test('who does not take his answer is let go, whether the page was held or not', async () => {
  // More than fits between two programs of one machine, however it is compressed.
  const large = smallPage(randomBytes(5 * 1024 * 1024).toString('base64'));
  const { port, front, cache } = await startFront(page(large, keptCard), { idleTimeout: 1_000 });
  cache.setListening(true);
  for (const held of [false, true]) {
    await expect.poll(() => cache.find('/en') !== undefined).toBe(held);
    const connected = once(front, 'connection');
    const client = net.connect(port).pause();
    client.write('GET /en HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n');
    const [socket] = (await connected) as [Socket];
    await once(socket, 'close');
    client.destroy();
  }
});
