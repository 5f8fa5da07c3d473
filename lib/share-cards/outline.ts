import type { Command, Path } from 'opentype.js';

/** Coordinates to a tenth of a pixel. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

const meets = (end: { x: number; y: number }, before?: Command) =>
  before !== undefined && before.type !== 'Z' && before.x === end.x && before.y === end.y;

/** A glyph's outline as SVG path data. opentype.js 2.0.0 writes NaN into its own when a fraction is below 1e-6. */
export const outline = (path: Path): string =>
  path.commands
    // The parser repeats the last point before every curve.
    .filter((c, i, all) => c.type !== 'L' || !meets(c, all[i - 1]))
    .map((c) => {
      if (c.type === 'Z') return 'Z';
      const end = `${n(c.x)} ${n(c.y)}`;
      if (c.type === 'Q') return `Q${n(c.x1)} ${n(c.y1)} ${end}`;
      return c.type === 'C' ? `C${n(c.x1)} ${n(c.y1)} ${n(c.x2)} ${n(c.y2)} ${end}` : c.type + end;
    })
    .join('');
