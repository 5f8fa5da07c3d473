import { n, type Point, random } from './texture';

/** Shared by the illustrations: tapered strokes, fading screens and small people, all as few elements as possible. */

/** Rows of numbers written in one line: long outlines stay readable and out of the way. */
export const table = (rows: string): [number, number, number][] =>
  rows.split(' ').map((row) => {
    const [a = 0, b = 0, c = 0] = row.split(',').map(Number);
    return [a, b, c];
  });
export const pts = (list: string): Point[] => table(list).map(([x, y]): Point => [x, y]);

export const fill = (d: string, colour: string, extra = '') =>
  `<path d="${d}" fill="${colour}"${extra && ` ${extra}`}/>`;

export const stroke = (d: string, colour: string, width: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${extra && ` ${extra}`}/>`;

export const round = 'stroke-linecap="round" stroke-linejoin="round"';

export const box = (x: number, y: number, w: number, h: number) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;

/** A closed outline from bare coordinates. */
export const poly = (...xy: number[]) =>
  `M${xy.map((v, i) => (i % 2 ? `${n(v)}${i < xy.length - 1 ? 'L' : ''}` : `${n(v)} `)).join('')}z`;

/** A stroke that thins at both ends, the way a brush or a wave does. */
export function lens(x: number, y: number, w: number, h: number): string {
  const [half, rise] = [Math.max(1, Math.round(w / 2)), h < 3 ? n(h) : Math.round(h)];
  return `M${Math.round(x)} ${n(y)}q${half}-${rise} ${2 * half} 0q-${half} ${rise}-${2 * half} 0z`;
}

/** A halftone that fades downwards from radius `from` to `to`; a row is one dashed line, so a whole sky is 2 KB. */
export function fade(o: {
  y: number;
  height: number;
  colour: string;
  x?: number;
  width?: number;
  gap?: number;
  from?: number;
  to?: number;
}): string {
  const { x = 0, width = 1600, gap = 14, from = 0, to = 7 } = o;
  let rows = '';
  for (let i = 0; (i * gap) / 2 <= o.height; i++) {
    const r = from + ((to - from) * i * gap) / 2 / o.height;
    if (r < 0.5) continue;
    const at = x + (i % 2 ? gap / 2 : 0);
    rows += `<path d="M${n(at)} ${n(o.y + (i * gap) / 2)}H${n(x + width)}" stroke-width="${n(2 * r)}"/>`;
  }
  return `<g stroke="${o.colour}" stroke-linecap="round" stroke-dasharray="0 ${gap}">${rows}</g>`;
}

/** Ruled tone: lines from `y`, whose weight and distance change downwards. */
export function ruled(o: {
  y: number;
  height: number;
  colour: string;
  rows: number;
  from: number;
  to: number;
  x?: number;
  width?: number;
  power?: number;
}): string {
  const { x = 0, width = 1600, power = 1 } = o;
  let d = '';
  for (let i = 0; i < o.rows; i++) {
    const t = i / (o.rows - 1);
    const w = o.from + (o.to - o.from) * t;
    if (w > 0.3) d += box(x, o.y + o.height * t ** power - w / 2, width, w);
  }
  return fill(d, o.colour);
}

/** Light on water under a lamp: tapered strokes that widen and scatter towards the viewer. */
export function glints(o: {
  x: number;
  y: number;
  height: number;
  width: number;
  rows: number;
  seed: number;
  weight?: number;
  spread?: number;
  power?: number;
}): string {
  const { weight = 4, spread = 1, power = 1.5 } = o;
  const next = random(o.seed);
  let d = '';
  for (let i = 0; i < o.rows; i++) {
    const t = (i + 0.5) / o.rows;
    const w = o.width * (0.35 + next() * 0.65) * (0.6 + 0.8 * t);
    const shift = (next() - 0.5) * o.width * spread * (0.3 + t);
    d += lens(o.x + shift - w / 2, o.y + o.height * t ** power, w, weight * (0.5 + t));
  }
  return d;
}

/** Tapered waves over a stretch of water, finer towards the horizon at its top. */
export function waves(o: {
  y: number;
  height: number;
  rows: number;
  seed: number;
  x?: number;
  width?: number;
  long?: number;
  weight?: number;
  sparse?: number;
}): string {
  const { x = 0, width = 1600, long = 150, weight = 6, sparse = 2 } = o;
  const next = random(o.seed);
  let d = '';
  for (let i = 0; i < o.rows; i++) {
    const t = (i + 0.4) / o.rows;
    const l = long * (0.2 + 0.8 * t);
    for (let at = x - next() * l; at < x + width; at += l * (1 + next() * sparse))
      d += lens(at, o.y + o.height * t ** 1.6 + (next() - 0.5) * 6 * t, l * (0.4 + next() * 0.6), weight * (0.35 + t));
  }
  return d;
}

/** A gull in flight, 130 wide at scale 1. */
export const gull = (x: number, y: number, s: number, tilt = 0) =>
  `<path transform="translate(${n(x)} ${n(y)}) rotate(${n(tilt)}) scale(${s})" d="M-64-10C-44-30-20-24-4-4C12-28 38-38 70-28C44-22 24-6 12 6C4 13-8 12-16 6C-26-8-44-14-64-10z"/>`;

/** A pose: joints in hundredths of the body's height, feet at y 0, up negative, facing right. */
export interface Pose {
  head: Point;
  neck: Point;
  hip: Point;
  arms: readonly (readonly [Point, Point])[];
  legs: readonly (readonly [Point, Point])[];
}

/** Head, neck, hip; elbow and hand twice; knee and foot twice. */
function pose(joints: string): Pose {
  const at = pts(joints);
  const j = (i: number): Point => at[i] ?? [0, 0];
  return {
    head: j(0),
    neck: j(1),
    hip: j(2),
    arms: [
      [j(3), j(4)],
      [j(5), j(6)],
    ],
    legs: [
      [j(7), j(8)],
      [j(9), j(10)],
    ],
  };
}

export const poses = {
  stand: pose('1,-91 0,-80 0,-47 -9,-64 -8,-49 9,-64 9,-49 -4,-24 -5,-2 4,-24 4,-2'),
  walk: pose('3,-91 1,-80 -1,-47 -8,-65 -13,-52 8,-65 15,-54 -4,-24 -16,-4 8,-26 13,-2'),
  run: pose('13,-89 9,-79 1,-48 -5,-67 -13,-55 19,-64 27,-76 -8,-27 -31,-24 20,-38 17,-14'),
  stride: pose('12,-89 8,-79 1,-47 18,-66 28,-74 -3,-66 -12,-56 9,-25 3,-2 0,-24 -24,-26'),
  push: pose('11,-88 7,-78 0,-47 -7,-70 -15,-59 15,-63 24,-71 -8,-26 -23,-3 17,-38 13,-16'),
  float: pose('13,-92 9,-82 0,-52 21,-72 29,-82 -5,-73 -14,-63 18,-42 28,-21 -9,-33 -30,-29'),
};

/** A small person: limbs as round strokes, a body between shoulders and hips. `flip` faces left. */
export function person(
  x: number,
  y: number,
  height: number,
  pose: Pose,
  inks: { top: string; legs: string; skin: string; hair?: string; arm?: string; shin?: string },
  flip = false,
): string {
  const u = height / 100;
  const at = ([px, py]: Point) => `${n(x + (flip ? -px : px) * u)} ${n(y + py * u)}`;
  const [nx, ny] = pose.neck;
  const [hx, hy] = pose.hip;
  const [ex, ey] = pose.head;
  const arm = (i: number) => {
    const [elbow, hand] = pose.arms[i] ?? [pose.neck, pose.neck];
    return stroke(`M${at([nx + (i ? 3 : -3), ny + 4])}L${at(elbow)}L${at(hand)}`, inks.arm ?? inks.top, 5.6 * u, round);
  };
  const legs = pose.legs.map(([knee, foot]) => `M${at(pose.hip)}L${at(knee)}L${at(foot)}`).join('');
  const feet = pose.legs.map(([, [fx, fy]]) => `M${at([fx, fy])}L${at([fx + 5, fy + (fy < -8 ? 4 : 0)])}`).join('');
  const thighs = pose.legs
    .map(([[kx, ky]]) => `M${at(pose.hip)}L${at([hx + (kx - hx) * 0.6, hy + (ky - hy) * 0.6])}`)
    .join('');
  return (
    arm(0) +
    stroke(legs, inks.shin ?? inks.legs, 6.6 * u, round) +
    stroke(feet, inks.legs, 4.4 * u, round) +
    stroke(thighs, inks.legs, 9.5 * u, round) +
    stroke(`M${at([nx, ny + 4])}L${at(pose.head)}`, inks.skin, 5 * u) +
    `<path d="M${at([nx - 8, ny + 3])}L${at([nx + 8, ny + 3])}L${at([hx + 5.5, hy + 1])}L${at([hx - 5.5, hy + 1])}z" fill="${inks.top}" stroke="${inks.top}" stroke-width="${n(4 * u)}" stroke-linejoin="round"/>` +
    `<ellipse cx="${n(x + (flip ? -ex : ex) * u)}" cy="${n(y + ey * u)}" rx="${n(6 * u)}" ry="${n(7.2 * u)}" fill="${inks.skin}"/>` +
    (inks.hair
      ? fill(
          `M${at([ex - 6, ey + 2])}q${n((flip ? 1 : -1) * u)} ${n(-11 * u)} ${n((flip ? -7 : 7) * u)} ${n(-10 * u)}q${n((flip ? -6 : 6) * u)} ${n(u)} ${n((flip ? -6 : 6) * u)} ${n(5 * u)}q${n((flip ? 7 : -7) * u)} ${n(-u)} ${n((flip ? 7 : -7) * u)} ${n(3 * u)}z`,
          inks.hair,
        )
      : '') +
    arm(1)
  );
}
