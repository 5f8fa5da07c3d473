import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, compress, isText } from './encoding';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.1, gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity;q=0', 'identity'],
  ['deflate', 'identity'],
  [';;;,,=,q=x', 'identity'],
])('%s gets %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected);
});

test('what is compressed can be read again', async () => {
  const body = Buffer.from('Şişli’de «слово» '.repeat(100));
  expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body);
  expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body);
  expect(await compress(body, 'identity')).toBe(body);
});

test.each([
  ['text/html; charset=utf-8', true],
  ['application/rss+xml', true],
  ['application/feed+json; charset=utf-8', true],
  ['image/svg+xml', true],
  ['image/avif', false],
  ['font/woff2', false],
  ['application/octet-stream', false],
])('%s is text: %s', (type, expected) => {
  expect(isText(type)).toBe(expected);
});
