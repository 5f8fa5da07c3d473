import type { Drawing } from './drawing';
import { box, fill, pts, ruled, stroke } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, type Point, sheet, smooth } from './texture';

const { ink, night, sea, chalk, ochre, vermilion, umber, plum, sand, blush, clay } = palette;

/** The floor: `gx` files to the right, `gz` ranks away from the eye, which is a hand above the board. */
const horizon = 372;
const floor = (gx: number, gz: number): Point => [800 + (gx * 900) / gz, horizon + 1010 / gz];

/** Half profiles, foot to crown, as [half width, height]; the other half mirrors them. */
const queen: readonly Point[] = pts(
  '0.62,0 0.62,0.12 0.52,0.2 0.54,0.3 0.38,0.42 0.25,0.8 0.19,1.3 0.18,1.72 0.34,1.8 0.34,1.88 0.22,1.94 0.24,2.02 0.2,2.08 0.34,2.46 0.2,2.36 0.1,2.5 0,2.5',
);
const king: readonly Point[] = pts(
  '0.6,0 0.6,0.12 0.5,0.2 0.52,0.3 0.36,0.42 0.23,0.8 0.2,1.5 0.34,1.6 0.34,1.68 0.2,1.74 0.34,2.26 0.16,2.36 0.07,2.38 0.07,2.48 0.17,2.48 0.17,2.6 0.07,2.6 0.07,2.72 0,2.72',
);
const pawn: readonly Point[] = pts(
  '0.5,0 0.5,0.12 0.4,0.2 0.42,0.28 0.26,0.4 0.15,0.85 0.27,0.93 0.27,1 0.17,1.04 0.27,1.16 0.29,1.3 0.24,1.44 0.13,1.52 0,1.55',
);
const both = (half: readonly Point[]): Point[] => [
  ...half,
  ...half
    .slice(0, -1)
    .reverse()
    .map(([w, h]): Point => [-w, h]),
];

/** A piece standing at a place on the board: body, the lit edge away from us, the ring lines turned on the lathe. */
function piece(half: readonly Point[], gx: number, gz: number, body: string, edge: string, ring: string): string {
  const [x, y] = floor(gx, gz);
  const u = 900 / gz;
  const foot = (half[0]?.[0] ?? 0) * u;
  const screen = both(half).map(([w, h]): Point => [x + w * u, y - h * u]);
  const id = `piece-${Math.round(gx * 10)}-${Math.round(gz * 10)}`.replaceAll('--', '-m');
  const rings = half
    .filter(([w], i) => i > 1 && w > (half[i + 1]?.[0] ?? 0) && w > 0.2)
    .map(([w, h]) => `M${n(x - w * u)} ${n(y - h * u)}q${n(w * u)} ${n(w * u * 0.22)} ${n(2 * w * u)} 0`)
    .join('');
  const slim = half.map(([w, h]): Point => [x + w * u * 0.52, y - h * u]);
  const rim = half.map(([w, h]): Point => [x + w * u, y - h * u]);
  return (
    fill(`M${n(x - foot)} ${n(y - 1)}a${n(foot)} ${n(0.2 * foot)} 0 0 0 ${n(2 * foot)} 0z`, body) +
    fill(
      `M${n(x + foot * 0.52)} ${n(y + foot * 0.17)}A${n(foot)} ${n(0.2 * foot)} 0 0 0 ${n(x + foot)} ${n(y - 1)}H${n(x + foot * 0.52)}z`,
      edge,
    ) +
    clipped(
      id,
      `${smooth(screen, false, 0.62)}z`,
      fill(box(x - u, y - 3 * u, 2 * u, 3.2 * u), body) +
        fill(`${smooth(rim, false, 0.62)}L${smooth([...slim].reverse(), false, 0.62).slice(1)}z`, edge) +
        stroke(rings, ring, Math.max(2, u * 0.022)),
    )
  );
}

/** The lamp stands behind and to the right: a height becomes a length on the floor, towards us and to the left. */
const shadow = (half: readonly Point[], gx: number, gz: number, long: number) =>
  `${smooth(
    both(half).map(([w, h]) => floor(gx + w * 0.8 - h * 0.68 * long, Math.max(1.5, gz - w * 0.6 - h * 0.8 * long))),
    false,
    0.6,
  )}z`;

function board(): string {
  let dark = '';
  let light = '';
  for (let i = -9.4; i < 9; i++)
    for (let j = 0; j < 16; j++) {
      const [z0, z1] = [1.1 + j, 2.1 + j];
      const square = line([floor(i, z0), floor(i + 1, z0), floor(i + 1, z1), floor(i, z1)], true);
      if (Math.round(i + j) % 2) light += square;
      else dark += square;
    }
  return fill(light, sand) + fill(dark, umber);
}

export const chessBoard: Drawing = () => {
  const far: [readonly Point[], number, number][] = [
    [pawn, -4.4, 7.6],
    [pawn, -2.6, 8.2],
    [pawn, 3.4, 8.4],
    [pawn, 5.4, 7.4],
    [king, -6.4, 9.6],
    [pawn, 7.6, 9.4],
    [pawn, 1.6, 10.6],
    [pawn, -0.6, 11],
  ];
  return sheet(
    ruled({ y: 30, height: 330, rows: 18, from: 1, to: 11, colour: plum }) +
      fill(disc(930, 300, 264), ochre) +
      clipped(
        'lamp',
        disc(930, 300, 264),
        ruled({ y: 250, height: 130, rows: 9, from: 2, to: 10, colour: clay, x: 600, width: 700 }),
      ) +
      board() +
      fill(`M0 ${horizon + 60}H1600V${horizon + 70}H0z`, night, 'opacity=".5"') +
      fill(box(0, horizon + 56, 1600, 9), ink) +
      far.map(([half, x, z]) => fill(shadow(half, x, z, 0.9), ink, 'opacity=".5"')).join('') +
      far.map(([half, x, z]) => piece(half, x, z, plum, vermilion, ink)).join('') +
      fill(shadow(queen, 0.62, 4.1, 1), ink, 'opacity=".82"') +
      fill(shadow(pawn, -1.5, 3.7, 1), ink, 'opacity=".82"') +
      piece(pawn, -1.5, 3.7, chalk, blush, clay) +
      piece(queen, 0.62, 4.1, ink, vermilion, sea) +
      fill(disc(936, 56, 25), ink) +
      stroke('M942 33a24 24 0 0 1 14 34', vermilion, 8),
    { ground: night, grain: false },
  );
};
