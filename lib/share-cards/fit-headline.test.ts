import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitHeadline } from './fit-headline';

/** Every letter half as wide as the type is high. */
const measure = (text: string): number => text.length / 2;
const room = { width: 600, height: 380, sizes: [70, 50, 30], leading: 1.1 };

test('a short headline is set in the largest size, a longer one in the first that holds it', () => {
  expect(fitHeadline('Snow', room, measure)).toEqual({ size: 70, lines: ['Snow'] });
  expect(fitHeadline('word '.repeat(17), room, measure).size).toBe(50);
});

test('lines are even: no last line of one short word', () => {
  expect(fitHeadline('aaaa bbbb cccc ddd', room, measure).lines).toEqual(['aaaa bbbb', 'cccc ddd']);
});

test('what is too long in the smallest size loses whole words, and what ended the last of them', () => {
  const { size, lines } = fitHeadline(`${'word '.repeat(150)}end`, room, measure);
  expect(size).toBe(30);
  expect(lines.join(' ')).toMatch(/^(word )+word…$/);
  const commas = fitHeadline('word, '.repeat(150), room, measure);
  expect(commas.lines.at(-1)).toMatch(/word…$/);
});

test('a word that is wider than the room is left out with what follows, never cut', () => {
  expect(fitHeadline(`before ${'x'.repeat(200)} after`, room, measure).lines).toEqual(['before…']);
  expect(fitHeadline('x'.repeat(200), room, measure).lines).toEqual([]);
  expect(fitHeadline('', room, measure).lines).toEqual([]);
});

test('whatever the words, they fit, stand in their order and are whole', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ğ', 'Щ', '-'), minLength: 1, maxLength: 45 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
      const { size, lines } = fitHeadline(words.join(' '), room, measure);
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
      for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width + 1e-6);
      const shown = lines.join(' ').split(' ').filter(Boolean);
      const whole = shown.slice(0, -1);
      expect(whole).toEqual(words.slice(0, whole.length));
      const last = words[whole.length] ?? '';
      if (shown.length) expect(last.startsWith((shown.at(-1) ?? '').replace('…', ''))).toBe(true);
    }),
  );
});
