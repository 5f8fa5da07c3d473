import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'opentype.js';
import { outline } from '@/lib/share-cards/outline';
import { palette } from './palette';

type Weight = 'regular' | 'bold';
type Script = 'latin' | 'latin-ext' | 'cyrillic';
export interface Lettering {
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  weight?: Weight;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  /** Extra space between letters, in units of the drawing; maps space out the names of seas and countries. */
  tracking?: number;
  /** Degrees, clockwise, around the anchor: the name of a river lies along it. */
  turn?: number;
  /** A stroke of this colour behind the letters, where they cross lines. */
  halo?: string;
}

const require = createRequire(import.meta.url);
/** Required, not imported: Node sees CommonJS without named exports, bundlers an ES module without a default one. */
const { parse } = require('opentype.js') as typeof import('opentype.js');
const fonts = new Map<string, Font>();

/** The web font comes in one file a script, so a word like "Tekirdağ" is set from two. */
function font(script: Script, weight: Weight): Font {
  const file = `@fontsource/golos-text/files/golos-text-${script}-${weight === 'bold' ? 700 : 400}-normal.woff`;
  let found = fonts.get(file);
  if (!found) {
    const bytes = readFileSync(require.resolve(file));
    found = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    fonts.set(file, found);
  }
  return found;
}

function scriptOf(letter: string): Script {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x400 && code <= 0x4ff) return 'cyrillic';
  // ı lives in the plain Latin file, İ ğ ş and ₺ in the extended one.
  if ((code >= 0x100 && code <= 0x2ba && code !== 0x131 && code !== 0x152 && code !== 0x153) || code === 0x20ba)
    return 'latin-ext';
  return code === 0x2116 ? 'cyrillic' : 'latin';
}

/** Neighbouring letters of one file are set together, so that they are kerned; tracked and mended letters alone. */
function runs(text: string, apart: boolean): { script: Script; text: string }[] {
  const out: { script: Script; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const script = scriptOf(letter);
    const last = out.at(-1);
    if (last && last.script === script && script !== 'latin-ext' && !apart) last.text += letter;
    else out.push({ script, text: letter });
  }
  return out;
}

/** Golos Text 5.3.0 draws ğ and Ğ without their breve: it is taken from ă and Ă and set over the middle of the letter. */
const mended: Record<string, string> = { ğ: 'ă', Ğ: 'Ă' };
function breve(letter: string, from: Font, x: number, y: number, size: number): string {
  const donor = mended[letter];
  if (!donor) return '';
  const [broken, whole] = [from.charToGlyph(letter), from.charToGlyph(donor)];
  const part = whole.path && whole.components?.[1];
  if (!part || (broken.path && broken.components?.length !== 1)) return '';
  const mark = from.glyphs.get(part.glyphIndex);
  const [over, under] = [mark.getBoundingBox(), broken.getBoundingBox()];
  const shift = (under.x1 + under.x2 - over.x1 - over.x2) / 2;
  return outline(mark.getPath(x + (shift * size) / from.unitsPerEm, y, size));
}

/** How wide a word will be set, to place what stands beside it. */
export function measure(text: string, size: number, weight: Weight = 'regular', tracking = 0): number {
  const parts = runs(text, tracking !== 0);
  const width = parts.reduce(
    (sum, run) => sum + font(run.script, weight).getAdvanceWidth(run.text, size) + tracking,
    0,
  );
  return tracking ? width - tracking : width;
}

/** Words as outlines: machines that render the drawings have no fonts to count on. */
export function lettering(text: string, at: Lettering): string {
  const { size, weight = 'regular', anchor = 'start', fill = palette.ink, tracking = 0 } = at;
  const width = anchor === 'start' ? 0 : measure(text, size, weight, tracking);
  let x = at.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  let d = '';
  for (const run of runs(text, tracking !== 0)) {
    const from = font(run.script, weight);
    // A missing letter would print as a box: better no picture than that.
    for (const letter of run.text)
      if (from.charToGlyph(letter).index === 0) throw new Error(`The drawings have no letter for "${letter}".`);
    d += outline(from.getPath(run.text, x, at.y, size)) + breve(run.text, from, x, at.y, size);
    x += from.getAdvanceWidth(run.text, size) + tracking;
  }
  const turn = at.turn ? ` transform="rotate(${at.turn} ${at.x} ${at.y})"` : '';
  const halo = at.halo
    ? ` stroke="${at.halo}" stroke-width="${Math.round(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<path d="${d}" fill="${fill}"${halo}${turn}/>`;
}
