import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { purgeSender } from './send-purge';

interface Taken {
  method?: string;
  url?: string;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** A CDN that answers with these statuses in turn, then 200; 0 for no answer at all. */
async function startCdn(...statuses: number[]) {
  const taken: Taken[] = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    taken.push({ method: request.method, url: request.url, headers: request.headers, body });
    const status = statuses.shift() ?? 200;
    if (status === 0) return;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.purge?zone=1`, taken };
}

test('the tags go as a header and as JSON, with verb and token', async () => {
  const { url, taken } = await startCdn();
  await purgeSender({ url, token: 'secret' })('kill', ['article:1', 'front:tr', 'article:1']);
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatchObject({
    method: 'POST',
    url: '/.purge?zone=1',
    headers: {
      'cache-tag': 'article:1,front:tr',
      'gazette-verb': 'kill',
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    },
  });
  expect(JSON.parse(taken[0]?.body ?? '')).toEqual({ tags: ['article:1', 'front:tr'] });
});

test('many tags go in several requests of thirty', async () => {
  const { url, taken } = await startCdn();
  const tags = Array.from({ length: 70 }, (_, n) => `article:${n}`);
  await purgeSender({ url })('purge', tags);
  expect(taken.map(({ body }) => JSON.parse(body).tags.length)).toEqual([30, 30, 10]);
  expect(taken.flatMap(({ body }) => JSON.parse(body).tags)).toEqual(tags);
  expect(taken[0]?.headers.authorization).toBeUndefined();
});

test('what a header can’t carry stands for the whole site', async () => {
  const { url, taken } = await startCdn();
  const tags = ['path:/tr/ş', 'path:/a b', 'path:/a,b', 'path:/a\r\nx: y', `path:/${'a'.repeat(300)}`, 'path:/ok'];
  await purgeSender({ url })('purge', tags);
  expect(taken[0]?.headers['cache-tag']).toBe('site,path:/ok');
});

test.each([[500], [403], [302], [404]])('an answer of %i is a failure', async (status) => {
  const { url } = await startCdn(status);
  await expect(purgeSender({ url })('purge', ['site'])).rejects.toThrow();
});

test('a CDN that says nothing, or is not there, has not taken it', async () => {
  const { url } = await startCdn(0);
  await expect(purgeSender({ url, patience: 50 })('purge', ['site'])).rejects.toThrow();
  await expect(purgeSender({ url: 'http://127.0.0.1:1/' })('purge', ['site'])).rejects.toThrow();
});
