import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { StaticFiles } from './static-files';
import { ask, startFront } from './test-support';

const script = 'console.log("merhaba");'.repeat(50);
const root = mkdtempSync(path.join(os.tmpdir(), 'gazette-static-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ['public/reader', 'public/fonts', 'next/chunks'])
  mkdirSync(path.join(root, folder), { recursive: true });
writeFileSync(path.join(root, 'public/reader/reader-0a1b2c3d4e5f.js'), script);
writeFileSync(path.join(root, 'public/reader/manifest.json'), '{}');
writeFileSync(path.join(root, 'public/fonts/serif-wght-normal.woff2'), 'font');
writeFileSync(path.join(root, 'public/.hidden'), 'secret');
writeFileSync(path.join(root, 'public/sw.js'), script);
writeFileSync(path.join(root, 'public/notes.txt'), 'text');
writeFileSync(path.join(root, 'next/chunks/a.js'), script);
writeFileSync(path.join(root, 'secret.txt'), 'secret');
const make = (limit?: number) =>
  new StaticFiles({ '': path.join(root, 'public'), '/_next/static': path.join(root, 'next') }, limit);

const never = (): never => {
  throw new Error('the renderer must not be asked');
};

test('sends files with their type, compressed, to be kept as long as their name says', async () => {
  const { port } = await startFront(never, { files: make() });
  const reader = await ask(port, '/reader/reader-0a1b2c3d4e5f.js', { headers: { 'accept-encoding': 'br' } });
  expect(reader).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    },
  });
  expect(brotliDecompressSync(reader.body).toString()).toBe(script);
  expect((await ask(port, '/_next/static/chunks/a.js')).headers['cache-control']).toContain('immutable');
  expect((await ask(port, '/reader/manifest.json')).headers['cache-control']).not.toContain('immutable');
  const font = await ask(port, '/fonts/serif-wght-normal.woff2', { headers: { 'accept-encoding': 'br' } });
  expect(font.headers).toMatchObject({ 'content-type': 'font/woff2', 'content-length': '4' });
  expect(font.headers['content-encoding']).toBeUndefined();
  expect(font.headers['cache-control']).not.toContain('immutable');
  expect((await ask(port, '/notes.txt')).text).toBe('text');
});

test('the service worker is asked for each time, and may only talk to us', async () => {
  const { port } = await startFront(never, { files: make() });
  const worker = await ask(port, '/sw.js');
  expect(worker).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    },
  });
  expect((await ask(port, '/sw.js', { headers: { 'if-none-match': worker.headers.etag } })).status).toBe(304);
});

test('answers 304 and HEAD', async () => {
  const { port } = await startFront(never, { files: make() });
  const url = '/reader/reader-0a1b2c3d4e5f.js';
  const head = await ask(port, url, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
  const headers = { 'accept-encoding': 'gzip', 'if-none-match': head.headers.etag };
  expect(await ask(port, url, { headers })).toMatchObject({ status: 304, text: '' });
  expect((await ask(port, url, { headers: { ...headers, 'accept-encoding': 'br' } })).status).toBe(200);
  expect((await ask(port, url, { method: 'POST' })).status).toBe(405);
});

test('nothing outside the folders can be named', async () => {
  expect(make().has('/.hidden')).toBe(false);
  const { port } = await startFront(never, { files: make() });
  const tries = ['/_next/static/../secret.txt', '/_next/static/%2e%2e/secret.txt', '/reader/..%2f..%2fsecret.txt'];
  for (const url of [...tries, '/_next/static/', '/_next/build-manifest.json', '/fonts/none.woff2']) {
    expect((await ask(port, url)).status).not.toBe(200);
  }
});

test('keeps its memory small and still answers', async () => {
  const files = make(100);
  for (let round = 0; round < 3; round++) {
    for (const name of ['/reader/reader-0a1b2c3d4e5f.js', '/_next/static/chunks/a.js']) {
      const answer = await files.answer(name);
      expect(answer.body.toString()).toBe(script);
      expect(brotliDecompressSync((await answer.encoded?.('br')) ?? '').toString()).toBe(script);
    }
  }
});

test('sends pictures of the data folder, and only pictures', async () => {
  const mediaFolder = path.join(root, 'media');
  const hash = 'ab'.repeat(16);
  mkdirSync(path.join(mediaFolder, hash), { recursive: true });
  writeFileSync(path.join(mediaFolder, hash, '800.avif'), 'picture');
  writeFileSync(path.join(mediaFolder, hash, 'secret.json'), 'secret');
  const { port } = await startFront(never, { mediaFolder });
  const picture = await ask(port, `/media/${hash}/800.avif`);
  expect(picture).toMatchObject({ status: 200, text: 'picture', headers: { 'content-type': 'image/avif' } });
  expect(picture.headers['cache-control']).toContain('immutable');
  const headers = { 'if-none-match': picture.headers.etag };
  expect((await ask(port, `/media/${hash}/800.avif`, { headers })).status).toBe(304);
  expect(await ask(port, `/media/${hash}/800.avif`, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  writeFileSync(path.join(mediaFolder, hash, '16x9.jpeg'), 'crop');
  expect(await ask(port, `/media/${hash}/16x9.jpeg`)).toMatchObject({ status: 200, text: 'crop' });
  for (const url of [`/media/${hash}/400.avif`, `/media/${hash}/secret.json`, `/media/${hash}`, '/media/x/800.avif']) {
    expect((await ask(port, url)).status).toBe(404);
  }
});
