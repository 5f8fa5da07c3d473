import { expect, test } from 'vitest';
import { lower, upper } from './casing';

test('Turkish has two letters I, each with its own case', () => {
  expect(lower('tr', 'IĞDIR İSTANBUL')).toBe('ığdır istanbul');
  expect(upper('tr', 'iğdır ışık')).toBe('İĞDIR IŞIK');
});

test('other languages have one', () => {
  expect(lower('en', 'ISTANBUL LIVE')).toBe('istanbul live');
  expect(upper('en', 'live')).toBe('LIVE');
  expect(upper('ru', 'ёлка и щука')).toBe('ЁЛКА И ЩУКА');
  expect(lower('ru', 'ЁЛКА И ЩУКА')).toBe('ёлка и щука');
});

test('İ never becomes an i with a loose dot, however it is written and whatever the language', () => {
  for (const locale of ['tr', 'en', 'ru'] as const) {
    expect(lower(locale, 'İZMİR')).toBe('izmir');
    expect(lower(locale, 'I\u0307zmir')).toBe('izmir');
  }
});

test('letters come out composed', () => {
  expect(lower('tr', 'C\u0327I\u0307C\u0327EK')).toBe('çiçek');
  expect(upper('ru', 'и\u0306од')).toBe('ЙОД');
});

test('an empty text stays empty', () => {
  expect(lower('tr', '')).toBe('');
});
