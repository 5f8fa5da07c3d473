import type { Drawing } from './drawing';
import { box, fill, glints, lens, person, poses, pts, stroke, waves } from './figures';
import { palette } from './palette';
import { disc, line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand, paper } = palette;

const cubic =
  (a: Point, b: Point, c: Point, d: Point) =>
  (t: number): Point => {
    const u = 1 - t;
    const at = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
    return [at(0), at(1)];
  };
/** The left page, near and far edge, from the shore to the spine; the right page mirrors it. */
const near = cubic([132, 640], [320, 420], [640, 410], [800, 706]);
const far = cubic([262, 520], [410, 340], [676, 340], [800, 570]);
/** A place on the spread: `t` along from the left shore (0) over the spine (1) to the right (2), `v` from near to far. */
function page(t: number, v: number): Point {
  const k = t <= 1 ? t : 2 - t;
  const [a, b] = [near(k), far(k)];
  const x = a[0] + (b[0] - a[0]) * v;
  return [t <= 1 ? x : 1600 - x, a[1] + (b[1] - a[1]) * v];
}
const along = (from: number, to: number, v: number, dy = 0): Point[] =>
  Array.from({ length: 17 }, (_, i) => {
    const [x, y] = page(from + ((to - from) * i) / 16, v);
    return [x, y + dy];
  });

function book(): string {
  const next = random(6);
  const half = (a: number, b: number) => `${smooth(along(a, b, 0))}L${smooth(along(b, a, 1)).slice(1)}z`;
  const edge = (a: number, b: number) => `${smooth(along(a, b, 0))}L${smooth(along(b, a, 0, 54)).slice(1)}z`;
  const cover = [0, 1]
    .map((k) => `${smooth(along(k, k + 1, 0, 50))}L${smooth(along(k + 1, k, 0, 72)).slice(1)}z`)
    .join('');
  let rules = '';
  for (let v = 0.12; v < 0.93; v += 0.1)
    for (const base of [0, 1]) {
      // Words without letters: a line is runs and gaps, the last of a paragraph short.
      const end = base + (next() < 0.2 ? 0.56 : 0.88);
      for (let t = base + 0.13; t < end; ) {
        const word = 0.03 + next() * 0.08;
        rules += line([page(t, v), page(Math.min(end, t + word / 2), v), page(Math.min(end, t + word), v)]);
        t += word + 0.022;
      }
    }
  const leaves = [9, 18, 27, 36, 45].map((dy) => smooth(along(0, 1, 0, dy)) + smooth(along(1, 2, 0, dy))).join('');
  const shade = `${line(along(0.74, 1, 0))}L${line(along(1, 0.8, 1), true).slice(1)}`;
  return [
    fill(cover, vermilion) + fill(edge(0, 1) + edge(1, 2), sand) + stroke(leaves, umber, 1.8),
    fill(half(0, 1), chalk) + fill(half(1, 2), paper),
    fill(shade, blush) + fill(`${line(along(1, 1.1, 0))}L${line(along(1.07, 1, 1), true).slice(1)}`, sand),
    stroke(rules, night, 3.6, 'opacity=".62"'),
    fill('M794 566L806 566L814 706L810 792L798 780L786 792V706z', vermilion),
  ].join('');
}

const house = (x: number, y: number, w: number, h: number, wall: string, roof: string) =>
  fill(box(x, y - h, w, h), wall) +
  fill(`M${x - 6} ${y - h}l${w / 2 + 6}-${n(w * 0.42)} ${w / 2 + 6} ${n(w * 0.42)}z`, roof) +
  fill(box(x + w * 0.18, y - h * 0.72, 9, 14) + box(x + w * 0.58, y - h * 0.72, 9, 14), ochre);

