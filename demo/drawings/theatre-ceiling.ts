import type { Drawing } from './drawing';
import { fill, stroke } from './figures';
import { palette } from './palette';
import { clipped, disc, n, type Point, random, sheet } from './texture';

const { ink, night, sea, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

/** Looking straight up: rings nearer to us are larger, and their centre slides down the picture. */
const middle = (r: number): Point => [800, 372 + (r - 200) * 0.16];
const at = (r: number, turn: number): Point => {
  const [x, y] = middle(r);
  return [x + Math.cos(turn) * r * 1.28, y + Math.sin(turn) * r];
};
const p = ([x, y]: Point) => `${n(x)} ${n(y)}`;
const ring = (r: number) => {
  const [x, y] = middle(r);
  return `M${n(x - r * 1.28)} ${n(y)}a${n(r * 1.28)} ${n(r)} 0 1 0 ${n(r * 2.56)} 0a${n(r * 1.28)} ${n(r)} 0 1 0 ${n(-r * 2.56)} 0z`;
};
/** A piece of a ring between two radii and two turns. */
const piece = (r0: number, r1: number, a: number, b: number) => {
  const m = (a + b) / 2;
  const bow = (r: number) => at(r / Math.cos((b - a) / 2), m);
  return `M${p(at(r0, a))}Q${p(bow(r0))} ${p(at(r0, b))}L${p(at(r1, b))}Q${p(bow(r1))} ${p(at(r1, a))}z`;
};
const turns = (count: number) => Array.from({ length: count }, (_, i) => ((i + 0.5) / count) * 2 * Math.PI);

/** One balcony: dark boxes with lit back walls, heads over the velvet, a painted parapet, the soffit under it. */
function balcony(r: number, deep: number, boxes: number, seed: number, velvet: string, wall: string): string {
  const next = random(seed);
  const step = (2 * Math.PI) / boxes;
  const [open, velvetAt, front, soffit] = [r + deep * 0.5, r + deep * 0.58, r + deep * 0.86, r + deep];
  let [dark, lit, people, skins, swags, studs, pillars] = ['', '', '', '', '', '', ''];
  for (const a of turns(boxes)) {
    const half = step * 0.4;
    const opening = `M${p(at(open, a - half))}L${p(at(r + deep * 0.22, a - half))}Q${p(at(r - deep * 0.04, a))} ${p(at(r + deep * 0.22, a + half))}L${p(at(open, a + half))}z`;
    if (next() < 0.36) lit += opening;
    else dark += opening;
    for (const k of [-0.24, 0.02, 0.26]) {
      if (next() < 0.34) continue;
      const [x, y] = at(open - deep * 0.14, a + k * step);
      skins += disc(x, y, deep * 0.058);
      people += piece(open - deep * 0.09, open, a + (k - 0.1) * step, a + (k + 0.1) * step);
    }
    swags += `M${p(at(velvetAt + deep * 0.05, a - step * 0.46))}Q${p(at(front + deep * 0.06, a))} ${p(at(velvetAt + deep * 0.05, a + step * 0.46))}`;
    const [sx, sy] = at((velvetAt + front) / 2 - deep * 0.04, a + step / 2);
    studs += disc(sx, sy, deep * 0.07);
    pillars += piece(r, open, a + step * 0.44, a + step * 0.56);
  }
  return [
    fill(ring(soffit), ink),
    fill(ring(front), sand),
    fill(ring(velvetAt), velvet),
    fill(ring(open), wall),
    fill(dark, ink),
    fill(lit, ochre),
    fill(pillars, sand),
    fill(people, sea),
    fill(skins, clay),
    stroke(ring((open + velvetAt) / 2), velvet, deep * 0.09),
    stroke(swags, umber, deep * 0.035),
    fill(studs, ochre),
    stroke(ring(front - deep * 0.02), ochre, deep * 0.04),
  ].join('');
}

/** A star with eight points, every second one short. */
function star([x, y]: Point, r: number, turn: number): string {
  const tips = Array.from({ length: 16 }, (_, i): Point => {
    const long = i % 2 ? r * 0.3 : i % 4 ? r * 0.62 : r;
    const a = turn + (i * Math.PI) / 8;
    return [x + Math.cos(a) * long, y + Math.sin(a) * long];
  });
  return `M${tips.map(p).join('L')}z`;
}

/** The painted ceiling: the night sky that came out from under the soot; and the chandelier, every lamp a dot. */
function ceiling(): string {
  const next = random(31);
  const gores = turns(16)
    .map((a, i) => (i % 2 ? piece(60, 214, a - 0.1964, a + 0.1964) : ''))
    .join('');
  const stars =
    turns(8)
      .map((a) => star(at(168, a), 30, a))
      .join('') +
    turns(8)
      .map((a) => star(at(126, a + 0.39), 19, a))
      .join('');
  const dust = Array.from({ length: 110 }, () =>
    disc(...at(94 + next() * 114, next() * 2 * Math.PI), 1.8 + next() * 2.2),
  ).join('');
  const lamps = (r: number, count: number, size: number) =>
    turns(count)
      .map((a) => disc(...at(r, a), size))
      .join('');
  return [
    fill(ring(246), umber),
    fill(ring(238), ochre),
    fill(
      turns(48)
        .map((a) => piece(222, 238, a - 0.03, a + 0.03))
        .join(''),
      plum,
    ),
    fill(ring(218), sand),
    fill(ring(212), night),
    clipped('sky', ring(212), fill(gores, '#2d4863') + fill(dust, mist) + fill(stars, ochre)),
    fill(ring(62), ochre),
    fill(ring(52), sand),
    fill(
      turns(12)
        .map((a) => piece(20, 52, a - 0.13, a + 0.13))
        .join(''),
      clay,
    ),
    stroke(
      turns(12)
        .map((a) => `M${p(at(8, a))}L${p(at(86, a + 0.1))}`)
        .join(''),
      ochre,
      3,
    ),
    stroke(ring(86), ochre, 5),
    stroke(ring(44), ink, 5),
    fill(lamps(86, 24, 8), chalk),
    fill(lamps(44, 12, 7), chalk),
    fill(ring(14), ink),
    fill(ring(7), ochre),
  ].join('');
}

export const theatreCeiling: Drawing = () =>
  sheet(
    balcony(640, 280, 18, 4, vermilion, plum) +
      balcony(424, 190, 20, 9, vermilion, plum) +
      fill(ring(424), ink) +
      balcony(262, 158, 24, 6, vermilion, plum) +
      fill(ring(262), plum) +
      stroke(ring(254), blush, 5) +
      ceiling(),
    { ground: ink, grain: false },
  );
