import type { Drawing } from './drawing';
import { fade, fill, lens, pts, round, ruled, stroke, table } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, clay, umber, pine, sage, fog, blush } = palette;

/** A hazel leaf from its stalk: broad, pointed, twice toothed. One half turns away from the light; frost sits on the rim. */
function leaf(x: number, y: number, long: number, turn: number, light: string, dark: string): string {
  const half = (t: number) => Math.sin(Math.PI * t ** 0.78) ** 0.8 * long * 0.4 * (1 - t * 0.12);
  const side = (s: 1 | -1): Point[] => {
    const points: Point[] = [];
    for (let i = 0; i <= 22; i++) {
      const t = i / 22;
      points.push([t * long * 0.96, s * half(t) * (i % 2 ? 1.06 : 0.95)]);
    }
    return [...points, [long * 1.04, 0]];
  };
  let veins = '';
  for (let i = 1; i < 8; i++) {
    const t = i / 9;
    for (const s of [1, -1])
      veins += `M${n(t * long)} 0Q${n((t + 0.1) * long)} ${n(s * half(t) * 0.4)} ${n((t + 0.17) * long)} ${n(s * half(Math.min(1, t + 0.17)) * 0.88)}`;
  }
  const [up, down] = [side(-1), side(1)];
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    stroke(`M${n(-long * 0.16)} 0H4`, umber, 7, round) +
    fill(line([...up, ...[...down].reverse()], true), light) +
    fill(`${line(down)}L0 0z`, dark) +
    stroke(veins, light === chalk ? lagoon : mist, 2.6, 'opacity=".75"') +
    stroke(`M0 0H${n(long)}`, chalk, 4) +
    stroke(line(up), chalk, 7, round) +
    stroke(line(down.slice(8)), chalk, 4, round) +
    '</g>'
  );
}

/** A nut in its ragged husk, hanging from the origin: shell, grain of the shell, shine, cap of frost. */
function nut(x: number, y: number, s: number, turn: number, shell: string): string {
  const body = 'M-46 58Q-58 8-30-12Q0-26 30-12Q58 8 46 58Q30 96 0 108Q-30 96-46 58z';
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">` +
    fill(body, shell) +
    fill('M10-18Q58-8 50 50Q36 94 0 108Q40 50 10-18z', umber) +
    stroke('M-30 10Q-38 50-16 88M-12 0Q-18 50-4 96M14 6Q18 50 6 92', umber, 3, 'opacity=".6"') +
    fill('M-34 14Q-42 40-34 62Q-24 40-26 14z', blush) +
    fill('M-60 26L-52-26Q-30-56 0-58Q30-56 52-26L62 30L40 12L28 44L10 16L-8 50L-22 16L-42 46z', sage) +
    fill('M8-58Q36-52 52-26L62 30L40 12L28 44L14 20Q24-20 8-58z', pine) +
    stroke('M-60 26L-52-26Q-30-56 0-58Q20-57 36-44', chalk, 7, round) +
    stroke('M-28-40L-34 10M-6-52L-8 20', mist, 2.5) +
    '</g>'
  );
}

/** Rime: six-armed crystals and single grains, thick where the branch faces the sky. */
function crystal(x: number, y: number, r: number): string {
  let d = '';
  for (let i = 0; i < 6; i++) {
    const [cx, cy] = [Math.cos((i * Math.PI) / 3 + 0.3), Math.sin((i * Math.PI) / 3 + 0.3)];
    d += `M${n(x)} ${n(y)}L${n(x + cx * r)} ${n(y + cy * r)}`;
    for (const s of [0.6, -0.6]) {
      const [bx, by] = [Math.cos((i * Math.PI) / 3 + 0.3 + s), Math.sin((i * Math.PI) / 3 + 0.3 + s)];
      d += `M${n(x + cx * r * 0.55)} ${n(y + cy * r * 0.55)}l${n(bx * r * 0.36)} ${n(by * r * 0.36)}`;
    }
  }
  return d;
}

const bough: Point[] = pts('-40,250 180,262 400,230 640,262 860,236 1080,190 1330,176 1660,92');

