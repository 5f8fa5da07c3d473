import { expect, test } from 'vitest';
import { compareBlocks } from './compare-blocks';

/** A comparison in short: `=a -b +c`. */
const short = (before: string, after: string): string =>
  compareBlocks([...before], [...after])
    .map(({ kind, text }) => ({ same: '=', added: '+', removed: '-' })[kind] + text)
    .join(' ');

test.each([
  ['', '', ''],
  ['abc', 'abc', '=a =b =c'],
  ['abc', 'axc', '=a -b +x =c'],
  ['abc', 'abcd', '=a =b =c +d'],
  ['abc', 'bc', '-a =b =c'],
  ['abc', 'acb', '=a -b =c +b'],
  ['', 'ab', '+a +b'],
  ['ab', '', '-a -b'],
  ['aab', 'ab', '=a -a =b'],
  ['abcd', 'xbyd', '-a +x =b -c +y =d'],
])('from %j to %j', (before, after, expected) => {
  expect(short(before, after)).toBe(expected);
});

test('nothing is lost or invented', () => {
  const letters = 'abcde';
  let seed = 1;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed;
  };
  const word = () => Array.from({ length: next() % 9 }, () => letters[next() % letters.length] ?? '');
  for (let n = 0; n < 300; n++) {
    const [before, after] = [word(), word()];
    const changes = compareBlocks(before, after);
    const side = (kind: 'added' | 'removed') =>
      changes.filter((change) => change.kind !== kind).map((change) => change.text);
    expect(side('added')).toEqual(before);
    expect(side('removed')).toEqual(after);
  }
});
