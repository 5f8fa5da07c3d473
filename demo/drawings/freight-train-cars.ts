import { fill, poly, stroke } from './figures';
import { palette } from './palette';
import { line, n, type Point, random } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, pine, sage, paper } = palette;

/** The track, far to near: it leaves the horizon on the left, swings along the bay and comes at us. */
export const track = (t: number): { x: number; y: number; s: number } => {
  const u = 1 - t;
  const at = (a: number, b: number, c: number, d: number) =>
    u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  const y = at(372, 380, 452, 772);
  return { x: at(-60, 330, 560, 1230), y, s: (y - 352) / 420 };
};

/** The cars, far to near, each a block with a side, an end and a roof; the first is the engine. */
export function train(): string {
  const paints = [clay, sea, ochre, night, sage, umber, chalk, lagoon, pine, clay, plum, sea];
  const next = random(14);
  const cuts: number[] = [0.995];
  // Equal cars on the ground are unequal steps of t: step by the local size.
  while ((cuts.at(-1) ?? 0) > 0.02) {
    const t = cuts.at(-1) ?? 0;
    const [a, b] = [track(t), track(t - 0.001)];
    cuts.push(t - Math.max(0.004, (0.001 * 250 * a.s) / Math.hypot(a.x - b.x, (a.y - b.y) * 1.6)));
  }
  let out = '';
  for (let i = cuts.length - 2; i >= 0; i--) {
    const gap = (cuts[i] ?? 0) - (cuts[i + 1] ?? 0);
    const [a, b] = [track((cuts[i + 1] ?? 0) + gap * 0.05), track((cuts[i] ?? 0) - gap * 0.03)];
    const face = (low: number, high: number): Point[] => [
      [a.x, a.y - low * a.s],
      [b.x, b.y - low * b.s],
      [b.x, b.y - high * b.s],
      [a.x, a.y - high * a.s],
    ];
    const paint = i === 0 ? vermilion : (paints[Math.floor(next() * paints.length)] ?? clay);
    const tall = i === 0 ? 168 : 156;
    const back = (p: { x: number; y: number; s: number }): Point => [p.x + 86 * p.s, p.y - (tall + 26) * p.s];
    out += fill(line(face(6, 34), true), ink);
    out += fill(
      poly(
        b.x,
        b.y - 8 * b.s,
        b.x + 86 * b.s,
        b.y - 22 * b.s,
        b.x + 86 * b.s,
        b.y - (tall + 26) * b.s,
        b.x,
        b.y - tall * b.s,
      ),
      i ? umber : plum,
    );
    out += fill(line([[a.x, a.y - tall * a.s], [b.x, b.y - tall * b.s], back(b), back(a)], true), i ? paper : clay);
    out += fill(line(face(36, tall), true), paint);
    if (a.s > 0.1 && i) {
      let ribs = '';
      for (let k = 1; k < 9; k++) {
        const f = k / 9;
        const [x, y, s] = [a.x + (b.x - a.x) * f, a.y + (b.y - a.y) * f, a.s + (b.s - a.s) * f];
        ribs += `M${n(x)} ${n(y - 46 * s)}V${n(y - (tall - 9) * s)}`;
      }
      out += stroke(ribs, ink, 5 * b.s, 'opacity=".28"');
    }
  }
  return out;
}

/** What makes the first block a locomotive: cab glass, lamps, a stripe, grilles. All in the faces' own slant. */
export function engine(): string {
  const b = track(0.992);
  const a = track(0.93);
  const side = (f: number, h: number): Point => [
    b.x + (a.x - b.x) * f,
    b.y + (a.y - b.y) * f - h * (b.s + (a.s - b.s) * f),
  ];
  const nose = (g: number, h: number): Point => [b.x + 86 * b.s * g, b.y - (h + 14 * g) * b.s];
  const onSide = (f: number, to: number, low: number, high: number) =>
    line([side(f, low), side(to, low), side(to, high), side(f, high)], true);
  const onNose = (g: number, to: number, low: number, high: number) =>
    line([nose(g, low), nose(to, low), nose(to, high), nose(g, high)], true);
  return [
    fill(onSide(0.08, 0.36, 100, 146), ink) + fill(onSide(0.1, 0.22, 104, 142), mist),
    fill(onSide(0, 1.3, 62, 76), chalk) + fill(onNose(0, 1, 62, 76), chalk),
    fill([0.5, 0.66, 0.82, 0.98].map((f) => onSide(f, f + 0.1, 92, 138)).join(''), plum),
    fill(onNose(0.12, 0.88, 98, 146), ink) + fill(onNose(0.17, 0.47, 102, 142) + onNose(0.53, 0.83, 102, 142), mist),
    fill(onNose(0.1, 0.3, 40, 54) + onNose(0.7, 0.9, 40, 54), ochre),
    fill(onNose(-0.04, 1.04, 4, 30), ink) + fill(onNose(0.42, 0.58, 150, 162), ochre),
  ].join('');
}

/** Sleepers and two rails ahead of the engine. */
export function rails(): string {
  let sleepers = '';
  const [left, right]: [Point[], Point[]] = [[], []];
  for (let t = 0.9; t < 1.32; t += 0.018) {
    const p = track(t);
    left.push([p.x + 6 * p.s, p.y + 8 * p.s]);
    right.push([p.x + 92 * p.s, p.y - 8 * p.s]);
    sleepers += poly(
      p.x - 22 * p.s,
      p.y + 18 * p.s,
      p.x + 122 * p.s,
      p.y - 12 * p.s,
      p.x + 132 * p.s,
      p.y - 4 * p.s,
      p.x - 12 * p.s,
      p.y + 28 * p.s,
    );
  }
  return fill(sleepers, ink) + stroke(line(left) + line(right), chalk, 7);
}
