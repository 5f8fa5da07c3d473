import { palette } from './palette';

export type Point = readonly [number, number];
/** One decimal is finer than the press prints, and keeps the files small. */
export const n = (value: number) => String(Math.round(value * 10) / 10);

/** Mulberry32: the same seed always gives the same picture, so that media hashes never change. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The whole sheet: paper, the picture, and sparse flecks over it (off with `grain: false`). `defs` take patterns. */
export function sheet(body: string, options: { ground?: string; defs?: string; grain?: boolean } = {}): string {
  const { ground = palette.paper, defs = '', grain: flecks = true } = options;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><defs>${defs}${
    flecks ? grain('grain') : ''
  }</defs><rect width="1600" height="900" fill="${ground}"/>${body}${
    flecks ? '<rect width="1600" height="900" fill="url(#grain)"/>' : ''
  }</svg>`;
}

/** Flecks where the ink did not take: few and large enough to survive webp, on a tile wide enough to hide its repeat. */
export function grain(id: string, colour: string = palette.chalk, opacity = 0.22, seed = 7): string {
  const next = random(seed);
  let d = '';
  for (let i = 0; i < 90; i++) {
    const r = 0.8 + next() * 1.3;
    const x = r + next() * (400 - 2 * r);
    const y = r + next() * (400 - 2 * r);
    d += disc(x, y, r);
  }
  return `<pattern id="${id}" width="400" height="400" patternUnits="userSpaceOnUse"><path d="${d}" fill="${colour}" opacity="${opacity}"/></pattern>`;
}

/** A circle as path data, so that hundreds of dots are one element. */
export const disc = (x: number, y: number, r: number) =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;

/** Ruled lines as a pattern: `fill="url(#id)"`. */
export function hatch(id: string, o: { colour: string; gap?: number; width?: number; angle?: number }): string {
  const { colour, gap = 14, width = 3, angle = 45 } = o;
  return `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect width="${gap}" height="${width}" fill="${colour}"/></pattern>`;
}

/** An even halftone screen as a pattern. */
export function screen(id: string, o: { colour: string; gap?: number; r?: number; angle?: number }): string {
  const { colour, gap = 14, r = 3, angle = 45 } = o;
  return `<pattern id="${id}" width="${gap}" height="${gap}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><circle cx="${gap / 2}" cy="${gap / 2}" r="${r}" fill="${colour}"/></pattern>`;
}

/** A halftone that fades: dots from radius `from` at the top (or left, `across`) to `to` at the other side. */
export function halftone(o: {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  gap?: number;
  from?: number;
  to?: number;
  across?: boolean;
}): string {
  const { gap = 18, from = 0, to = 8 } = o;
  let d = '';
  for (let row = 0; row * (gap / 2) <= o.height; row++) {
    for (let x = row % 2 ? gap / 2 : 0; x <= o.width; x += gap) {
      const y = row * (gap / 2);
      const r = from + (to - from) * (o.across ? x / o.width : y / o.height);
      if (r > 0.6) d += disc(o.x + x, o.y + y, r);
    }
  }
  return `<path d="${d}" fill="${o.colour}"/>`;
}

/** Points written as "x,y x,y", so that a long outline is a few lines and not a page. */
export const points = (text: string): Point[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x = 0, y = 0] = pair.split(',').map(Number);
      return [x, y];
    });

/** Straight path data through points. */
export const line = (points: readonly Point[], closed = false) =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${closed ? 'z' : ''}`;

/** Path data that flows through every point (Catmull-Rom; tension 1 is round, 0 is straight). */
export function smooth(points: readonly Point[], closed = false, tension = 1): string {
  const last = points.length - 1;
  const at = (i: number): Point =>
    (closed ? points[(i + points.length) % points.length] : points[Math.max(0, Math.min(last, i))]) ?? [0, 0];
  const k = tension / 6;
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < (closed ? points.length : last); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(from[0] + (to[0] - before[0]) * k)} ${n(from[1] + (to[1] - before[1]) * k)} ${n(
      to[0] - (after[0] - from[0]) * k,
    )} ${n(to[1] - (after[1] - from[1]) * k)} ${n(to[0])} ${n(to[1])}`;
  }
  return closed ? `${d}z` : d;
}

/** Cuts `body` to a shape (path data). */
export const clipped = (id: string, d: string, body: string) =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;

/** Water as an engraver draws it: broken horizontal strokes, closer together towards the horizon at the top. */
export function ripples(o: {
  x?: number;
  y: number;
  width?: number;
  height: number;
  colour: string;
  rows?: number;
  seed?: number;
  weight?: number;
}): string {
  const { x = 0, width = 1600, rows = 12, seed = 1, weight = 4 } = o;
  const next = random(seed);
  let d = '';
  for (let i = 0; i < rows; i++) {
    const depth = (i + 0.6) / rows;
    const y = o.y + o.height * depth ** 1.6;
    const long = 30 + 170 * depth;
    for (let at = x - next() * long; at < x + width; at += long * (1.3 + next() * 3.2)) {
      const from = Math.max(x, at);
      const to = Math.min(x + width, at + long * (0.4 + next() * 0.6));
      if (to - from > 8) d += `M${n(from)} ${n(y)}H${n(to)}`;
    }
  }
  return `<path d="${d}" fill="none" stroke="${o.colour}" stroke-width="${weight}" stroke-linecap="round"/>`;
}

/** Sky in flat steps, as separate inks laid one under another: `colours` from the top down to `horizon`. */
export function sky(colours: readonly string[], horizon = 900, from = 0): string {
  const step = (horizon - from) / colours.length;
  return colours
    .map((c, i) => `<rect y="${n(from + i * step)}" width="1600" height="${n(step + 1)}" fill="${c}"/>`)
    .join('');
}
