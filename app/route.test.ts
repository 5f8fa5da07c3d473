import { expect, test, vi } from 'vitest';
import { GET } from './route';

vi.mock('@/lib/settings/env', () => ({ env: () => ({ DEFAULT_LOCALE: 'en' }) }));

test.each([
  ['ru-RU,ru;q=0.9', '/ru'],
  ['de', '/en'],
])('/ leads a reader of “%s” to %s, for this once', (language, location) => {
  const response = GET(new Request('http://inner/', { headers: { 'accept-language': language } }));
  expect(response.status).toBe(307);
  expect(response.headers.get('location')).toBe(location);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('vary')).toBe('Accept-Language, Cookie');
});
