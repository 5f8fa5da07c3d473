import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { ask, askRaw, startFront } from './test-support';

/** Answers with what arrived. */
const echo: RequestListener = async (request, response) => {
  let body = '';
  try {
    for await (const chunk of request) body += chunk;
  } catch {
    return; // the front broke off
  }
  response.writeHead(201, {
    'content-type': 'application/json',
    'x-nextjs-cache': 'MISS',
    'set-cookie': ['a=1', 'b=2'],
  });
  response.end(JSON.stringify({ url: request.url, method: request.method, headers: request.headers, body }));
};

test('hands on what the client sent, without what only we may say', async () => {
  const { port } = await startFront(echo, { proxies: 'loopback' });
  const reply = await ask(port, '/api/articles/1/comments?x=1', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: 'a=b',
      origin: 'https://gazette.example',
      'x-forwarded-for': '6.6.6.6, 203.0.113.5',
      'x-forwarded-host': 'evil.example',
      'x-gazette-client': '6.6.6.6',
      'x-middleware-subrequest': 'x',
      'next-action': 'x',
      rsc: '1',
    },
    body: '{"text":"Şerefe"}',
  });
  const got = JSON.parse(reply.text);
  expect(reply.status).toBe(201);
  expect(reply.headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(reply.headers['x-nextjs-cache']).toBeUndefined();
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
  expect(got).toMatchObject({ url: '/api/articles/1/comments?x=1', method: 'POST', body: '{"text":"Şerefe"}' });
  expect(got.headers).toMatchObject({
    cookie: 'a=b',
    host: 'gazette.example',
    origin: 'https://gazette.example',
    'x-gazette-client': '203.0.113.5',
    'x-forwarded-host': 'gazette.example',
  });
  for (const name of ['rsc', 'next-action', 'x-middleware-subrequest', 'x-forwarded-for']) {
    expect(got.headers[name]).toBeUndefined();
  }
});

test('the first page of all depends on cookie and language, so it passes too', async () => {
  const { port } = await startFront((request, response) => {
    response.writeHead(307, { location: `/${request.headers['accept-language']}`, vary: 'rsc, Accept-Language' }).end();
  });
  const reply = await ask(port, '/', { headers: { 'accept-language': 'ru' } });
  expect(reply).toMatchObject({ status: 307, headers: { location: '/ru', vary: 'Accept-Language' } });
  expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
});

test('bodies keep their frame: none becomes a second request', async () => {
  const { port, seen } = await startFront(echo);
  for (const method of ['GET', 'DELETE', 'POST', 'OPTIONS']) {
    const inner = 'GET /secret HTTP/1.1\r\nHost: a\r\n\r\n';
    const chunked = `${method} /api/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`;
    expect(await askRaw(port, chunked)).toMatch(/^HTTP\/1\.1 201 /);
    const measured = `${method} /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: ${inner.length}\r\nConnection: close\r\n\r\n${inner}`;
    expect(await askRaw(port, measured)).toMatch(/^HTTP\/1\.1 201 /);
    expect((await ask(port, '/api/x', { method })).status).toBe(201);
  }
  expect(seen.map((request) => request.url).filter((url) => url !== '/api/x')).toEqual([]);
});

test.each([{ 'content-length': '1000000' }, { 'transfer-encoding': 'chunked' }])(
  'a body of a megabyte sent with %j is refused in a way that the client can read',
  async (framing) => {
    const { port } = await startFront(echo);
    const body = Buffer.alloc(1_000_000, 'a');
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      referer: 'https://gazette.example/ru/x',
      ...framing,
    };
    const page = await ask(port, '/api/articles/1/comments', { method: 'POST', headers: form, body });
    expect(page).toMatchObject({ status: 413, headers: { 'content-language': 'ru', connection: 'close' } });
    const json = { 'content-type': 'application/json', 'accept-language': 'en', ...framing };
    const problem = await ask(port, '/api/articles/1/comments', { method: 'POST', headers: json, body });
    expect(problem).toMatchObject({ status: 413, headers: { 'content-type': 'application/problem+json' } });
    expect(JSON.parse(problem.text)).toMatchObject({ status: 413, title: 'What you sent is too large' });
  },
);

test('an answer that comes before the end of the body arrives', async () => {
  const { port } = await startFront((request, response) => {
    request.resume();
    response.writeHead(429, { 'content-type': 'text/plain' }).end('slow down');
  });
  const reply = await ask(port, '/api/x', { method: 'POST', body: Buffer.alloc(200_000) });
  expect(reply).toMatchObject({ status: 429, text: 'slow down' });
});

test('answers stream as they come', async () => {
  let finish = () => {};
  const { port } = await startFront((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('first');
    finish = () => response.end('last');
  });
  const response = await fetch(`http://127.0.0.1:${port}/tr/newsroom/events`);
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
  finish();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('last');
});

test('the newsroom has a policy of its own, with a nonce that Next hears of and nobody else can choose', async () => {
  const heard: unknown[] = [];
  const { port } = await startFront((request, response) => {
    heard.push(request.headers['content-security-policy']);
    response.end();
  });
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/tr/newsroom`, {
      headers: { 'content-security-policy': "script-src 'nonce-mine'" },
    });
  const [first, second] = [await ask(), await ask()].map((answer) => answer.headers.get('content-security-policy'));
  expect(first).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
  expect(first).not.toContain('unsafe');
  expect(second).not.toBe(first);
  expect(heard).toEqual([first, second]);
});

test('a client that leaves ends the work for it', async () => {
  const leave = new AbortController();
  let left: () => void;
  const ended = new Promise<void>((resolve) => {
    left = resolve;
  });
  const { port } = await startFront((_request, response) => {
    response.on('close', left);
    leave.abort();
  });
  await expect(fetch(`http://127.0.0.1:${port}/api/slow`, { signal: leave.signal })).rejects.toThrow();
  await ended;
});

test('Next’s script may ask for a page of the newsroom again, and for nothing else', async () => {
  const { port } = await startFront(echo);
  const headers = { rsc: '1', 'next-router-state-tree': 'tree', 'next-url': '/tr/newsroom', 'next-action': 'x' };
  const { headers: got } = JSON.parse((await ask(port, '/tr/newsroom/articles?_rsc=1', { headers })).text);
  expect(got).toMatchObject({ rsc: '1', 'next-router-state-tree': 'tree', 'next-url': '/tr/newsroom' });
  expect(got['next-action']).toBeUndefined();
  const handler = JSON.parse((await ask(port, '/api/newsroom/articles', { headers })).text);
  expect(handler.headers.rsc).toBeUndefined();
});
