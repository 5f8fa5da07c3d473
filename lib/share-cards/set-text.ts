import { type Face, letterOf } from './fonts';
import { outline } from './outline';

/** Between words that belong on one line. */
const noBreak = '\u00a0';

/** The text with only the letters that a face has, and with one blank where there were several or others. */
export function printable(text: string, face: Face): string {
  const kept = [...text.normalize('NFC')].map((sign) => (/\s/.test(sign) && sign !== noBreak ? ' ' : sign));
  return kept
    .filter((sign) => sign === ' ' || sign === noBreak || letterOf(sign, face))
    .join('')
    .replace(/ [ \u00a0]+|\u00a0+ [ \u00a0]*/g, ' ')
    .trim();
}

/**
 * Letters one by one with their places, in parts of the type's size. No ligatures: that of f and i has no dot, and in
 * Turkish the dot is what tells i from ı.
 */
function* placed(text: string, face: Face) {
  let x = 0;
  let before: ReturnType<typeof letterOf> = null;
  for (const sign of text) {
    const letter = letterOf(sign === noBreak ? ' ' : sign, face);
    if (!letter) continue;
    const { font, glyph } = letter;
    if (before?.font === font) x += font.getKerningValue(before.glyph, glyph) / font.unitsPerEm;
    yield { glyph, x };
    x += glyph.advanceWidth / font.unitsPerEm;
    before = letter;
  }
  return x;
}

/** The width of a line in parts of the type's size. */
export function widthOf(text: string, face: Face): number {
  const letters = placed(text, face);
  for (;;) {
    const { done, value } = letters.next();
    if (done) return value;
  }
}

/** A line as SVG path data, its baseline beginning at a point. Pixels. */
export function lineOutline(text: string, face: Face, { x, y, size }: { x: number; y: number; size: number }): string {
  let d = '';
  for (const { glyph, x: at } of placed(text, face)) d += outline(glyph.getPath(x + at * size, y, size));
  return d;
}
