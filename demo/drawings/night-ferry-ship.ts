import { box, fill, glints, lens, pts, round, stroke } from './figures';
import { palette } from './palette';
import { disc } from './texture';

const { ink, night, lagoon, mist, chalk, ochre, blush, vermilion, umber, clay } = palette;

/** The ferry of `night-ferry`, in profile, waterline at 616. Needs the pattern `shade`. */
export function ferry(): string {
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
    fill(disc(1158, 514, 9), vermilion),
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

/** Who is waiting for it: the quay's lamp, a grown-up, a child who waves, and the cat that lives there. */
export const quay = [
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
export const boat = [
  fill(glints({ x: 1392, y: 742, height: 90, width: 34, rows: 9, seed: 6, weight: 5 }), ochre),
  fill('M1290 712q84 18 172-6q-12 26-40 32h-96q-28-6-36-26z', ink) + stroke('M1292 713q84 16 168-5', clay, 4, round),
  fill('M1344 716q-4-34 12-44q16 8 14 44z', clay) + fill(disc(1357, 660, 10), ink),
  stroke('M1392 716V660M1366 690l92-66M1458 624v112', umber, 2) + fill(disc(1392, 656, 9), ochre),
].join('');
