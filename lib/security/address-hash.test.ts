import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const key = 'k'.repeat(32);
async function hash(address: string, serverKey = key): Promise<string> {
  vi.stubEnv('SERVER_KEY', serverKey);
  vi.resetModules();
  const { hashAddress } = await import('./address-hash');
  return hashAddress(address).toString('hex');
}

test('the same address has the same hash, another one another', async () => {
  expect(await hash('203.0.113.7')).toBe(await hash('203.0.113.7'));
  expect(await hash('203.0.113.7')).not.toBe(await hash('203.0.113.8'));
});

test('it is a whole SHA-256 that does not contain the address', async () => {
  expect(await hash('203.0.113.7')).toMatch(/^[0-9a-f]{64}$/);
});

test('with another key nothing matches', async () => {
  expect(await hash('203.0.113.7')).not.toBe(await hash('203.0.113.7', 'K'.repeat(32)));
});

test('addresses of one /64 are one household', async () => {
  const home = await hash('2001:db8:1:2::1');
  expect(await hash('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(home);
  expect(await hash('2001:DB8:1:2:0:0:0:99')).toBe(home);
  expect(await hash('2001:db8:1:2::1%eth0')).toBe(home);
  expect(await hash('2001:db8:1:3::1')).not.toBe(home);
  expect(await hash('2001:db9:1:2::1')).not.toBe(home);
});

test('an IPv4 address is the same in IPv6 dress, and not one household with its neighbours', async () => {
  expect(await hash('::ffff:203.0.113.7')).toBe(await hash('203.0.113.7'));
  expect(await hash('::ffff:cb00:7107')).toBe(await hash('203.0.113.7'));
  expect(await hash('::ffff:203.0.113.7')).not.toBe(await hash('::ffff:203.0.113.8'));
});

test('what is no address still has a hash of its own', async () => {
  expect(await hash('direct')).not.toBe(await hash('unknown'));
});

test('without a key nothing is hashed', async () => {
  await expect(hash('203.0.113.7', '')).rejects.toThrow(/SERVER_KEY/);
});
