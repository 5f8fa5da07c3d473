import { expect, test } from 'vitest';
import { calendarDay, clock, dayLine, longDate, moment, shortDate } from './dates';
import { locales } from './locales';

const at = new Date('2026-11-22T15:05:00Z');

test('a moment carries date, time and the name of its zone', () => {
  expect(moment('tr', at)).toBe('22 Kasım 2026, 18:05 TSİ');
  expect(moment('en', at)).toBe('22 November 2026, 15:05 UTC');
  expect(moment('ru', at)).toMatch(/^22 ноября 2026 г\., 18:05 МСК$/u);
});

test('the day line names the weekday', () => {
  expect(dayLine('tr', at)).toBe('22 Kasım 2026 Pazar');
  expect(dayLine('en', at)).toMatch(/^Sunday,? 22 November 2026$/);
  expect(dayLine('ru', at)).toMatch(/^воскресенье, 22 ноября 2026 г\.$/u);
});

test('midnight is 00, never 24, in every zone', () => {
  expect(clock('en', new Date('2026-11-22T00:00:00Z'))).toBe('00:00');
  expect(clock('tr', new Date('2026-11-21T21:00:00Z'))).toBe('00:00');
  expect(clock('ru', new Date('2026-11-21T21:00:00Z'))).toBe('00:00');
});

test('late in the evening in London the day has begun in Istanbul and Moscow', () => {
  const evening = new Date('2025-12-31T22:30:00Z');
  expect(moment('en', evening)).toBe('31 December 2025, 22:30 UTC');
  expect(moment('tr', evening)).toBe('1 Ocak 2026, 01:30 TSİ');
  expect(moment('ru', evening)).toMatch(/^1 января 2026 г\., 01:30 МСК$/u);
  expect(locales.map((locale) => calendarDay(locale, evening))).toEqual(['2026-01-01', '2025-12-31', '2026-01-01']);
});

test('the day changes at midnight of the zone, to the millisecond', () => {
  const midnight = Date.parse('2026-11-22T21:00:00Z');
  for (const locale of ['tr', 'ru'] as const) {
    expect(calendarDay(locale, new Date(midnight - 1))).toBe('2026-11-22');
    expect(calendarDay(locale, new Date(midnight))).toBe('2026-11-23');
    expect(longDate(locale, new Date(midnight - 1))).toMatch(/^22 /);
    expect(longDate(locale, new Date(midnight))).toMatch(/^23 /);
  }
});

test('Istanbul kept summer time until 2016: old stories show the hour of their day', () => {
  expect(clock('tr', new Date('2015-01-15T10:00:00Z'))).toBe('12:00');
  expect(clock('tr', new Date('2015-07-15T10:00:00Z'))).toBe('13:00');
  expect(clock('tr', new Date('2026-01-15T10:00:00Z'))).toBe('13:00');
});

test('the short date is the time today, the day before, and carries the year when it is another', () => {
  const now = new Date('2026-11-22T20:59:00Z');
  expect(shortDate('tr', new Date('2026-11-22T05:05:00Z'), now)).toBe('08:05');
  expect(shortDate('tr', new Date('2026-11-21T05:00:00Z'), now)).toBe('21 Kas');
  expect(shortDate('en', new Date('2026-11-21T05:00:00Z'), now)).toBe('21 Nov');
  expect(shortDate('ru', new Date('2026-11-21T05:00:00Z'), now)).toMatch(/^21 нояб\.$/u);
  expect(shortDate('tr', new Date('2023-05-12T05:00:00Z'), now)).toBe('12 May 2023');
  expect(shortDate('en', new Date('2023-05-12T05:00:00Z'), now)).toBe('12 May 2023');
});

test('today and this year are those of the zone', () => {
  const now = new Date('2026-01-01T01:00:00Z');
  const evening = new Date('2025-12-31T22:00:00Z');
  expect(shortDate('tr', evening, now)).toBe('01:00');
  expect(shortDate('en', evening, now)).toBe('31 Dec 2025');
});
