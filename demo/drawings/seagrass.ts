import type { Drawing } from './drawing';
import { box, fade, fill, lens, pts, round, stroke } from './figures';
import { palette } from './palette';
import { disc, n, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, pine, sage, clay, umber } = palette;

/** A rank of blades: tapered ribbons that all lean with one current, each a little on its own. */
function meadow(o: {
  floor: (x: number) => number;
  tall: number;
  step: number;
  width: number;
  seed: number;
  from?: number;
  to?: number;
}): string {
  const next = random(o.seed);
  let d = '';
  for (let x = o.from ?? -40; x < (o.to ?? 1640); x += o.step * (0.5 + next())) {
    const y = o.floor(x) + 12;
    const h = o.tall * (0.45 + next() * 0.6);
    const lean = (Math.sin(x / 130 + o.seed) * 0.28 + 0.22 + (next() - 0.5) * 0.3) * h;
    const w = o.width * (0.7 + next() * 0.5);
    d += `M${n(x - w / 2)} ${n(y)}C${n(x - w - lean * 0.5)} ${n(y - h * 0.4)} ${n(x + lean * 0.3)} ${n(y - h * 0.6)} ${n(x + lean)} ${n(y - h)}C${n(x + lean * 0.3 + w)} ${n(y - h * 0.55)} ${n(x + w - lean * 0.4)} ${n(y - h * 0.38)} ${n(x + w / 2)} ${n(y)}z`;
  }
  return d;
}

const fish = (x: number, y: number, s: number, turn: number) =>
  `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${s})"><path d="M-34 0Q-16-20 10-16Q30-12 38 0Q28 14 8 15Q-16 18-34 0L-54-15Q-46 0-54 15z"/></g>`;

/** The diver, level over the grass: measuring frame in one hand, torch in the other. */
const diver = [
  stroke('M520 408L420 432', ink, 30, round) + stroke('M526 424L410 470', night, 28, round),
  fill('M432 414L300 420Q270 430 292 446L430 446zM420 452L306 512Q286 534 316 534L436 484z', vermilion),
  fill('M500 388Q600 340 704 366Q742 380 738 410Q720 440 640 440Q560 446 506 436Q490 412 500 388z', ink),
  fill('M520 352Q530 334 552 334H668Q690 336 694 354Q690 372 668 372H552Q528 372 520 352z', ochre) +
    fill(box(562, 332, 12, 42) + box(632, 332, 12, 42), ink),
  stroke('M694 352Q730 330 776 372', ink, 6, round),
  fill(disc(772, 396, 34), ink) +
    fill('M772 404Q800 416 806 392L802 376Q790 368 776 376z', clay) +
    fill('M776 372L812 376Q818 392 808 402L780 398z', mist) +
    stroke('M742 384L778 380', vermilion, 6) +
    fill('M790 410h22v14h-22z', ink),
  stroke('M700 408L768 470L838 462', ink, 24, round) +
    stroke('M838 462l16-2', clay, 18, round) +
    stroke('M690 420L704 492L776 520', night, 24, round) +
    stroke('M776 520l14 4', clay, 18, round),
  stroke('M836 448L872 454', umber, 16) + stroke('M866 453L880 456', chalk, 20),
  stroke('M520 430Q600 448 720 424', vermilion, 5),
].join('');

export const seagrass: Drawing = () => {
  const next = random(13);
  const rays = pts('180,90 420,150 700,80 930,190 1270,110 1480,70')
    .map(([x = 0, w = 0]) => `M${x} 0h${w}L${x + w * 1.5 - 330} 900H${x - 330 - w}z`)
    .join('');
  let school = '';
  for (let i = 0; i < 46; i++) {
    const a = i * 2.4;
    const r = Math.sqrt(i / 46);
    const [x, y] = [1190 + Math.cos(a) * r * 250, 246 + Math.sin(a) * r * 116 - Math.cos(a) * r * 50];
    school += fish(x, y, 0.46 + next() * 0.2, 168 + next() * 20);
  }
  let bubbles = '';
  for (let i = 0; i < 15; i++) bubbles += disc(806 + Math.sin(i * 1.3) * 16 + i * 2, 366 - i * 25, 4 + i * 0.75);
  const back = (x: number) => 700 + 24 * Math.sin(x / 210);
  const mid = (x: number) => 790 + 30 * Math.sin(x / 260 + 2);
  const front = (x: number) => 880 - 30 * Math.cos((x - 800) / 420) - 60 * ((x - 800) / 800) ** 2;
  const ground = (f: (x: number) => number) =>
    `${smooth(Array.from({ length: 22 }, (_, i) => [i * 80 - 40, f(i * 80 - 40)] as const))}V900H-40z`;
  return sheet(
    fill(box(0, 0, 1600, 232), mist) +
      fade({ y: 30, height: 200, colour: lagoon, gap: 26, to: 13.4 }) +
      fill(box(0, 230, 1600, 300), lagoon) +
      fade({ y: 300, height: 300, colour: sea, gap: 26, to: 13.4 }) +
      fill(box(0, 598, 1600, 320), sea) +
      fill(
        Array.from({ length: 9 }, (_, i) => lens(-60 + i * 190 + next() * 60, 14 + next() * 40, 190, 8)).join(''),
        chalk,
      ) +
      fill(rays, chalk, 'opacity=".16"') +
      fill(
        'M0 560L160 520 300 600 470 640 620 690V900H0zM1600 500L1450 540 1340 610 1180 660 1080 720V900H1600z',
        night,
        'opacity=".45"',
      ) +
      fill(meadow({ floor: back, tall: 170, step: 11, width: 8, seed: 1 }), lagoon, 'opacity=".55"') +
      fill(ground(back), night, 'opacity=".5"') +
      fill(bubbles, chalk, 'opacity=".9"') +
      `<g fill="${chalk}">${school}</g>` +
      fill('M880 446L1290 560 1170 742 874 466z', chalk, 'opacity=".3"') +
      diver +
      fill(meadow({ floor: mid, tall: 250, step: 13, width: 11, seed: 4 }), sage) +
      fill(ground(mid), pine) +
      `<g fill="${ochre}">${fish(1010, 640, 1.25, 4)}${fish(1120, 580, 0.9, -6)}${fish(330, 660, 1.05, 176)}</g>` +
      fill(disc(1042, 637, 4) + disc(1142, 573, 3) + disc(300, 658, 4), ink) +
      stroke('M1000 628q6 12 0 24M1112 571q4 9 0 18', umber, 4) +
      fill(meadow({ floor: mid, tall: 215, step: 19, width: 12, seed: 11 }), pine) +
      // Two stakes and a cord: the plot that is counted every year.
      stroke('M620 560V820M900 540V820', chalk, 7) +
      stroke('M620 580L900 562M620 640L900 624', chalk, 3) +
      fill('M620 566l48 12-48 14z', vermilion) +
      fill(
        meadow({ floor: front, tall: 300, step: 24, width: 17, seed: 7, to: 520 }) +
          meadow({ floor: front, tall: 300, step: 24, width: 17, seed: 8, from: 1080 }) +
          meadow({ floor: front, tall: 130, step: 22, width: 15, seed: 9, from: 500, to: 1100 }),
        ink,
      ) +
      fill(ground(front), ink),
    { ground: lagoon, grain: false },
  );
};