/** Two towns that read each other: domes and minarets on one side, onion domes and birches on the other. */
const leftShore = [
  fill(`${smooth(pts('-20,470 70,440 180,470 280,520 330,560'))}L300 610L120 720L-20 760z`, umber),
  fill('M60 446V402h14a52 46 0 0 1 38-46v-10h4v10a52 46 0 0 1 38 46h14v70z', plum) +
    fill('M36 450V296l6-22 6 22v154zM186 480V300l6-22 6 22v180z', plum) +
    fill(box(32, 338, 20, 5) + box(182, 342, 20, 5), plum),
  house(-10, 540, 62, 70, clay, plum),
  house(64, 536, 54, 52, blush, umber),
  house(132, 548, 60, 78, sand, plum),
  house(204, 556, 48, 48, clay, umber),
  house(20, 620, 70, 66, blush, plum),
  house(112, 622, 58, 56, clay, ink),
].join('');
const rightShore = [
  fill(`${smooth(pts('1620,450 1520,436 1420,470 1330,520 1270,560'))}L1300 610L1480 720L1620 760z`, night),
  fill('M1440 470V390h24v-34h30v-28q-26-18-14-42q8-18 26-32q18 14 26 32q12 24-14 42v28h30v34h24v80z', sea),
  fill(
    'M1446 390q-14-12-8-28q6-14 14-20q10 8 14 20q6 16-8 28zM1556 390q-14-12-8-28q6-14 14-20q10 8 14 20q6 16-8 28z',
    ochre,
  ) + fill('M1494 328q-26-18-14-42q8-18 26-32q18 14 26 32q12 24-14 42z', ochre),
  stroke('M1506 254v-26M1498 238h16', ochre, 4),
  house(1372, 548, 58, 62, mist, night),
  house(1440, 546, 62, 76, lagoon, ink),
  house(1516, 552, 56, 52, mist, night),
  house(1576, 556, 60, 70, lagoon, ink),
  house(1452, 626, 64, 60, lagoon, ink),
  house(1530, 628, 70, 72, mist, night),
  ...[1340, 1352, 1424].map((x) => fill(box(x, 470, 6, 84), chalk) + fill(lens(x - 20, 480, 46, 70), sea)),
].join('');

export const openBook: Drawing = () => {
  const walkers: [number, number, keyof typeof poses, string, boolean][] = [
    [0.2, 0.75, 'walk', sea, false],
    [0.36, 0.3, 'walk', vermilion, false],
    [0.44, 0.32, 'walk', night, false],
    [0.62, 0.72, 'walk', umber, true],
    [0.78, 0.4, 'walk', plum, false],
    [1.2, 0.5, 'stand', sea, true],
    [1.26, 0.5, 'stand', vermilion, false],
    [1.48, 0.25, 'walk', plum, true],
    [1.62, 0.7, 'walk', night, true],
    [1.8, 0.4, 'walk', clay, false],
  ];
  return sheet(
    fill(disc(800, 300, 190), ochre) +
      fill('M0 400Q300 350 520 392T1000 380T1600 396V480H0z', blush) +
      fill(box(0, 440, 1600, 460), lagoon) +
      fill(waves({ y: 446, height: 460, rows: 22, seed: 6, long: 230, weight: 8, sparse: 1.7 }), sea) +
      fill(waves({ y: 450, height: 440, rows: 9, seed: 16, long: 150, weight: 5, sparse: 4 }), mist) +
      fill('M640 480h70l-12 14h-46zM672 478v-44l26 40z', ink) +
      fill('M940 470h52l-9 11h-34zM964 468v-34l20 31z', ink) +
      leftShore +
      rightShore +
      fill(
        glints({ x: 470, y: 610, height: 260, width: 520, rows: 22, seed: 5, weight: 9, spread: 0.16 }) +
          glints({ x: 1130, y: 610, height: 260, width: 520, rows: 22, seed: 9, weight: 9, spread: 0.16 }),
        sea,
      ) +
      fill('M664 800Q700 750 752 752Q770 730 812 738Q850 734 868 764Q910 768 936 800Q860 812 800 812T664 800z', umber) +
      fill('M812 738Q850 734 868 764Q910 768 936 800Q880 808 830 811Q850 780 812 738z', plum) +
      fill(lens(600, 806, 400, 8), mist) +
      fill('M40 700h150v60H40zM1410 700h150v60h-150z', ink) +
      book() +
      walkers
        .map(([t, v, pose, coat, flip]) => {
          const [x, y] = page(t, v);
          const h = 74 - v * 22;
          return (
            fill(lens(x - 4, y, h * 0.8, 5), umber, 'opacity=".35"') +
            person(x, y, h, poses[pose], { top: coat, legs: ink, skin: clay, hair: ink }, flip)
          );
        })
        .join(''),
    { ground: paper },
  );
};
