import { expect, test } from 'vitest';
import { isSlug, slugify } from './slug';

test('Turkish, English and Russian headlines', () => {
  expect(slugify('tr', 'Işıl’ın İzmir’i: IŞIK ve çığ')).toBe('isilin-izmiri-isik-ve-cig');
  expect(slugify('en', "Erdoğan's “İstanbul” plan — what’s next?")).toBe('erdogans-istanbul-plan-whats-next');
  expect(slugify('ru', 'Щука съела ёлку в Йошкар-Оле')).toBe('shchuka-sela-yolku-v-ioshkar-ole');
});

test('decomposed letters give the same address as composed ones', () => {
  expect(slugify('tr', 'Kılıçdaroğlu'.normalize('NFD'))).toBe(slugify('tr', 'Kılıçdaroğlu'));
});

test('only letters, digits and single inner dashes are left', () => {
  expect(slugify('en', '  --50% off?! <b>&amp;</b> a/b\n')).toBe('50-off-b-amp-b-a-b');
  expect(slugify('en', '??? — 東京')).toBe('');
});

test('a slug of the longest length stays whole', () => {
  const whole = `${'a'.repeat(39)} ${'b'.repeat(40)}`;
  expect(slugify('en', whole)).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`);
});

test('a longer one is cut at the end of a word', () => {
  expect(slugify('en', `${'a'.repeat(39)} ${'b'.repeat(40)} c`)).toBe(`${'a'.repeat(39)}-${'b'.repeat(40)}`);
  expect(slugify('en', `${'a'.repeat(39)} ${'b'.repeat(41)}`)).toBe('a'.repeat(39));
});

test('one endless word is cut where it must', () => {
  expect(slugify('en', 'a'.repeat(200))).toBe('a'.repeat(80));
});

test('what slugify makes has a slug’s form', () => {
  for (const text of ['Işıl’ın İzmir’i', 'a', '2026', 'x'.repeat(200)]) expect(isSlug(slugify('tr', text))).toBe(true);
});

test.each([[''], ['-'], ['a-'], ['-a'], ['a--b'], ['A'], ['ı'], ['a b'], ['a/b'], ['a.b'], ['a\0'], ['a\n']])(
  'no slug: %j',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);
