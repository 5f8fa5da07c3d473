import { expect, test } from 'vitest';
import { parsePayload, payloadsOf } from './payload';

test('each tag is announced once', () => {
  expect(payloadsOf('purge', ['site', 'front:tr', 'site'])).toEqual(['purge site', 'purge front:tr']);
});

test('what is written can be read', () => {
  const [payload = ''] = payloadsOf('kill', ['path:/tr/a b/ş']);
  expect(parsePayload(payload)).toEqual({ verb: 'kill', tag: 'path:/tr/a b/ş' });
});

test('what is not ours is nothing', () => {
  for (const payload of ['', 'purge', 'purge ', 'drop site', 'site', ' purge site'])
    expect(parsePayload(payload)).toBeNull();
});

test('a tag longer than a payload may be drops the whole site instead of undoing the write', () => {
  const fits = `path:/${'ş'.repeat((7_999 - 'purge path:/'.length - 1) / 2)}`;
  expect(Buffer.byteLength(`purge ${fits}`)).toBe(7_998);
  expect(payloadsOf('purge', [fits])).toEqual([`purge ${fits}`]);
  expect(payloadsOf('purge', [`${fits}a`])).toEqual([`purge ${fits}a`]);
  expect(payloadsOf('purge', [`${fits}ab`])).toEqual(['purge site']);
});
