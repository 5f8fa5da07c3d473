import type { Drawing } from './drawing';
import { box, fade, fill, glints, gull, lens, person, poses, pts, ruled, stroke, waves } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, blush, clay, vermilion, umber, plum, sand } = palette;

const deck = 668;
/** The main cable between two tower tops: lowest just above the runners' heads at the right third. */
const cable = (x: number, lift: number): number =>
  x < 420 ? 96 + lift + ((420 - x) / 420) ** 1.15 * 300 : 96 + lift + (1 - ((1180 - (x - 420)) / 1180) ** 2) * 322;

function bridge(lift: number, weight: number, colour: string, shift: number): string {
  const points: Point[] = [];
  for (let x = -40; x <= 1640; x += x === 400 ? 20 : 40) points.push([x + shift, cable(x, lift)]);
  let hangers = '';
  for (let x = -20; x < 1640; x += 46) hangers += `M${x + shift} ${n(cable(x, lift))}V${deck}`;
  const [left, right] = [points.filter(([x]) => x <= 420 + shift), points.filter(([x]) => x >= 420 + shift)];
  return stroke(smooth(left) + smooth(right), colour, weight) + stroke(hangers, colour, weight / 3.4);
}

/** One tower: two legs that taper, tied by three beams; the sun stands between them. */
const tower =
  line(pts('372,900 386,84 412,84 410,900'), true) +
  line(pts('470,900 456,100 478,100 508,900'), true) +
  'M386 84h92v26h-92zM386 250h90v30h-90zM382 450h100v34h-100z';

const far: readonly Point[] = pts(
  '-20,566 90,540 230,556 330,520 470,548 640,552 800,520 940,540 1090,500 1260,530 1420,488 1620,520',
);

/** The field: who runs where on the deck. The accent wears a bib in the middle of the picture. */
const field: readonly [number, number, keyof typeof poses, string, string, string][] = [
  [-16, 196, 'push', night, ink, clay],
  [96, 204, 'stride', lagoon, night, umber],
  [206, 190, 'float', plum, ink, clay],
  [318, 208, 'push', sand, sea, umber],
  [566, 202, 'stride', sea, ink, clay],
  [690, 192, 'float', night, plum, umber],
  [830, 214, 'float', vermilion, ink, umber],
  [985, 196, 'push', chalk, night, clay],
  [1120, 206, 'stride', plum, ink, umber],
  [1262, 192, 'float', lagoon, ink, clay],
  [1384, 204, 'push', sea, night, umber],
  [1516, 196, 'float', night, ink, clay],
];

export const marathon: Drawing = () => {
  const next = random(4);
  let skyline = '';
  for (let x = 880; x < 1600; x += 22 + next() * 30) skyline += box(x, 520 - next() * 34, 12 + next() * 16, 60);
  const dome =
    'M1180 506v-20h8a40 34 0 0 1 28-34v-8h4v8a40 34 0 0 1 28 34h8v20zM1166 510v-92l4-14 4 14v92zM1262 510v-92l4-14 4 14v92z';
  const runners = field
    .map(([x, h, pose, top, legs, skin]) =>
      person(x, deck - 16, h, poses[pose], { top, legs, skin, hair: ink, arm: skin, shin: skin }),
    )
    .join('');
  const shadows = field.map(([x, h]) => lens(x - 60, deck - 4, h * 0.62, 9)).join('');
  let rail = '';
  for (let x = 8; x < 1600; x += 46) rail += box(x, deck - 52, 4, 60);
  return sheet(
    fade({ y: 60, height: 420, colour: ochre, gap: 30, to: 15.4 }) +
      fill(box(0, 478, 1600, 90), ochre) +
      fill(disc(620, 372, 262), blush) +
      fill(disc(620, 372, 236), ochre) +
      clipped('sun', disc(620, 372, 236), ruled({ y: 372, height: 200, rows: 9, from: 2, to: 20, colour: blush })) +
      fill(`${smooth(far)}V600H-20z`, clay) +
      fill(skyline + dome, clay) +
      fill(box(0, 566, 1600, 334), lagoon) +
      fill(waves({ y: 572, height: 360, rows: 17, seed: 5, long: 240, weight: 8, sparse: 1.6 }), sea) +
      fill(glints({ x: 620, y: 572, height: 340, width: 250, rows: 26, seed: 2, weight: 7, spread: 0.5 }), ochre) +
      fill(waves({ y: 590, height: 320, rows: 7, seed: 15, long: 160, weight: 4, sparse: 5 }), mist) +
      fill(
        'M1010 846h330l-26 40h-270zM1250 846v-34h56l8 34zM1040 846v-18h70v18zM1120 846v-18h46v18zM1174 846v-18h60v18z',
        ink,
      ) +
      fill(box(1264, 822, 34, 7) + box(1010, 852, 326, 5), blush) +
      fill(box(1060, 828, 30, 18) + box(1180, 828, 28, 18), plum) +
      bridge(22, 8, clay, 46) +
      fill(tower, umber) +
      fill('M372 900L386 84h12v816zM470 900L458 110h9l14 790z', plum) +
      fill(box(0, deck - 56, 1600, 5) + box(0, deck - 28, 1600, 3) + rail, umber) +
      fill(box(0, deck - 12, 1600, 30), sand) +
      fill(shadows, umber, 'opacity=".45"') +
      runners +
      bridge(0, 13, ink, 0) +
      fill(box(0, deck + 16, 1600, 14), ink) +
      fill(box(0, deck + 30, 1600, 46), plum) +
      fill(box(0, deck + 76, 1600, 8), ink) +
      stroke(Array.from({ length: 36 }, (_, i) => `M${i * 46 - 20} ${deck + 30}l23 46l23-46`).join(''), ink, 4) +
      `<g fill="${chalk}">${gull(1120, 220, 0.7)}${gull(1204, 262, 0.45)}${gull(1040, 276, 0.4)}</g>`,
    { ground: blush },
  );
};