export const hazelnutBranch: Drawing = () => {
  const next = random(23);
  const width = (x: number) => 27 - x / 90;
  const upper = bough.map(([x, y]): Point => [x, y - width(x)]);
  const lower = bough.map(([x, y]): Point => [x, y + width(x)]).reverse();
  let grains = '';
  for (let i = 0; i < 70; i++) grains += disc(next() * 1600, 40 + next() * 820, 1.6 + next() * 3);
  let ice = '';
  for (let x = 30; x < 1560; x += 26 + next() * 74) {
    const k = bough.findIndex(([bx]) => bx > x);
    const [a, b] = [bough[k - 1] ?? [0, 0], bough[k] ?? [0, 0]];
    const y = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]) + width(x) - 8;
    ice += `M${n(x - 7)} ${n(y)}h14l-6 ${n(24 + next() * 62)}z`;
  }
  const crystals = table('250,720,44 1010,770,34 1440,560,50 640,110,30 1180,60,34 120,480,26 1320,800,28 560,800,22')
    .map(([x = 0, y = 0, r = 0]) => crystal(x, y, r))
    .join('');
  return sheet(
    fill(disc(1120, 420, 250), chalk) +
      clipped(
        'sun',
        disc(1120, 420, 250),
        ruled({ y: 430, height: 230, rows: 12, from: 2, to: 17, colour: mist, x: 860, width: 540 }),
      ) +
      fade({ y: 470, height: 260, colour: lagoon, gap: 26, to: 12 }) +
      fill(
        `${smooth(pts('0,690 240,620 480,680 760,610 1040,690 1320,600 1600,660'))}V900H0z`,
        lagoon,
      ) +
      fill(
        `${smooth(pts('0,800 300,740 640,800 960,730 1240,790 1600,720'))}V900H0z`,
        sea,
      ) +
      stroke(
        [0, 1, 2, 3]
          .map((i) =>
            smooth([
              [0, 826 + i * 24],
              [300, 768 + i * 24],
              [640, 826 + i * 24],
              [960, 758 + i * 24],
              [1240, 816 + i * 24],
              [1600, 748 + i * 24],
            ]),
          )
          .join(''),
        lagoon,
        4,
        'stroke-dasharray="2 16" stroke-linecap="round"',
      ) +
      fill('M0 860Q120 800 240 850T480 866V900H0z', night) +
      leaf(250, 250, 300, 138, sage, pine) +
      leaf(470, 232, 270, -62, pine, night) +
      leaf(1010, 200, 260, -78, sage, pine) +
      leaf(1270, 180, 250, 42, pine, night) +
      stroke(
        'M640 262Q660 330 690 396M640 262Q600 330 560 372M700 256Q760 320 800 360M1090 190Q1090 270 1100 320M1090 190Q1150 260 1196 296',
        umber,
        13,
        round,
      ) +
      fill(`${smooth(upper)}L${smooth(lower).slice(1)}z`, umber) +
      stroke(smooth(bough.map(([x, y]): Point => [x, y + width(x) * 0.5])), ink, 9, round) +
      stroke('M300 248l40-4M560 246l50 6M920 232l40-10M1180 190l44-4', clay, 5, round) +
      fill(
        `${smooth(upper.map(([x, y], i): Point => [x, y - 9 - (i % 3) * 5]))}L${smooth([...upper].reverse()).slice(1)}z`,
        chalk,
      ) +
      stroke(smooth(upper), chalk, 9) +
      fill(ice, chalk) +
      nut(560, 404, 1.22, 18, clay) +
      nut(806, 396, 1.2, -20, clay) +
      nut(686, 452, 1.5, -2, ochre) +
      nut(1204, 326, 0.92, -22, clay) +
      nut(1092, 356, 1.08, 8, ochre) +
      leaf(860, 238, 310, 62, sage, pine).replace('<g', '<g opacity="1"') +
      leaf(90, 256, 270, -52, sage, pine) +
      stroke(crystals, chalk, 4, round) +
      fill(grains, chalk) +
      fill(lens(0, 0, 0, 1), chalk),
    { ground: fog, grain: false },
  );
};
