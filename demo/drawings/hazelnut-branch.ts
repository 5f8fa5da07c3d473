import type { Drawing } from './drawing';
import { box, fade, fill, pts, round, ruled, stroke, table } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, lagoon, mist, chalk, ochre, clay, umber, pine, sage, fog, blush } = palette;

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
  const body = 'M-56 26C-58-20 58-20 56 26C54 66 22 80 0 94C-22 80-54 66-56 26z';
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">` +
    fill('M-50-20L-82 8L-66 14L-84 40L-58 40L-62 66L-40 52H40L60 70L58 42L86 42L66 16L84 6L50-20z', pine) +
    fill(body, shell) +
    fill('M16-6C58-8 58 12 56 26C54 66 22 80 0 94C28 66 34 30 16-6z', umber) +
    stroke('M-34 2Q-46 40-18 78M-14-4Q-20 40-4 86M8-4Q14 44 4 86', umber, 2.6, 'opacity=".55"') +
    fill('M-38 18Q-46 36-36 54Q-28 36-30 20z', blush) +
    fill(
      'M0-56Q-34-54-50-24L-74-2L-54-2L-66 26L-38 8L-36 36L-16 10L0 34L16 10L34 38L40 8L68 24L54-4L74-4L50-24Q34-54 0-56z',
      sage,
    ) +
    fill('M6-56Q36-52 50-24L74-4L54-4L68 24L40 8L34 38L20 12Q28-20 6-56z', pine, 'opacity=".75"') +
    stroke('M-62-8L-50-24Q-34-54 0-56Q22-55 36-42', chalk, 8, round) +
    stroke('M-26-36L-36 4M-8-44L-14 4', mist, 2.5) +
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

const rise = (x: number, base: number, shift: number) =>
  base + 38 * Math.sin((x + shift) / 190) - 20 * Math.cos((x + shift) / 90);
const hill = (base: number, shift: number) =>
  `${smooth(Array.from({ length: 28 }, (_, i): Point => [i * 60 - 10, rise(i * 60 - 10, base, shift)]))}V900H-10z`;

/** Orchard rows that follow the slope, each bush with its own cap of rime. */
function bushes(base: number, shift: number, gap: number, r: number, colour: string): string {
  let [d, caps] = ['', ''];
  for (let row = 0; row < 3; row++)
    for (let x = (row * gap) / 3; x < 1610; x += gap) {
      const y = rise(x, base, shift) + r * 0.4 + row * r * 2.3;
      d += `M${n(x - r)} ${n(y)}a${r} ${r} 0 0 1 ${2 * r} 0z`;
      caps += `M${n(x - r * 0.8)} ${n(y - r * 0.6)}a${r} ${r} 0 0 1 ${n(r * 1.6)} 0q${n(-r * 0.8)} ${n(-r * 0.3)} ${n(-r * 1.6)} 0z`;
    }
  return fill(d, colour) + fill(caps, chalk);
}

export const hazelnutBranch: Drawing = () => {
  const next = random(23);
  const width = (x: number) => 27 - x / 90;
  const upper = bough.map(([x, y]): Point => [x, y - width(x)]);
  const lower = bough.map(([x, y]): Point => [x, y + width(x)]).reverse();
  let grains = '';
  for (let i = 0; i < 44; i++) grains += disc(next() * 1600, 40 + next() * 820, 1.6 + next() * 3);
  let ice = '';
  for (let x = 30; x < 1560; x += 26 + next() * 74) {
    const k = bough.findIndex(([bx]) => bx > x);
    const [a, b] = [bough[k - 1] ?? [0, 0], bough[k] ?? [0, 0]];
    const y = a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]) + width(x) - 8;
    ice += `M${n(x - 7)} ${n(y)}h14l-6 ${n(24 + next() * 62)}z`;
  }
  const crystals = table(
    '690,372,15 548,348,13 820,344,13 1088,300,13 905,330,17 960,420,14 118,80,17 520,70,17 980,60,16 1330,250,14 60,360,14 352,196,16 770,212,15 1216,140,15 1420,122,13',
  )
    .map(([x = 0, y = 0, r = 0]) => crystal(x, y, r))
    .join('');
  return sheet(
    fill(disc(1120, 420, 250), chalk) +
      clipped(
        'sun',
        disc(1120, 420, 250),
        ruled({ y: 430, height: 230, rows: 12, from: 2, to: 17, colour: mist, x: 860, width: 540 }),
      ) +
      fade({ y: 450, height: 248, colour: lagoon, gap: 30, to: 15.4 }) +
      fill(box(0, 702, 1600, 100), lagoon) +
      fill(hill(690, 0), lagoon) +
      bushes(690, 0, 44, 8, sage) +
      fill(hill(752, 300), sage) +
      bushes(752, 300, 52, 13, pine) +
      fill('M1236 794v-56h70v56z', umber) +
      fill('M1226 740l45-34 45 34z', ink) +
      fill('M1226 740l45-34 45 34h-14l-31-22-31 22z', chalk) +
      fill('M1262 794v-34h18v34z', ochre) +
      fill(hill(846, 620), pine) +
      bushes(846, 620, 58, 18, night) +
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
      leaf(860, 238, 310, 62, sage, pine) +
      leaf(90, 256, 270, -52, sage, pine) +
      stroke(crystals, chalk, 3, round) +
      fill(grains, chalk),
    { ground: fog, grain: false },
  );
};
