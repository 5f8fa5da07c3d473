/** The few parts of opentype.js that share cards and the demo edition's drawings use; the package ships no types. */
declare module 'opentype.js' {
  export type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };
  export interface Path {
    commands: Command[];
  }
  export interface Glyph {
    index: number;
    /** In the font's units. */
    advanceWidth: number;
    /** Made on first use; `components` is known only after it. */
    path: Path;
    components?: { glyphIndex: number }[];
    getBoundingBox(): { x1: number; y1: number; x2: number; y2: number };
    getPath(x: number, y: number, size: number): Path;
  }
  export interface Font {
    unitsPerEm: number;
    glyphs: { get(index: number): Glyph };
    charToGlyph(letter: string): Glyph;
    /** What is between two glyphs beside their widths, in the font's units. */
    getKerningValue(left: Glyph, right: Glyph): number;
    getPath(text: string, x: number, y: number, size: number): Path;
    getAdvanceWidth(text: string, size: number): number;
  }
  export function parse(buffer: ArrayBuffer): Font;
}
