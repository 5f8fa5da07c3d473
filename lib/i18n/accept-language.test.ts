import { expect, test, vi } from 'vitest';
import { localeFromHeaders } from './accept-language';

vi.mock('../settings/env', () => ({ env: () => ({ DEFAULT_LOCALE: 'tr' }) }));

const choose = (headers: Record<string, string>) => localeFromHeaders(new Headers(headers));

test.each([
  ['en', 'en'],
  ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'ru'],
  ['en-US,tr;q=0.9,en;q=0.8', 'en'],
  ['en;q=0.5, ru;q=0.8, tr;q=0.1', 'ru'],
  ['RU-kz', 'ru'],
  ['uz-Cyrl-UZ, en;q=0.3', 'en'],
  ['de, fr;q=0.9, en;q=0.1', 'en'],
  ['en;q=0, ru;q=0.1', 'ru'],
  ['uk, en;q=0.5', 'en'],
])('“%s” is answered in %s', (header, locale) => {
  expect(choose({ 'accept-language': header })).toBe(locale);
});

test.each(['', '*', 'de', 'de, *;q=0.1', 'en;q=0', ';;,,;q=', 'en_US', '\\"', 'x'.repeat(8000)])(
  '“%s” says nothing we can serve: the site’s default',
  (header) => {
    expect(choose({ 'accept-language': header })).toBe('tr');
  },
);

test('nothing said: the site’s default', () => {
  expect(choose({})).toBe('tr');
});

test('the reader’s own choice wins over the browser’s', () => {
  expect(choose({ cookie: 'a=b; locale=ru;c=d', 'accept-language': 'en' })).toBe('ru');
});

test.each(['locale=de', 'locale=', 'mylocale=ru', 'locale', 'a=locale=ru', 'locale=__proto__'])(
  'the cookie “%s” is no choice',
  (cookie) => {
    expect(choose({ cookie, 'accept-language': 'en' })).toBe('en');
  },
);
