import { expect, test } from 'vitest';
import { addresses, everywhere } from './alternates';

test('only languages it exists in have an address', () => {
  const path = (locale: string, slug: string) => `/${locale}/${slug}`;
  expect(addresses({ ru: 'golos', tr: 'oy' }, path)).toEqual({ tr: '/tr/oy', ru: '/ru/golos' });
  expect(addresses({}, path)).toEqual({});
  expect(addresses({ en: undefined }, path)).toEqual({});
});

test('fixed pages exist in every language', () => {
  expect(everywhere('imprint')).toEqual({ tr: '/tr/kunye', en: '/en/imprint', ru: '/ru/vyhodnye-dannye' });
  expect(everywhere('front')).toEqual({ tr: '/tr', en: '/en', ru: '/ru' });
});
