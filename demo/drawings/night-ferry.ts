import type { Drawing } from './drawing';
import { box, fade, fill, glints, gull, lens, poly, ruled, waves } from './figures';
import { boat, ferry, quay } from './night-ferry-ship';
import { palette } from './palette';
import { clipped, disc, hatch, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, mist, chalk, ochre, blush, umber, pine, sand } = palette;

/** A town at night: windows in little rows up the hill, and along the quay two ranks of houses under their roofs. */
function town(from: number, to: number, top: (x: number) => number, shore: number, seed: number): string {
  const next = random(seed);
  let [warm, pale, houses] = ['', '', ''];
  for (let row = 0; row < 9; row++) {
    for (let x = from + next() * 60; x < to; x += 34 + next() * (70 - row * 3)) {
      const y = top(x) + 16 + ((shore - 70 - top(x)) * row) / 8 + next() * 10;
      const count = 1 + Math.floor(next() * 3.4);
      for (let i = 0; i < count && y < shore - 46; i++) {
        if (next() < 0.7) warm += box(x + i * 9, y, 4.5, 6.5);
        else pale += box(x + i * 9, y, 4.5, 6.5);
      }
    }
  }
  for (const row of [0, 1]) {
    let [walls, roofs, lit] = ['', '', ''];
    for (let x = from; x < to; ) {
      const w = 30 + next() * 34;
      const h = 30 + next() * 26 + (1 - row) * 30;
      walls += box(x, shore - h, w - 2, h);
      roofs += poly(x - 3, shore - h, x + w * 0.5, shore - h - 9 - w / 8, x + w + 1, shore - h);
      for (let wy = shore - h + 8; wy < shore - 16 && row; wy += 17)
        for (let wx = x + 6; wx < x + w - 9; wx += 12) if (next() < 0.45) lit += box(wx, wy, 5, 8);
      x += w + (next() < 0.2 ? 26 : 0);
    }
    houses += fill(walls, row ? night : pine) + fill(roofs, row ? umber : ink) + fill(lit, ochre);
  }
  return fill(warm, ochre) + fill(pale, blush) + houses;
}

const left = (x: number) => 300 - 110 * Math.sin((x + 160) / 270) + x * 0.06;
const right = (x: number) => 372 - 118 * Math.sin((x - 900) / 330) ** 2 - (x - 900) * 0.03;
const shore = 470;
const profile = (top: (x: number) => number, from: number, to: number, end: Point): string => {
  const points: Point[] = [];
  for (let x = from; x <= to; x += 40) points.push([x, top(x)]);
  return `${smooth([...points, end])}V${shore + 4}H${from}z`;
};

/** Mosque on the ridge: two minarets and stacked domes, small enough to stay a landmark. */
const landmark =
  `M566 340v-78h10v-14a34 30 0 0 1 22-28v-6h4v6a34 30 0 0 1 22 28v14h10v78zM552 340v-136l4-16 4 16v136zM640 340v-136l4-16 4 16v136z` +
  box(549, 232, 14, 4) +
  box(637, 232, 14, 4);

/** The ferry's light on the water: pillars under the windows, solid at the hull and torn apart towards us. */
function shine(): string {
  const next = random(33);
  let [warm, pale] = ['', ''];
  for (let row = 0; row < 26; row++) {
    const t = row / 25;
    const y = 626 + 262 * t ** 1.35;
    const long = 40 + 46 * t;
    for (let i = 0; i < 17; i++) {
      if (next() < 0.08 + 0.75 * t) continue;
      const x = 415 + i * 44 + (next() - 0.5) * (10 + 90 * t) - (i - 8) * 3 * t;
      const stroke = lens(x - long / 2, y, long * (0.8 + next() * 0.7), 5 + 4.5 * t);
      if (next() < 0.08) pale += stroke;
      else warm += stroke;
    }
  }
  return fill(warm, ochre) + fill(pale, chalk);
}

export const nightFerry: Drawing = () => {
  const next = random(21);
  let stars = '';
  for (let i = 0; i < 46; i++) stars += disc(next() * 1600, next() ** 1.4 * 250, 1.2 + next() * 1.4);
  let lamps = '';
  let streaks = '';
  for (let x = 14; x < 1600; x += 34 + next() * 40) {
    lamps += disc(x, shore - 2, 3.2);
    streaks += glints({
      x,
      y: shore + 8,
      height: 66 + next() * 50,
      width: 15,
      rows: 7,
      seed: x,
      weight: 2.4,
      spread: 0.5,
    });
  }
  const back = profile((x) => 360 - 70 * Math.sin((x - 420) / 290), 500, 1260, [1300, 460]);
  return sheet(
    fill(box(0, 0, 1600, 480), night) +
      fade({ y: 110, height: 290, colour: sea, gap: 18, to: 12 }) +
      fill(box(0, 388, 1600, 90), sea) +
      fill(stars, chalk) +
      fill(disc(1150, 236, 128), sand) +
      clipped(
        'moon',
        disc(1150, 236, 128),
        ruled({ y: 226, height: 136, rows: 9, from: 2, to: 15, colour: sea, x: 1000, width: 300 }),
      ) +
      fill(back, night) +
      fill(back, 'url(#far)') +
      fill(
        'M776 268C790 214 716 222 660 200S560 132 440 128S270 96 190 104C270 112 330 150 430 166S560 214 620 240S700 246 706 268z',
        sea,
      ) +
      fill(landmark, ink) +
      fill(profile(left, -40, 760, [1010, 468]), ink) +
      fill(profile(right, 880, 1640, [1640, 330]), ink) +
      town(-20, 880, (x) => Math.min(left(x), 440), shore, 5) +
      town(960, 1600, (x) => right(x) + 6, shore, 12) +
      fill(box(0, shore, 1600, 430), night) +
      fill(waves({ y: shore + 6, height: 430, rows: 24, seed: 3, long: 230, weight: 9, sparse: 1.2 }), ink) +
      fill(waves({ y: shore + 20, height: 420, rows: 10, seed: 8, long: 130, weight: 4, sparse: 4 }), sea) +
      fill(lamps, ochre) +
      fill(streaks, ochre, 'opacity=".75"') +
      fill(glints({ x: 800, y: 612, height: 120, width: 900, rows: 13, seed: 4, weight: 12, spread: 0.05 }), ink) +
      shine() +
      ferry() +
      fill(
        lens(1150, 616, 190, 9) +
          lens(1200, 628, 220, 7) +
          lens(120, 614, 300, 8) +
          lens(60, 628, 420, 6) +
          lens(220, 642, 260, 5),
        mist,
      ) +
      `<g fill="${chalk}">${gull(300, 330, 0.62, -8)}${gull(236, 424, 0.4, 12)}${gull(430, 268, 0.34, 4)}${gull(1220, 300, 0.46, -16)}${gull(1330, 384, 0.3, 8)}</g>` +
      quay +
      boat,
    {
      defs:
        hatch('shade', { colour: sea, gap: 6, width: 3, angle: 60 }) +
        hatch('far', { colour: sea, gap: 9, width: 2.4, angle: 0 }),
      ground: night,
      grain: false,
    },
  );
};
