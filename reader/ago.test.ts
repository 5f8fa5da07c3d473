import { expect, test } from 'vitest';
import { agoIn } from './ago';

const now = new Date('2026-11-22T18:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

test.each([
  ['tr', 0, 'şimdi'],
  ['tr', 5 * 60, '5 dakika önce'],
  ['tr', 3 * 3600, '3 saat önce'],
  ['en', 59, 'now'],
  ['en', 60, '1 minute ago'],
  ['en', 3 * 3600 + 3599, '3 hours ago'],
  ['ru', 0, 'сейчас'],
  ['ru', 60, '1 минуту назад'],
  ['ru', 3 * 3600, '3 часа назад'],
  ['ru', 5 * 3600, '5 часов назад'],
  ['ru', 21 * 3600, '21 час назад'],
])('%s: %i seconds ago is “%s”', (language, seconds, words) => {
  expect(agoIn(language)(before(seconds), now)).toBe(words);
});

test('what is a day old keeps its date', () => {
  expect(agoIn('en')(before(24 * 3600 - 1), now)).toBe('23 hours ago');
  expect(agoIn('en')(before(24 * 3600), now)).toBeNull();
});

test('a clock that is a little slow reads “now”; a moment ahead keeps its date', () => {
  expect(agoIn('en')(before(-60), now)).toBe('now');
  expect(agoIn('en')(before(-61), now)).toBeNull();
});

test('a broken date is left alone', () => {
  expect(agoIn('en')(new Date('soon'), now)).toBeNull();
});
