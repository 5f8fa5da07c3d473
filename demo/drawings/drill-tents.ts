import type { Drawing } from './drawing';
import { box, fade, fill, lens, person, poses, pts, stroke } from './figures';
import { palette } from './palette';
import { disc, hatch, n, random, sheet, smooth } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

/** A ridge tent: a gable towards us, the roof in the first light, the long wall in shade. */
const tent = (x: number, y: number, s: number, open: boolean) =>
  `<g transform="translate(${x} ${y}) scale(${s})">` +
  fill('M-10 2L210-44 420-44 470 2z', umber, 'opacity=".4"') +
  fill('M140 0V-86L350-116V-36z', lagoon) +
  fill('M140 0V-86L350-116V-36z', 'url(#weave)') +
  fill('M70-156L146-84 358-114 284-178z', chalk) +
  fill('M108-121L320-147 340-131 128-102z', mist) +
  fill('M0 0V-86L70-156L140-86V0z', mist) +
  fill('M36 0L52-92Q70-108 88-92L104 0z', open ? ochre : sea) +
  (open ? fill('M36 0L52-92 58-98 54 0zM104 0L88-92 82-98 86 0z', blush) : stroke('M70 0V-102', lagoon, 3)) +
  fill('M-6-82L70-162L146-80L140-76L70-148L0-76z', vermilion) +
  stroke('M0-84L-40 4M140-84L172 8M350-112L384-30', umber, 2.4) +
  '</g>';

/** A light tower: a trailer, a mast and four lamps; the beams are one flat lighter ink. */
const tower = (x: number, y: number, s: number) =>
  `<g transform="translate(${x} ${y}) scale(${s})">` +
  fill('M-30-42h86v34h-86z', vermilion) +
  fill(disc(-10, -4, 10) + disc(36, -4, 10), ink) +
  stroke('M-30-10L-62 2M56-10L84 2', ink, 5) +
  stroke('M12-42V-420', ink, 7) +
  stroke('M12-42V-200', ink, 13) +
  stroke('M-44-420H68', ink, 6) +
  fill('M-52-446h30v26h-30zM-16-446h26v26h-26zM16-446h26v26h-26zM48-446h30v26h-30z', ink) +
  fill('M-49-443h24v20h-24zM-13-443h20v20h-20zM19-443h20v20h-20zM51-443h24v20h-24z', chalk) +
  '</g>';

function city(): string {
  const next = random(19);
  let [walls, lit] = ['', ''];
  for (let x = -10; x < 1600; x += 40 + next() * 46) {
    const [w, h] = [38 + next() * 40, 40 + next() * 110 * (0.5 + Math.abs(x - 800) / 1100)];
    walls += box(x, 476 - h, w, h + 10) + (next() < 0.4 ? box(x + 8, 468 - h, 12, 10) : '');
    for (let y = 486 - h; y < 456; y += 18)
      for (let k = x + 7; k < x + w - 10; k += 14) if (next() < 0.1) lit += box(k, y, 6, 8);
  }
  return fill(walls, plum) + fill(lit, ochre);
}

/** Two of the crew: helmet, vest with a light band, and the long shadow of the lamps behind. */
const crew = (x: number, y: number, h: number, pose: keyof typeof poses, vest: string, flip = false) =>
  fill(
    `M${n(x - 8)} ${y}L${n(x - h * 0.9)} ${n(y + h * 0.42)}l${n(h * 0.2)} ${n(h * 0.05)}L${n(x + 10)} ${y}z`,
    umber,
    'opacity=".55"',
  ) +
  person(x, y, h, poses[pose], { top: vest, legs: night, skin: clay, arm: vest }, flip) +
  fill(
    `M${n(x - h * 0.085)} ${n(y - h * 0.92)}a${n(h * 0.085)} ${n(h * 0.09)} 0 0 1 ${n(h * 0.175)} 0l${n(h * 0.02)} ${n(h * 0.018)}h${n(-h * 0.215)}z`,
    chalk,
    `transform="translate(${n((flip ? -1 : 1) * h * (pose === 'walk' ? 0.03 : 0.008))} 0)"`,
  ) +
  fill(box(x - h * 0.085, y - h * 0.64, h * 0.17, h * 0.035), ochre);

export const drillTents: Drawing = () =>
  sheet(
    fill(box(0, 0, 1600, 120), lagoon) +
      fade({ y: 10, height: 221, colour: blush, gap: 26, to: 13.4 }) +
      fill(box(0, 231, 1600, 270), blush) +
      fade({ y: 250, height: 190, colour: ochre, gap: 26, to: 11 }) +
      fill(disc(1010, 452, 96), chalk) +
      fill(`${smooth(pts('0,430 220,372 420,404 640,420 900,440 1180,396 1400,350 1600,384'))}V500H0z`, clay) +
      city() +
      fill(box(0, 470, 1600, 430), sand) +
      fill(`${smooth(pts('0,640 420,600 900,620 1600,560'))}V900H0z`, blush) +
      fill(`${smooth(pts('0,800 500,760 1000,800 1600,740'))}V900H0z`, clay, 'opacity=".5"') +
      fill('M530 212L330 610a240 44 0 0 0 480 0L610 212z', chalk, 'opacity=".3"') +
      fill('M1190 152L930 720a330 62 0 0 0 660 0L1330 152z', chalk, 'opacity=".3"') +
      tower(560, 560, 0.82) +
      tent(600, 560, 0.5, false) +
      tent(860, 556, 0.5, true) +
      tent(1120, 554, 0.5, false) +
      tent(1370, 550, 0.5, false) +
      tent(330, 566, 0.5, true) +
      tent(80, 572, 0.5, false) +
      tent(830, 668, 0.82, true) +
      tent(390, 680, 0.82, false) +
      tent(-60, 694, 0.82, false) +
      tower(1252, 700, 1.28) +
      tent(1310, 690, 0.82, false) +
      crew(700, 700, 92, 'walk', sea, true) +
      crew(770, 640, 66, 'stand', vermilion) +
      crew(236, 772, 140, 'walk', sea) +
      crew(1130, 800, 178, 'stand', vermilion) +
      crew(980, 812, 172, 'walk', sea, true) +
      fill(lens(620, 826, 250, 8), umber, 'opacity=".5"') +
      // The dog sits and waits: search teams rehearse with theirs.
      fill(
        'M792 826Q780 790 800 760Q806 736 800 716L806 694L820 706Q836 702 846 716L868 724Q870 736 856 738L842 740Q848 770 846 796L850 826H832L826 790Q820 810 828 826zM794 824q-34 6-40-16q14 8 36 0z',
        ink,
      ) +
      fill('M800 742L844 742 846 756 798 756z', vermilion),
    { ground: lagoon, defs: hatch('weave', { colour: sea, gap: 10, width: 2.4, angle: 80 }) },
  );
