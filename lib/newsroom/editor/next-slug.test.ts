import { expect, test } from 'vitest';
import { nextSlug } from './next-slug';

const change = { slug: '', before: '', after: '', published: false };

test('follows the headline, transliterated', () => {
  expect(nextSlug('tr', { ...change, after: 'Işık İzmir’de' })).toBe('isik-izmirde');
  expect(nextSlug('ru', { ...change, after: 'Щука в Москве' })).toBe('shchuka-v-moskve');
  expect(nextSlug('tr', { ...change, slug: 'isik', before: 'Işık', after: 'Işıklar' })).toBe('isiklar');
});

test('stays when it was written by hand', () => {
  expect(nextSlug('en', { ...change, slug: 'my-own', before: 'One', after: 'Two' })).toBe('my-own');
});

test('stays once the article was published', () => {
  expect(nextSlug('en', { slug: 'one', before: 'One', after: 'Two', published: true })).toBe('one');
});

test('follows again when it was emptied', () => {
  expect(nextSlug('en', { ...change, before: 'One', after: 'Two' })).toBe('two');
});
