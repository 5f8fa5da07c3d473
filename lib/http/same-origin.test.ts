import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Whether a write with these headers may pass on the site at `SITE_URL`. */
async function passes(headers: Record<string, string>, siteUrl = 'https://gazette.example') {
  vi.stubEnv('SITE_URL', siteUrl);
  const { isSameOrigin } = await import('./same-origin');
  return isSameOrigin(new Headers(headers));
}

test('a browser that says the page is ours is believed', async () => {
  expect(await passes({ 'sec-fetch-site': 'same-origin' })).toBe(true);
});

test.each(['cross-site', 'same-site', 'none', ''])('one that says %j is not', async (site) => {
  expect(await passes({ 'sec-fetch-site': site })).toBe(false);
  expect(await passes({ 'sec-fetch-site': site, origin: 'https://evil.example' })).toBe(false);
});

test('an older browser names our origin', async () => {
  expect(await passes({ origin: 'https://gazette.example' })).toBe(true);
  expect(await passes({ origin: 'https://gazette.example' }, 'https://gazette.example/')).toBe(true);
  vi.resetModules();
  expect(await passes({ origin: 'http://localhost:3000' }, '')).toBe(true);
});

test.each([
  'https://evil.example',
  'http://gazette.example',
  'https://gazette.example:8443',
  'https://gazette.example.evil.example',
  'https://sub.gazette.example',
  'https://gazette.example/',
  'null',
  '',
])('another origin is refused: %j', async (origin) => {
  expect(await passes({ origin })).toBe(false);
});

test('a write that says nothing is refused', async () => {
  expect(await passes({})).toBe(false);
  expect(await passes({ host: 'gazette.example', referer: 'https://gazette.example/tr' })).toBe(false);
});
