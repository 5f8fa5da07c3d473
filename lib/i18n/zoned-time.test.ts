import { expect, test } from 'vitest';
import { locales } from './locales';
import { editionInstant, editionTime, instantAt } from './zoned-time';

const iso = (zone: string, text: string) => {
  const at = instantAt(zone, text);
  return at instanceof Date ? at.toISOString() : at;
};

test('a time is read in the zone of its edition', () => {
  const at = locales.map((locale) => editionInstant(locale, '2026-11-27T18:00'));
  expect(at).toEqual([
    new Date('2026-11-27T15:00:00Z'),
    new Date('2026-11-27T18:00:00Z'),
    new Date('2026-11-27T15:00:00Z'),
  ]);
});

test('what is read is written the same', () => {
  for (const locale of locales) {
    for (const text of ['2026-02-28T23:59', '2028-02-29T00:00', '2026-12-31T00:01']) {
      expect(editionTime(locale, editionInstant(locale, text) as Date)).toBe(text);
    }
  }
});

test('clocks that go forward skip an hour; the hours around it are right', () => {
  expect(iso('Europe/Berlin', '2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
  expect(iso('Europe/Berlin', '2026-03-29T02:00')).toBe('skipped');
  expect(iso('Europe/Berlin', '2026-03-29T02:59')).toBe('skipped');
  expect(iso('Europe/Berlin', '2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
  // Istanbul still changed its clocks then.
  expect(iso('Europe/Istanbul', '2016-03-27T03:30')).toBe('skipped');
});

test('an hour that comes twice is the first of the two', () => {
  expect(iso('Europe/Berlin', '2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(iso('Europe/Berlin', '2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  expect(iso('America/St_Johns', '2026-11-01T01:15')).toBe('2026-11-01T03:45:00.000Z');
});

test('what is no time is none', () => {
  for (const text of ['', '18:00', '2026-02-30T10:00', '2026-11-27T25:00', '2026-11-27 18:00', '2026-13-01T00:00']) {
    expect(instantAt('UTC', text)).toBeNull();
  }
});
