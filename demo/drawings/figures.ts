import { n, type Point, random } from './texture';

/** Shared by the illustrations: tapered strokes, fading screens and small people, all as few elements as possible. */
export const fill = (d: string, colour: string, extra = '') => `<path d="${d}" fill="${colour}"${extra && ` ${extra}`}/>`;

export const stroke = (d: string, colour: string, width: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${extra && ` ${extra}`}/>`;

export const round = 'stroke-linecap="round" stroke-linejoin="round"';

export const box = (x: number, y: number, w: number, h: number) => `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}z`;

/** A stroke that thins at both ends, the way a brush or a wave does. */
export const lens = (x: number, y: number, w: number, h: number) =>
  `M${n(x)} ${n(y)}q${n(w / 2)} ${n(-h)} ${n(w)} 0q${n(-w / 2)} ${n(h)} ${n(-w)} 0z`;

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

/** A pose: joints in hundredths of the body's height, feet at y 0, up negative, facing right. */
export interface Pose {
  head: Point;
  neck: Point;
  hip: Point;
  arms: readonly (readonly [Point, Point])[];
  legs: readonly (readonly [Point, Point])[];
}

export const poses = {
  stand: {
    head: [1, -92], neck: [0, -80], hip: [0, -47],
    arms: [[[-7, -64], [-6, -48]], [[7, -64], [8, -48]]],
    legs: [[[-4, -24], [-5, -1]], [[4, -24], [5, -1]]],
  },
  walk: {
    head: [3, -92], neck: [0, -80], hip: [-1, -47],
    arms: [[[-8, -65], [-12, -51]], [[7, -65], [14, -53]]],
    legs: [[[-4, -24], [-16, -3]], [[8, -26], [13, -1]]],
  },
  run: {
    head: [13, -90], neck: [8, -79], hip: [0, -48],
    arms: [[[-6, -66], [-13, -53]], [[19, -63], [27, -76]]],
    legs: [[[-7, -26], [-32, -20]], [[21, -38], [20, -11]]],
  },
  stride: {
    head: [12, -90], neck: [7, -79], hip: [0, -48],
    arms: [[[-8, -67], [-3, -54]], [[15, -63], [25, -68]]],
    legs: [[[11, -27], [3, -2]], [[5, -26], [-17, -30]]],
  },
} satisfies Record<string, Pose>;

/** A small person: limbs as round strokes, a body between shoulders and hips. `flip` faces left. */
export function person(
  x: number,
  y: number,
  height: number,
  pose: Pose,
  inks: { top: string; legs: string; skin: string; hair?: string },
  flip = false,
): string {
  const u = height / 100;
  const at = ([px, py]: Point) => `${n(x + (flip ? -px : px) * u)} ${n(y + py * u)}`;
  const limb = (from: Point, [mid, end]: readonly [Point, Point]) => `M${at(from)}L${at(mid)}L${at(end)}`;
  const [nx, ny] = pose.neck;
  const [hx, hy] = pose.hip;
  const shoulders: [Point, Point] = [[nx - 5, ny + 3], [nx + 5, ny + 3]];
  const arms = (i: number) => pose.arms.filter((_, k) => k % 2 === i).map((a) => limb(shoulders[i] ?? pose.neck, a)).join('');
  const [headX = 0, headY = 0] = at(pose.head).split(' ').map(Number);
  return (
    stroke(arms(0), inks.top, 6 * u, round) +
    stroke(pose.legs.map((l) => limb(pose.hip, l)).join(''), inks.legs, 8 * u, round) +
    `<path d="M${at([nx - 8, ny + 2])}L${at([nx + 8, ny + 2])}L${at([hx + 6, hy + 2])}L${at([hx - 6, hy + 2])}z" fill="${inks.top}" stroke="${inks.top}" stroke-width="${n(4 * u)}" stroke-linejoin="round"/>` +
    `<circle cx="${headX}" cy="${headY}" r="${n(6.6 * u)}" fill="${inks.skin}"/>` +
    (inks.hair
      ? fill(`M${n(headX - 7 * u)} ${n(headY)}a${n(7 * u)} ${n(7 * u)} 0 0 1 ${n(14 * u)} ${n(-u)}z`, inks.hair)
      : '') +
    stroke(arms(1), inks.top, 6 * u, round)
  );
}
