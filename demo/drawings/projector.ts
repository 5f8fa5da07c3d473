import type { Drawing } from './drawing';
import { box, fill, lens, pts, ruled, stroke, table, waves } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

const beam = 'M1230 366L-20-70V742L1230 404z';

/** The ferry as film remembers it: one flat shadow, with the light coming through its windows. */
const ferry = () => {
  const holes = (from: number, to: number, y: number, w: number, h: number, step: number) => {
    let d = '';
    for (let x = from; x < to; x += step) d += box(x, y, w, h);
    return d;
  };
  return (
    fill(
      'M168 470L150 434H206V398H244V366H520V398H566L610 434Q640 436 668 424Q658 452 640 476H190zM340 366L348 282H392L388 366zM262 366V300H267V366zM470 366V340H540L548 366z M496 340V268H501V340z',
      ink,
    ) +
    fill(
      holes(222, 560, 408, 16, 17, 25) +
        holes(262, 512, 375, 14, 14, 23) +
        box(482, 346, 14, 12) +
        box(504, 346, 14, 12) +
        box(524, 346, 12, 12),
      sand,
    ) +
    fill('M350 300l1-12h41l-1 12z', vermilion) +
    fill('M370 276Q352 226 400 206T500 190Q560 186 640 156Q580 206 520 214T420 236Q388 244 390 276z', clay)
  );
};

function machine(): string {
  const reel = (x: number, y: number, r: number) =>
    fill(disc(x, y, r), ink) +
    stroke(disc(x, y, r - 4), clay, 4) +
    fill(disc(x, y, r * 0.66), umber) +
    fill(
      [0, 1, 2, 3, 4]
        .map((i) => disc(x + Math.cos(i * 1.2566 + 0.4) * r * 0.52, y + Math.sin(i * 1.2566 + 0.4) * r * 0.52, r * 0.2))
        .join(''),
      ink,
    ) +
    fill(disc(x, y, r * 0.14), ochre);
  return [
    stroke('M1212 168L1262 300M1438 176L1388 300', ink, 22),
    reel(1196, 152, 112),
    reel(1450, 166, 92),
    stroke('M1230 259Q1222 330 1206 346', sand, 4) + stroke('M1414 250Q1380 300 1400 330', sand, 4),
    fill('M1196 306H1470q20 0 20 20V520q0 20-20 20H1220q-24 0-24-24z', plum),
    fill('M1196 306H1470q20 0 20 20v20H1196z', clay),
    fill('M1380 360h80v16h-80zM1380 388h80v16h-80zM1380 416h80v16h-80z', ink) +
      fill(disc(1290, 440, 56), ink) +
      fill(disc(1290, 440, 44), umber) +
      fill(disc(1290, 440, 12), ochre),
    fill('M1112 350H1200V420H1112z', ink) + fill('M1146 340h34v90h-34z', clay) + fill('M1106 356h14v58h-14z', chalk),
    fill('M1250 540h180l20 44H1230z', clay) +
      fill('M1310 584h60V900h-60z', umber) +
      fill('M1310 584h14v316h-14z', clay) +
      stroke('M1330 640L1196 900M1350 640L1484 900', umber, 16),
  ].join('');
}

/** Rows of seats with heads over them, lit along the edge that faces the beam. */
function hall(): string {
  const next = random(12);
  const rows: string[] = [];
  for (const [row, y, s] of table('0,690,0.72 1,760,0.95 2,860,1.3')) {
    let [seats, heads, rims] = ['', '', ''];
    for (let x = -60 + row * 40; x < 1260; x += 108 * s) {
      seats += `M${n(x)} 900V${n(y + 30 * s)}q0-${n(22 * s)} ${n(22 * s)}-${n(22 * s)}h${n(52 * s)}q${n(22 * s)} 0 ${n(22 * s)} ${n(22 * s)}V900z`;
      if (next() < 0.2) continue;
      const [hx, hy, r] = [x + 48 * s, y - (18 + next() * 16) * s, 25 * s];
      heads += `${disc(hx, hy, r)}M${n(hx - 44 * s)} ${n(y + 50 * s)}q${n(4 * s)}-${n(50 * s)} ${n(44 * s)}-${n(50 * s)}t${n(44 * s)} ${n(50 * s)}z`;
      rims += `M${n(hx - r * 0.8)} ${n(hy - r * 0.5)}A${n(r)} ${n(r)} 0 0 1 ${n(hx + r * 0.5)} ${n(hy - r * 0.82)}`;
    }
    rows.push(
      fill(heads, row === 0 ? umber : ink) +
        stroke(rims, ochre, 4 * s, 'stroke-linecap="round"') +
        fill(seats, row === 0 ? plum : row === 1 ? night : ink, row === 2 ? `stroke="${plum}" stroke-width="4"` : ''),
    );
  }
  return rows.join('');
}

export const projector: Drawing = () => {
  const next = random(3);
  let dust = '';
  for (let i = 0; i < 70; i++) {
    const x = 700 + next() * 500;
    dust += disc(x, 384 + (next() - 0.5) * (1240 - x) * 0.62, 1.5 + next() * 2.5);
  }
  return sheet(
    fill('M1230 340L-20-300V980L1230 430z', night) +
      clipped(
        'beam',
        beam,
        fill(box(-20, -80, 1260, 900), ochre) +
          fill(disc(430, 290, 190), sand) +
          ruled({ y: -60, height: 420, rows: 22, from: 12, to: 1, colour: blush, x: -20, width: 1260 }) +
          fill(disc(430, 290, 178), chalk) +
          fill('M-20 452L160 410 330 440 470 404 640 436 860 412 1060 446V500H-20z', clay) +
          fill(box(-20, 456, 1260, 330), lagoon) +
          fill(
            waves({ y: 462, height: 280, rows: 16, seed: 4, x: -20, width: 1100, long: 140, weight: 7, sparse: 1.3 }),
            sea,
          ) +
          fill(
            waves({ y: 466, height: 260, rows: 9, seed: 7, x: -20, width: 1000, long: 110, weight: 5, sparse: 3 }),
            mist,
          ) +
          `<g transform="translate(110 0)">${ferry()}${fill(lens(110, 478, 260, 8) + lens(420, 482, 300, 8) + lens(180, 492, 420, 7), chalk)}</g>` +
          fill(line(pts('1230,366 810,170 810,574 1230,404'), true), chalk, 'opacity=".38"') +
          fill(line(pts('1230,366 1010,250 1010,500 1230,404'), true), chalk, 'opacity=".6"') +
          fill(dust, chalk),
      ) +
      hall() +
      `<g transform="translate(110 0)">${machine()}</g>`,
    { ground: ink, grain: false },
  );
};
