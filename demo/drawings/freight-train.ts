import type { Drawing } from './drawing';
import { box, fill, pts, round, stroke, waves } from './figures';
import { engine, rails, track, train } from './freight-train-cars';
import { palette } from './palette';
import { line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, clay, umber, sand, sage } = palette;

/** A two-humped camel in profile, a hundred units at the hump. */
const camel = (x: number, y: number, s: number, flip = false) =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">` +
  fill(
    'M-40 0L-38-34Q-48-44-46-60Q-40-70-32-70Q-30-92-20-94Q-10-92-8-72Q0-66 8-72Q10-94 22-94Q32-90 34-70Q46-60 54-66Q62-74 62-92Q62-106 74-106L92-100Q96-96 90-92L78-90Q78-60 62-46Q52-40 44-38L46 0H39L34-30Q30-36 24-38L20 0H13L12-38Q-8-34-22-38L-24-20L-20 0H-27L-32-18L-33 0z',
    umber,
  ) +
  fill('M-32-70Q-30-92-20-94Q-10-92-8-72M8-72Q10-94 22-94Q32-90 34-70z', ink) +
  stroke('M-46-58q-8 12-5 26', umber, 3, round) +
  '</g>';

/** Fair-weather cloud: a flat foot and a second, lower tone under the same outline. */
const cloud = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">` +
  fill('M-300 0q30-26 84-22q20-46 78-40q34-62 104-48q60-44 116 6q54-14 74 38q60-10 84 30q40 4 60 36z', chalk) +
  fill('M-300 0q60-14 130-6q70-22 130-4q90-26 160-2q80-14 180 12z', lagoon, 'opacity=".35"') +
  '</g>';

export const freightTrain: Drawing = () => {
  const next = random(31);
  let tufts = '';
  let pale = '';
  for (let i = 0; i < 210; i++) {
    const y = 430 + next() ** 0.7 * 470;
    const s = (y - 352) / 420;
    const x = next() * 1600;
    const tuft = `M${n(x)} ${n(y)}q${n(-4 * s)} ${n(-16 * s)} ${n(-14 * s)} ${n(-24 * s)}q${n(14 * s)} ${n(6 * s)} ${n(17 * s)} ${n(20 * s)}q${n(2 * s)} ${n(-20 * s)} ${n(11 * s)} ${n(-30 * s)}q${n(2 * s)} ${n(18 * s)} ${n(-4 * s)} ${n(34 * s)}z`;
    if (next() < 0.6) tufts += tuft;
    else pale += tuft;
  }
  const bed: Point[] = [];
  const edge: Point[] = [];
  for (let t = 0; t <= 1.3; t += 0.05) {
    const p = track(t);
    bed.push([p.x - 40 * p.s, p.y + 26 * p.s]);
    edge.unshift([p.x + 150 * p.s, p.y - 10 * p.s]);
  }
  let poles = '';
  for (const t of [0.3, 0.45, 0.57, 0.675, 0.765, 0.845, 0.92]) {
    const p = track(t);
    const [x, y] = [p.x - 150 * p.s, p.y + 60 * p.s];
    poles +=
      box(x, y - 330 * p.s, 9 * p.s, 330 * p.s) +
      box(x - 36 * p.s, y - 312 * p.s, 80 * p.s, 8 * p.s) +
      box(x - 26 * p.s, y - 282 * p.s, 60 * p.s, 7 * p.s);
  }
  return sheet(
    cloud(760, 226, 1.5) +
      cloud(300, 262, 0.8) +
      cloud(1440, 300, 0.9) +
      cloud(1090, 300, 0.5) +
      cloud(70, 150, 0.9) +
      fill(box(0, 352, 1600, 200), lagoon) +
      fill(
        waves({ y: 356, height: 190, rows: 16, seed: 3, x: 500, width: 1100, long: 150, weight: 4, sparse: 1.6 }),
        chalk,
      ) +
      fill(
        waves({ y: 354, height: 190, rows: 9, seed: 9, x: 500, width: 1100, long: 190, weight: 5, sparse: 2 }),
        sea,
      ) +
      fill('M0 352L210 330 330 344 470 334 640 354H0z', sage) +
      fill('M1210 352v-10h34v-16h10v16h50v10z', night) +
      fill(`${smooth(pts('0,360 330,364 600,384 800,424 1010,470 1300,486 1600,470'))}V900H0z`, sand) +
      fill(`${smooth(pts('0,372 320,384 560,420 760,486 1000,548 1300,570 1600,548'))}V900H0z`, ochre) +
      fill(`${smooth(pts('0,560 300,600 620,700 900,860 960,900'))}H0z`, clay, 'opacity=".55"') +
      fill(tufts, umber, 'opacity=".7"') +
      fill(pale, sand) +
      fill(line([...bed, ...edge], true), umber) +
      rails() +
      train() +
      engine() +
      fill(poles, ink) +
      camel(560, 640, 0.55) +
      camel(424, 704, 1) +
      camel(190, 800, 1.6),
    { ground: mist },
  );
};
