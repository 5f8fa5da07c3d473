import type { Drawing } from './drawing';
import { box, fade, fill, glints, lens, pts, round, ruled, stroke, waves } from './figures';
import { palette } from './palette';
import { clipped, disc, hatch, line, n, type Point, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, blush, vermilion, umber, clay, pine, sand } = palette;

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
      roofs += line(
        [
          [x - 3, shore - h],
          [x + w * 0.5, shore - h - 9 - w / 8],
          [x + w + 1, shore - h],
        ],
        true,
      );
      for (let wy = shore - h + 8; wy < shore - 16 && row; wy += 17)
        for (let wx = x + 6; wx < x + w - 9; wx += 12) if (next() < 0.45) lit += box(wx, wy, 5, 8);
      x += w + (next() < 0.2 ? 26 : 0);
    }
    houses += fill(walls, row ? night : pine) + fill(roofs, row ? umber : ink) + fill(lit, ochre);
  }
  return fill(warm, ochre) + fill(pale, blush) + houses;
}

const gull = (x: number, y: number, s: number, tilt: number) =>
  `<path transform="translate(${x} ${y}) rotate(${tilt}) scale(${s})" d="M-64-10C-44-30-20-24-4-4C12-28 38-38 70-28C44-22 24-6 12 6C4 13-8 12-16 6C-26-8-44-14-64-10zM-18 2L-34 10L-12 8z"/>`;

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

function ferry(): string {
  const panes = (from: number, to: number, y: number, h: number, step: number) => {
    let d = '';
    for (let x = from; x + step - 12 <= to; x += step)
      d += `M${x} ${y + h}v${-h + 7}q0-7 7-7h${step - 26}q7 0 7 7v${h - 7}z`;
    return d;
  };
  const heads = [412, 448, 532, 612, 700, 742, 868, 948, 1022]
    .map((x) => `${disc(x, 519, 6.5)}M${x - 11} 538q2-13 11-13t11 13z`)
    .join('');
  const deckers = pts('462,0.95 500,1 541,0.92 566,1.02')
    .map(([x = 0, s = 1]) => `${disc(x, 474 - 36 * s, 5.5)}M${x - 8} 474l2-${26 * s}q6-8 12 0l2 ${26 * s}z`)
    .join('');
  let posts = '';
  for (let x = 444; x < 590; x += 24) posts += box(x, 412, 3, 66);
  return [
    fill('M690 412L706 268h70l-4 144z', vermilion),
    fill('M703 296L706 268h70l-1 28z', ink),
    fill('M742 412L746 268h30l-4 144z', ink, 'opacity=".32"'),
    stroke('M500 360V250M998 352V214M980 240h36', ink, 5),
    stroke('M1238 520L998 218L742 268L500 252L362 548', ink, 1.6),
    // Wheelhouse, upper deck, main deck: each a pale wall under its roof slab.
    fill('M918 412l8-58h122l14 58z', lagoon),
    fill('M936 372h22l-2 22h-22zM966 372h22v22h-22zM996 372h22l2 22h-24zM1026 372h18l8 22h-24z', ochre),
    fill('M912 348h150v9H912z', chalk),
    fill('M430 412h650l30 68H430z', lagoon),
    fill('M440 412h152v66H440z', ochre),
    fill(deckers, ink),
    fill(posts, mist),
    fill(box(436, 452, 158, 4) + box(436, 464, 158, 3), mist),
    fill(panes(608, 1060, 428, 36, 38), ochre),
    fill('M424 402h660q6 0 8 5l3 7H424z', chalk),
    fill(box(606, 416, 474, 7), 'url(#shade)'),
    fill('M620 402q2-20 14-20h44q12 0 14 20zM810 402q2-20 14-20h44q12 0 14 20z', clay),
    fill('M372 478h768q56 8 106 36l-14 44H372z', lagoon),
    fill(panes(394, 1130, 498, 40, 44), ochre),
    fill(heads, ink),
    fill('M366 474h778q34 4 60 17l-4 5q-24-10-58-12H366z', chalk),
    fill(box(372, 485, 768, 7), 'url(#shade)'),
    fill(disc(1158, 514, 9) + disc(384, 440, 0.1), vermilion),
    fill('M356 552H1090Q1190 548 1262 506Q1244 578 1206 616H384Q354 592 356 552z', ink),
    stroke('M358 562H1092Q1180 558 1254 528', chalk, 4),
    fill(
      pts('560,251 620,256 680,263 800,256 860,245 920,233 1058,293 1118,368 1178,443 450,352 406,450')
        .map(([x = 0, y = 0]) => disc(x, y, 4))
        .join('') + disc(998, 214, 6),
      chalk,
    ),
  ].join('');
}

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

/** Who is waiting for it: the quay's lamp, a grown-up, a child who waves, and the cat that lives there. */
const quay = [
  fill('M0 790H436L520 840V900H0z', ink),
  fill('M0 790H436L452 800H0z', umber),
  fill(lens(40, 795, 330, 5), ochre),
  stroke('M0 826H496M0 862H520M90 800V900M250 800V900M410 800V900', night, 3),
  stroke('M178 796V556q0-22 22-22h16', umber, 7, round),
  fill(`M206 534h36l10 22h-56z`, umber) + fill(disc(224, 558, 15), ochre),
  stroke('M270 728l-3 60M296 728l4 60', ink, 13, round),
  fill('M262 634q21-16 42 0l18 100q-38 12-76 0z', clay) + fill('M304 634l18 100q-8 3-16 4z', blush),
  stroke('M304 640q16 34 28 72', clay, 13, round),
  fill(disc(284, 604, 19), ink) + fill('M300 594q9 12-4 26q-8 0-8-8z', blush),
  fill('M262 622q22 14 44 0l2 14q-22 12-48 0zM266 628q-30 6-48 30q24-6 44-14z', vermilion),
  stroke('M346 764l-1 24M364 764l2 24', ink, 10, round),
  fill('M340 712q14-10 28 0l12 56q-26 8-52 0z', mist),
  stroke('M344 718l-14-4M366 716q22-12 26-42', mist, 10, round),
  fill(disc(354, 696, 15), umber) + fill(disc(393, 668, 5), blush) + fill('M366 690q6 8-2 18q-6 0-6-6z', blush),
  fill('M412 792q-4-26 8-34l-2-14 8 6h6l7-6v16q8 8 8 20t-3 12zM446 792q20 0 16-22q10 26-12 28z', chalk),
].join('');

/** One night fisher, to keep the dark side of the strait awake. */
const boat = [
  fill(glints({ x: 1392, y: 742, height: 90, width: 34, rows: 9, seed: 6, weight: 5 }), ochre),
  fill('M1290 712q84 18 172-6q-12 26-40 32h-96q-28-6-36-26z', ink) + stroke('M1292 713q84 16 168-5', clay, 4, round),
  fill('M1344 716q-4-34 12-44q16 8 14 44z', clay) + fill(disc(1357, 660, 10), ink),
  stroke('M1392 716V660M1366 690l92-66M1458 624v112', umber, 2) + fill(disc(1392, 656, 9), ochre),
].join('');

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
