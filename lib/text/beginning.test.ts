import { expect, test } from 'vitest';
import { beginningOf } from './beginning';

test('what fits stays as it is', () => {
  expect(beginningOf('Güzel.', 6)).toBe('Güzel.');
});

test('what is longer ends with a whole word, never inside of a letter', () => {
  expect(beginningOf('Паром идёт через залив', 15)).toBe('Паром идёт…');
  expect(beginningOf('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
  const family = '👩‍👩‍👧';
  for (let most = 2; most < 20; most++) {
    const cut = beginningOf(family.repeat(5), most);
    expect(cut.isWellFormed(), `${most}`).toBe(true);
    expect(cut.replaceAll(family, ''), `${most}`).toBe('…');
    expect(cut.length).toBeLessThanOrEqual(most);
  }
});
