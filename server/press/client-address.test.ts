import { expect, test } from 'vitest';
import { clientAddress, parseTrustedProxies } from './client-address';

const trusted = parseTrustedProxies('loopback, 10.0.0.0/8, 2001:db8:ffff::/48, 192.0.2.7');

test.each([
  ['no proxy', '203.0.113.5', undefined, '203.0.113.5'],
  ['a lie from outside', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['one proxy', '127.0.0.1', '203.0.113.5', '203.0.113.5'],
  ['an IPv4 connection on an IPv6 socket', '::ffff:127.0.0.1', '203.0.113.5', '203.0.113.5'],
  ['a lie before a proxy', '10.1.2.3', '198.51.100.1, 203.0.113.5', '203.0.113.5'],
  ['two proxies', '127.0.0.1', '198.51.100.1, 203.0.113.5, 10.9.9.9', '203.0.113.5'],
  ['a proxy with one address', '192.0.2.7', '203.0.113.5', '203.0.113.5'],
  ['its neighbour', '192.0.2.8', '203.0.113.5', '192.0.2.8'],
  ['IPv6', '2001:db8:ffff::1', '2001:DB8:0::42', '2001:db8::42'],
  ['ports', '127.0.0.1', '203.0.113.5:4711', '203.0.113.5'],
  ['IPv6 with a port', '::1', '[2001:db8::42]:4711', '2001:db8::42'],
  ['rubbish from the proxy', '127.0.0.1', '203.0.113.5, unknown', '127.0.0.1'],
  ['an empty header', '127.0.0.1', '', '127.0.0.1'],
  ['only proxies', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
  ['a Unix socket', undefined, '203.0.113.5', 'unknown'],
])('%s', (_, remote, header, expected) => {
  expect(clientAddress(remote, header, trusted)).toBe(expected);
});

test('nothing is trusted unless it is named', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.5', parseTrustedProxies(''))).toBe('127.0.0.1');
});

test('a wrong entry is named', () => {
  expect(() => parseTrustedProxies('loopback, proxy.example')).toThrow('“proxy.example”');
  expect(() => parseTrustedProxies('10.0.0.0/33')).toThrow('TRUSTED_PROXIES');
});
