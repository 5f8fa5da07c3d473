import { expect, test } from 'vitest';
import { parseQuery, respell } from './parse-query';

const texts = (query: string) => {
  const { terms, excluded } = parseQuery(query);
  return [terms.map((term) => term.words), excluded.map((term) => term.words)];
};

test.each([
  ['deniz çayırları', [['deniz'], ['çayırları']], []],
  ['"deniz çayırları" Marmara', [['deniz', 'çayırları'], ['Marmara']], []],
  [
    '“a b” «в г» „d e“',
    [
      ['a', 'b'],
      ['в', 'г'],
      ['d', 'e'],
    ],
    [],
  ],
  ['köprü -spor -"gece yarısı"', [['köprü']], [['spor'], ['gece', 'yarısı']]],
  [
    'Йошкар-Ола covid-19',
    [
      ['Йошкар', 'Ола'],
      ['covid', '19'],
    ],
    [],
  ],
  ['"never closed', [['never', 'closed']], []],
  ['- -- "" -"" ! …', [], []],
  ['Ankara’da', [['Ankara']], []],
  ['a - b', [['a'], ['b']], []],
])('%s', (query, terms, excluded) => {
  expect(texts(query)).toEqual([terms, excluded]);
});

test('a query has an end', () => {
  expect(parseQuery('a '.repeat(500)).terms).toHaveLength(10);
  expect(parseQuery('x'.repeat(500)).terms[0]?.text).toHaveLength(200);
});

test('one word is spelt in another way, the rest stays as it was typed', () => {
  expect(respell('"gece vapru" -spor', 'vapru', 'vapuru')).toBe('"gece vapuru" -spor');
  expect(respell('Trabzn’da hamsi', 'Trabzn', 'Trabzon')).toBe('Trabzon’da hamsi');
  expect(respell('a', 'b', 'c')).toBe('a');
});
