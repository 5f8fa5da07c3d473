import type { Drawing } from './drawing';
import { box, fill, lens, round, stroke, table } from './figures';
import { palette } from './palette';
import { disc, hatch, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, fog, soft, sand, umber, clay, ochre, rule } = palette;

/** Foam ball with a collar; a thin gooseneck; a square flag without a name; a furry oval. */
const heads: readonly ((colour: string) => string)[] = [
  (colour) =>
    fill('M-13 44h26l-7-22h-12z', ink) +
    fill(disc(0, -12, 38), colour) +
    fill('M12-48a38 38 0 0 1 0 72q22-34 0-72z', ink, 'opacity=".25"') +
    fill(disc(-14, -26, 4) + disc(-2, -34, 4) + disc(-22, -10, 4) + disc(-6, -16, 4), chalk, 'opacity=".5"'),
  (colour) => fill('M-10 16v-50q0-12 10-12t10 12v50z', colour) + stroke('M-10-24h20M-10-12h20M-10 0h20', ink, 3),
  (colour) =>
    fill('M-22 60h44v-42h-44z', colour) +
    fill('M22 60l12-8v-40l-12 6z', ink) +
    fill('M-17 16V-26q0-18 17-18t17 18v42z', soft) +
    stroke('M-17-22h34M-17-8h34M-17 6h34', ink, 3),
  (colour) =>
    fill(
      'M0-66L8-52L22-56L22-40L34-32L28-18L36-4L26 6L26 22L10 24L0 36L-10 24L-26 22L-26 6L-36-4L-28-18L-34-32L-22-40L-22-56L-8-52z',
      colour,
    ) + fill('M8-52L22-56L22-40L34-32L28-18L36-4L26 6L26 22L10 24Q24-14 8-52z', ink, 'opacity=".28"'),
];

/** A microphone taped to the lectern at `root`, its head at a point, turned the way its stem leans. */
function mic(root: number, x: number, y: number, kind: number, colour: string): string {
  const turn = (Math.atan2(x - root, 470 - y) * 180) / Math.PI;
  return `${stroke(`M${n(root)} 470Q${n(root + (x - root) * 0.25)} ${n(y + 120)} ${x} ${y}`, ink, kind === 1 ? 7 : 12, round)}<g transform="translate(${x} ${y}) rotate(${n(turn)})">${heads[kind]?.(colour) ?? ''}</g>`;
}

/** The lectern, seen from the middle of the room; nobody stands behind it. */
const lectern = [
  fill('M590 470H1010L1040 520H560z', umber) + fill('M560 520H1040V548H560z', ink),
  fill('M604 548H996L968 838H632z', clay) +
    fill('M840 548H996L968 838H820z', umber) +
    fill('M604 548H996L993 572H607z', ink, 'opacity=".35"'),
  stroke('M646 600H954L936 806H664z', umber, 5) +
    stroke('M838 600H954L936 806H826', ink, 5, 'opacity=".5"') +
    fill('M596 838H1004L1030 872H570z', ink),
].join('');

/** A hall with its curtain drawn: folds as flat shade, one pool of light, cables that lead out of the picture. */
export const archivePodium: Drawing = () => {
  const next = random(51);
  let [deep, half, chairs] = ['', '', ''];
  for (let x = -30; x < 1640; x += 58 + next() * 30) {
    const w = 16 + next() * 16;
    deep += `M${n(x)} 0h${n(w)}L${n(x + w * 1.25)} 690h${n(-w * 1.5)}z`;
    half += `M${n(x + w)} 0h${n(w * 0.9)}L${n(x + w * 2.4)} 690h${n(-w * 1.15)}z`;
  }
  for (const x of [140, 300, 1210, 1370])
    chairs +=
      fill(`M${x} 610q0-14 14-14h72q14 0 14 14v84h-100z`, night) +
      fill(box(x - 6, 690, 112, 16), ink) +
      stroke(`M${x + 4} 706v70M${x + 96} 706v70`, ink, 6);
  const paints = [soft, lagoon, sea, ink, clay, sand, ink, ochre, night, soft, ink, lagoon, sand, ink, ink];
  const bunch = table(
    '548,424,3 610,300,0 686,236,2 664,330,1 752,186,0 716,330,3 808,258,1 868,170,2 900,300,0 952,226,3 960,380,1 1010,290,2 1066,372,0 1094,410,1 590,360,1',
  )
    .map(([x, y, kind], i) => ({ y, svg: mic(660 + ((x - 520) / 580) * 280, x, y, kind, paints[i] ?? soft) }))
    .sort((a, b) => a.y - b.y)
    .map((m) => m.svg)
    .join('');
  const cables = table(
    '640,300,60 690,470,210 730,640,420 772,760,690 828,900,880 872,1040,1090 914,1200,1330 960,1330,1600',
  )
    .map(([x, mid, end]) => `M${x} 560Q${n(x + (mid - x) * 0.2)} 850 ${mid} 812T${end} 910`)
    .join('');
  const swags = Array.from({ length: 21 }, (_, i) => `M${i * 80 - 10} 46q40 46 80 0`).join('');
  return sheet(
    fill(box(0, 0, 1600, 690), fog) +
      fill(half, rule) +
      fill(deep, soft, 'opacity=".55"') +
      `<g fill="${chalk}" opacity=".5"><ellipse cx="800" cy="330" rx="520" ry="360"/><ellipse cx="800" cy="330" rx="380" ry="290"/></g>` +
      fill(box(0, 0, 1600, 46) + swags, soft) +
      stroke(swags, ochre, 5) +
      fill(box(0, 690, 1600, 210), mist) +
      fill(box(0, 690, 1600, 210), 'url(#boards)') +
      fill(box(0, 686, 1600, 10), soft) +
      `<ellipse cx="800" cy="846" rx="560" ry="70" fill="${chalk}" opacity=".75"/>` +
      chairs +
      fill(lens(540, 874, 520, 10), soft) +
      stroke(cables, ink, 7, round) +
      lectern +
      stroke(
        'M640 520Q636 620 652 700M700 520Q712 640 690 760M760 520Q750 640 770 800M842 520Q850 660 828 806M900 520Q890 640 912 770M960 520Q970 600 948 720',
        ink,
        6,
        round,
      ) +
      bunch +
      fill('M600 462H1000L1012 484H588z', ink),
    { ground: fog, defs: hatch('boards', { colour: lagoon, gap: 30, width: 3, angle: 0 }) },
  );
};
