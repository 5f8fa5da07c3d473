import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font, Glyph } from 'opentype.js';

/** The faces that cards are set in: headlines of news, headlines of opinion, small print. */
export const faces = { bold: '700-normal', italic: '600-italic', regular: '400-normal' } as const;
export type Face = keyof typeof faces;

/** A web font comes in one file a script; a letter is taken from the first that has it. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

export interface Letter {
  font: Font;
  glyph: Glyph;
}

const fonts = new Map<string, Font>();

function open(script: (typeof scripts)[number], face: Face): Font {
  const name = `@fontsource/source-serif-4/files/source-serif-4-${script}-${faces[face]}.woff`;
  let found = fonts.get(name);
  if (!found) {
    // From the folder the program runs in: the bundler must not look for fonts, nor take opentype.js apart.
    const load = createRequire(path.join(/* turbopackIgnore: true */ process.cwd(), 'package.json'));
    const { parse } = load('opentype.js') as typeof import('opentype.js');
    const bytes = readFileSync(/* turbopackIgnore: true */ load.resolve(name));
    found = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    fonts.set(name, found);
  }
  return found;
}

const letters = new Map<string, Letter | null>();
/** More letters than any three languages have: whoever writes all of Unicode into headlines fills no memory. */
const mostLetters = 2_000;

/** A letter of a face, or null when no file of it has the letter: emoji, scripts that the paper does not print. */
export function letterOf(sign: string, face: Face): Letter | null {
  const key = face + sign;
  const known = letters.get(key);
  if (known !== undefined) return known;
  let letter: Letter | null = null;
  for (const script of scripts) {
    const font = open(script, face);
    const glyph = font.charToGlyph(sign);
    if (glyph.index === 0) continue;
    letter = { font, glyph };
    break;
  }
  if (letters.size >= mostLetters) letters.clear();
  letters.set(key, letter);
  return letter;
}
