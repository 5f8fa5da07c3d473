import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './marked-parts';

const outline = (text: string, ...spans: [number, number][]) =>
  markedParts(
    text,
    spans.map((span) => ({ span })),
  )
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test.each<[string, [number, number][], string]>([
  ['herkez geldi', [[0, 6]], '[herkez] geldi'],
  [
    'one two three',
    [
      [8, 13],
      [0, 3],
    ],
    '[one] two [three]',
  ],
  [
    'one two three',
    [
      [0, 7],
      [4, 9],
    ],
    '[one two t]hree',
  ],
  [
    'one two three',
    [
      [0, 3],
      [3, 7],
    ],
    '[one two] three',
  ],
  ['one two', [[0, 7]], 'one two'],
  [
    'one two',
    [
      [-2, 3],
      [5, 99],
    ],
    '[one] t[wo]',
  ],
  [
    'one two',
    [
      [3, 3],
      [5, 2],
    ],
    'one two',
  ],
  ['', [[0, 1]], ''],
])('%j with %j', (text, spans, marked) => {
  expect(outline(text, ...spans)).toBe(marked);
});

test('nothing is lost, whatever is marked', () => {
  const spans = fc.array(
    fc.record({ span: fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 })) }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), spans, (text, findings) => {
      expect(
        markedParts(text, findings)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
