import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from '../support/ask-address';
import { freePort } from '../support/free-port';
import { findNginx, startNginx, writeNginxFolder } from '../support/nginx';
import { until } from '../support/until';

const program = findNginx();

describe.skipIf(!program)('behind nginx', () => {
  let stop = async () => {};
  let folder = '';
  let ports = { plain: 0, tls: 0, backend: 0 };
  const seen: http.IncomingMessage[] = [];
  // A page with as long a header of tags as the press ever sends.
  const backend = http.createServer((request, response) => {
    seen.push(request);
    response.writeHead(200, { 'cache-tag': 'a'.repeat(8_000), 'content-encoding': 'br', etag: '"x-br"' });
    response.end('as it is');
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
    ports = {
      plain: await freePort(),
      tls: await freePort(),
      backend: (backend.address() as AddressInfo).port,
    };
    folder = writeNginxFolder(ports);
    stop = startNginx(program ?? '', folder);
    const answers = () =>
      ask(`http://127.0.0.1:${ports.plain}/`).then(
        () => true,
        () => false,
      );
    await until('nginx answers', answers, 20_000);
  });

  afterAll(async () => {
    await stop();
    backend.closeAllConnections();
    backend.close();
  });

  const askTls = (headers: http.OutgoingHttpHeaders, path = '/tr?a=1'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const url = `https://127.0.0.1:${ports.tls}${path}`;
      const request = https.get(url, { rejectUnauthorized: false, agent: false, headers }, async (response) => {
        let text = '';
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      request.on('error', reject);
    });

  test('it takes the configuration without a warning', () => {
    const checked = spawnSync(program ?? '', ['-t', '-q', '-p', folder, '-c', path.join(folder, 'nginx.conf')]);
    expect([checked.status, String(checked.stderr)]).toEqual([0, '']);
  });

  test('an answer comes through as it is, but for the tags, and a client can’t choose its address', async () => {
    const { status, headers, text } = await askTls({ 'x-forwarded-for': '6.6.6.6', host: 'gazette.example' });
    expect([status, text]).toEqual([200, 'as it is']);
    expect(headers).toMatchObject({ 'content-encoding': 'br', etag: '"x-br"' });
    expect(headers['cache-tag']).toBeUndefined();
    expect(seen.at(-1)).toMatchObject({
      url: '/tr?a=1',
      headers: { 'x-forwarded-for': '127.0.0.1', host: 'gazette.example' },
    });
  });

  test('keys to previews, comments and accounts do not reach the log', async () => {
    const key = 'Zm9yIG5vYm9keSBlbHNl';
    for (const secret of ['tr/preview/', 'en/preview/', 'api/preview/', 'ru/comment/', 'tr/newsroom/invite?token=']) {
      await askTls({ referer: `https://gazette.example/tr/preview/${key}` }, `/${secret}${key}`);
    }
    await askTls({ referer: `https://gazette.example/tr/preview/${key}` }, `/ru/last?token=${key}`);
    const log = () => readFileSync(path.join(folder, 'gazette.log'), 'utf8');
    await expect.poll(log).toContain('GET /ru/last 200');
    expect(log()).not.toContain(key);
  });

  test('without TLS readers are led to it', async () => {
    const { status, headers } = await ask(`http://127.0.0.1:${ports.plain}/ru?x=1`);
    expect([status, headers.location]).toEqual([308, 'https://gazette.example/ru?x=1']);
  });
});
