import type { Drawing } from './drawing';
import { box, fade, fill, lens, person, poses, pts, round, stroke, table } from './figures';
import { palette } from './palette';
import { disc, line, n, type Point, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, sage, ochre, vermilion, plum, pine, umber } = palette;

/** A curtain of light: tapered rays standing on a folded hem, so that the folds come from the rays alone. */
function curtain(o: {
  hem: (t: number) => Point;
  tall: (t: number) => number;
  rays: number;
  width: number;
  seed: number;
}): string {
  const next = random(o.seed);
  let d = '';
  for (let i = 0; i < o.rays; i++) {
    const t = i / o.rays;
    const [x, y] = o.hem(t);
    const h = o.tall(t) * (0.55 + next() * 0.45);
    d += `M${n(x)} ${n(y)}l${n(o.width / 2 + 12)} ${n(-h)} ${n(o.width / 2 - 12)} ${n(h)}q${n(-o.width / 2)} 14 ${n(-o.width)} 0z`;
  }
  return d;
}

function icebreaker(): string {
  let lit = '';
  for (const [x, y, count] of table('1072,328,6 1072,358,6 1056,394,7 1096,290,5'))
    for (let i = 0; i < count; i++) lit += box(x + i * 26, y, 13, 11);
  return [
    stroke('M1180 262V150M1148 186h64M1158 168h44M1236 300V214', ink, 6) + fill(disc(1180, 146, 7), chalk),
    fill('M1042 424V380h14v-64h26v-40h150v40h60v108z', vermilion),
    fill('M1232 276h22v40h38v108h-26V330h-34z', plum),
    fill('M1252 330h66v94h-66zM1330 424v-76l30-8v84z', plum) + fill('M1330 360l30-8v16l-30 6z', chalk),
    fill('M1074 270h170v10h-170zM1036 376h254v6h-254z', chalk),
    fill(lit, ochre),
    fill('M896 402Q930 420 1000 424H1420L1404 500H944Q912 450 896 402z', ink),
    stroke('M906 424Q940 438 1010 440H1414', chalk, 4),
    stroke('M900 400q40 16 100 18M920 410v-22M950 418v-22M980 420v-22M904 384q40 16 96 16', mist, 3),
  ].join('');
}

/** A half-round tent, its end wall lit from inside. */
const tent = (x: number, y: number, s: number, open: boolean) =>
  `<g transform="translate(${x} ${y}) scale(${s})">` +
  fill('M120 0L260-26Q262-132 200-142Q170-146 60-120Q20-112 0 0z', vermilion) +
  fill('M120 0L260-26Q262-132 200-142Q180-144 150-138Q206-110 204-15z', plum) +
  stroke('M166-9Q166-104 104-130M92-127Q150-106 150-6', plum, 4) +
  fill('M0 0Q2-120 60-120T120 0z', open ? ochre : mist) +
  fill(open ? 'M40 0V-60q20-20 40 0V0z' : 'M36 0V-64q24-20 48 0V0z', open ? umber : sea) +
  stroke('M0 0Q2-120 60-120T120 0', chalk, 5) +
  fill('M-20 4Q60-14 120 2T290-22L300-8Q200 20 120 14T-20 4z', chalk) +
  '</g>';

const floe: readonly Point[] = pts('0,520 210,506 470,496 760,502 1010,494 1330,500 1600,488 1600,900 0,900');
/** The lead that opened through the camp: wide at our feet, a thread at the horizon. */
const lead: readonly Point[] = pts(
  '1010,496 968,520 1006,548 918,590 966,628 846,690 906,742 742,812 790,900 1150,900 1060,822 1104,760 1020,700 1070,640 986,598 1040,552 996,524 1024,497',
);
const shift = (points: readonly Point[], dx: number, dy: number) => points.map(([x, y]): Point => [x + dx, y + dy]);

