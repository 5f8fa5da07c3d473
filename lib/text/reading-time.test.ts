import { expect, test } from 'vitest';
import { countWords, readingMinutes } from './reading-time';

test('words are runs of letters and digits', () => {
  expect(countWords('Kavakdere’de 3 vapur, 12 km yol')).toBe(6);
  expect(countWords('«Газета» — ёмкое слово.')).toBe(3);
});

test('inner apostrophes and hyphens join, others do not', () => {
  expect(countWords("Ankara'da İzmir’in mother-in-law's")).toBe(3);
  expect(countWords("- 'quoted' -- a- ’b")).toBe(3);
});

test('a text without words has none', () => {
  expect(countWords('')).toBe(0);
  expect(countWords(' … — !? ')).toBe(0);
});

test('minutes follow the speed of the language', () => {
  expect(readingMinutes('en', 2380)).toBe(10);
  expect(readingMinutes('tr', 1660)).toBe(10);
  expect(readingMinutes('ru', 1840)).toBe(10);
});

test('minutes are whole, the nearest, and never none', () => {
  expect(readingMinutes('en', 0)).toBe(1);
  expect(readingMinutes('en', 238 * 2.4)).toBe(2);
  expect(readingMinutes('en', 238 * 2.6)).toBe(3);
});
