import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { judge } from './judge';
import { decide } from './policy';
import { mapText } from './words/mapped-text';

const locale = fc.constantFrom(...locales);
/** Words and signs that rules look for, in any order and case. */
const pieces = fc.constantFrom(
  ...[
    'cok',
    'guzel',
    'ÇOK',
    'GÜZEL',
    'herkez',
    'İSTANBUL',
    "Turkiye'de",
    'IĞDIR',
    'siktir',
    's.i.k',
    'amk',
    'the',
    'THIS',
    'teh',
    'alot',
  ],
  ...[
    'fuck',
    'f*ck',
    'NATO',
    'вобщем',
    'СПАСИБО',
    'хуй',
    'eto',
    'ochen',
    'spasibo',
    'Этo',
    'http://a.example',
    '@me',
    '"',
    '“',
    '”',
    '«',
    '»',
  ],
  ...[
    '\n',
    '.',
    ',',
    '😀',
    '\u200b',
    'e\u0301\u0301\u0301',
    'ｆｕｌｌ',
    'ﬁ',
    'i\u0307',
    'İ',
    'ı',
    '\ud800',
    '***',
    '123',
    "don't",
    'I',
    'A',
  ],
);
const comment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 25 }).map((words) => words.join('')),
);
/** The same on every run: a failure must not depend on luck. */
const runs = { numRuns: 300, seed: 5 };

/** Letters and digits are what the fix may change; all else stays. */
const frame = (text: string) =>
  text.toWellFormed().replace(/[\p{L}\p{M}\p{N}'’ʼ`\p{Default_Ignorable_Code_Point}\u24b6-\u24e9 -]+/gu, '·');

describe('any text', () => {
  test('is judged, with spans inside of it and an action that follows from the findings', () =>
    fc.assert(
      fc.asyncProperty(comment, locale, async (text, page) => {
        const { findings, action, lang } = await judge(text, { locale: page });
        expect(locales).toContain(lang);
        expect(action).toBe(decide(findings));
        for (const { span, confidence, suggestion } of findings) {
          const [start, end] = span;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(suggestion).not.toBe(text.slice(start, end));
        }
      }),
      runs,
    ));

  test('is judged alike every time', () =>
    fc.assert(
      fc.asyncProperty(comment, locale, async (text, page) => {
        const [first, second] = [await judge(text, { locale: page }), await judge(text, { locale: page })];
        expect({ ...second, ms: 0 }).toEqual({ ...first, ms: 0 });
      }),
      { ...runs, numRuns: 100 },
    ));

  test('keeps in its fix all that is no word, and has nothing left to fix after it', () =>
    fc.assert(
      fc.asyncProperty(comment, locale, async (text, page) => {
        const { fixed } = await judge(text, { locale: page });
        if (fixed === undefined) return;
        expect(fixed).not.toBe(text);
        expect(frame(fixed)).toBe(frame(text));
        expect((await judge(fixed, { locale: page })).fixed).toBeUndefined();
      }),
      runs,
    ));

  test('maps every place of its normalised form to one of its own', () =>
    fc.assert(
      fc.property(comment, (text) => {
        const mapped = mapText(text);
        let last = 0;
        for (let at = 0; at < mapped.text.length; at += 1) {
          const [start, end] = mapped.toOriginal(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      runs,
    ));
});