export const iceStation: Drawing = () => {
  const next = random(8);
  let stars = '';
  for (let i = 0; i < 60; i++) stars += disc(next() * 1600, next() * 420, 1.2 + next() * 1.3);
  const far = curtain({
    hem: (t) => [1650 - t * 1300, 250 + 60 * Math.sin(t * 7)],
    tall: (t) => 180 + 60 * Math.sin(t * 9),
    rays: 86,
    width: 22,
    seed: 1,
  });
  const near = curtain({
    hem: (t) => [-60 + 1120 * t + 150 * Math.sin(t * 8.5), 400 - 250 * t + 58 * Math.sin(t * 11 + 1)],
    tall: (t) => 350 * (1 - t ** 2.2),
    rays: 120,
    width: 24,
    seed: 2,
  });
  let ridges = '';
  let drifts = '';
  for (let i = 0; i < 34; i++) {
    const [x, y] = [next() * 1600, 530 + next() ** 0.8 * 350];
    const s = (y - 440) / 260;
    drifts += lens(x, y, 190 * s * (0.5 + next()), 5 * s);
  }
  for (let x = -10; x < 1600; x += 30 + next() * 60)
    ridges += `M${n(x)} 512l${n(10 + next() * 20)}-${n(10 + next() * 26)} 16 8 14-14 26 32z`;
  return sheet(
    fill(stars, chalk) +
      fill(far, pine) +
      fill(near, sage, 'opacity=".5"') +
      fill(
        curtain({
          hem: (t) => [-60 + 1120 * t + 150 * Math.sin(t * 8.5), 400 - 250 * t + 58 * Math.sin(t * 11 + 1)],
          tall: (t) => 180 * (1 - t ** 2.2),
          rays: 74,
          width: 13,
          seed: 6,
        }),
        mist,
        'opacity=".85"',
      ) +
      fade({ y: 330, height: 140, colour: sea, gap: 20, to: 8 }) +
      fill(box(0, 470, 1600, 60), sea) +
      fill(ridges, lagoon) +
      icebreaker() +
      fill(line(floe, true), mist) +
      fill('M880 500l26-26 30 14 20-22 34 26 30-18 40 24z M1180 500l40-22 40 12 44-24 60 30z', chalk) +
      fill(drifts, chalk) +
      fill(drifts, lagoon, 'transform="translate(14 9)" opacity=".5"') +
      fill(line(lead, true), lagoon) +
      fill(line(shift(lead.slice(0, 9), 16, 12).concat(shift(lead.slice(9), 0, 10)), true), night) +
      fill(line(pts('872,706 906,742 742,812 790,900 850,900 802,820 940,752'), true), ink) +
      fill(lens(860, 852, 190, 6) + lens(930, 800, 110, 5) + lens(960, 720, 70, 4) + lens(976, 664, 60, 3), sea) +
      stroke('M560 660V196', ink, 7) +
      stroke('M560 208L330 640M560 208L760 616M560 330L420 652M560 330L690 640', ink, 2) +
      stroke('M530 236h60M540 262h40M534 300h52', ink, 5) +
      fill(disc(532, 230, 8) + disc(588, 230, 8), chalk) +
      fill(disc(560, 190, 8), vermilion) +
      fill('M560 660l380 92-10 8z', lagoon) +
      tent(300, 604, 0.62, false) +
      tent(604, 612, 0.66, true) +
      tent(96, 706, 1.05, true) +
      tent(1200, 640, 0.8, false) +
      fill('M140 712h40l130 118-190 26z', ochre, 'opacity=".6"') +
      fill('M472 806L700 850L690 858L478 814z', lagoon) +
      person(470, 808, 118, poses.walk, { top: ink, legs: ink, skin: ochre, hair: ink }) +
      stroke('M462 752L404 798', ink, 2) +
      fill('M300 800h98q14 0 16-10v14q-4 8-16 8h-98zM312 770h66v30h-66z', umber) +
      fill('M312 770h66v9h-66z', ochre) +
      fill('M1360 716L1560 752L1552 758L1364 722z', lagoon) +
      person(1358, 718, 84, poses.stand, { top: plum, legs: ink, skin: ochre, hair: ink }) +
      stroke('M1372 676l26-14v54M1398 662l8 54M1398 662l-12 56', ink, 3, round),
    { ground: night, grain: false },
  );
};
