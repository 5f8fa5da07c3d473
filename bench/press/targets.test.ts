import { expect, test } from 'vitest';
import { target, targetTable } from './targets';

const ms = (value: number) => `${value} ms`;

test('a bound is kept or not', () => {
  expect(target('a', 100, { under: 100 }, ms).reached).toBe(false);
  expect(target('a', 99.9, { under: 100 }, ms)).toMatchObject({
    reached: true,
    goal: 'under 100 ms',
    figure: '99.9 ms',
  });
  expect(target('a', 12, { atLeast: 12 }, String).reached).toBe(true);
  expect(target('a', 11.9, { atLeast: 12 }, String).reached).toBe(false);
  expect(target('a', 0, { atMost: 0 }, String).reached).toBe(true);
  expect(target('a', 0.001, { atMost: 0 }, String).reached).toBe(false);
});

test('what was not measured is neither', () => {
  expect(target('a', Number.NaN, { atLeast: 12 }, String)).toMatchObject({ reached: null, figure: 'not measured' });
});

test('the table', () => {
  const table = targetTable([target('speed', 5, { atLeast: 12 }, (value) => `${value} ×`)]);
  expect(table.at(-1)).toBe('| speed | 12 × or more | 5 × | **no** |');
});
