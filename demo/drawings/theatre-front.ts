import type { Drawing } from './drawing';
import { box, fade, fill, glints, lens, person, poses, pts, round, stroke } from './figures';
import { palette } from './palette';
import { disc, hatch, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

/** An arched window; behind the lit ones somebody may stand. */
const pane = (x: number, y: number, lit: boolean, who = false) =>
  fill(`M${x - 30} ${y}v-92a30 34 0 0 1 60 0v92z`, ink) +
  fill(`M${x - 23} ${y - 6}v-86a23 27 0 0 1 46 0v86z`, lit ? ochre : night) +
  (who ? fill(`${disc(x + 4, y - 66, 10)}M${x - 14} ${y - 6}q2-46 18-46t18 46z`, umber) : '') +
  stroke(`M${x} ${y - 118}V${y - 6}M${x - 23} ${y - 60}h46`, umber, 4);

const window = (x: number, y: number, lit: boolean, who = false) =>
  pane(x, y, lit, who) +
  fill(box(x - 58, y - 112, 24, 112) + box(x + 34, y - 112, 24, 112), sea) +
  fill(
    Array.from(
      { length: 8 },
      (_, i) => box(x - 54, y - 104 + i * 13, 16, 5) + box(x + 38, y - 104 + i * 13, 16, 5),
    ).join(''),
    night,
  ) +
  fill(box(x - 66, y, 132, 9), chalk);

function facade(): string {
  let boards = '';
  for (let y = 226; y < 560; y += 15) boards += box(378, y, 844, 3);
  const dentils = Array.from({ length: 43 }, (_, i) => box(376 + i * 20, 206, 10, 14)).join('');
  const fret = Array.from({ length: 22 }, (_, i) => `M${370 + i * 39.2} 578q19.6 34 39.2 0z`).join('');
  const bulbs = Array.from({ length: 23 }, (_, i) => disc(370 + i * 39.1, 577, 6)).join('');
  const columns = [404, 560, 1040, 1196]
    .map(
      (x) =>
        fill(box(x - 13, 592, 26, 204), chalk) +
        fill(box(x + 2, 592, 11, 204), blush) +
        fill(box(x - 20, 586, 40, 10) + box(x - 20, 786, 40, 12), chalk),
    )
    .join('');
  const door = (x: number, open: boolean) =>
    fill(`M${x - 54} 796V676a54 58 0 0 1 108 0v120z`, umber) +
    fill(`M${x - 45} 796V676a45 50 0 0 1 90 0v120z`, ochre) +
    (open
      ? fill(`M${x - 45} 796V676h15v120zM${x + 30} 796V676h15v120z`, clay) + stroke(`M${x - 45} 676h90`, umber, 5)
      : stroke(`M${x} 626V796M${x - 45} 690h90`, umber, 5));
  return [
    // Roof, pediment with a round light, cornice.
    fill('M352 206L400 150H1200L1248 206z', plum) + fill('M352 206L400 150H1200L1248 206z', 'url(#tiles)'),
    fill('M580 206L800 64L1020 206z', clay) + fill('M800 64L1020 206H800z', umber, 'opacity=".35"'),
    stroke('M566 212L800 58L1034 212', chalk, 11) + stroke('M608 206L800 82L992 206', umber, 3),
    fill(disc(800, 156, 32), chalk) + fill(disc(800, 156, 25), ochre) + stroke('M800 131v50M775 156h50', umber, 4),
    fill('M797 60V34h6v26z', chalk) + fill(disc(800, 26, 12), ochre),
    fill(box(364, 218, 872, 350), clay) +
      fill(boards, umber, 'opacity=".38"') +
      fill('M1090 218h146v350H1000z', umber, 'opacity=".3"'),
    fill(box(364, 200, 872, 24), umber) +
      fill(box(352, 196, 896, 12), chalk) +
      fill(dentils, chalk) +
      fill(box(364, 220, 872, 5), chalk),
    fill(box(364, 226, 20, 342) + box(1216, 226, 20, 342), blush),
    window(466, 412, true) + window(610, 412, false) + window(990, 412, true, true) + window(1134, 412, false),
    // The bay over the entrance, as old wooden houses have it.
    fill('M700 250h200l20 20v250l-20 30H700l-20-30V270z', blush) + fill('M880 250h20l20 20v250l-20 30h-20z', clay),
    fill(box(688, 244, 224, 10), chalk),
    pane(738, 510, true) + pane(800, 510, true, true) + pane(858, 510, true) + fill(box(672, 506, 256, 14), chalk),
    stroke('M696 348H876M696 296q22 40 45 0q22 40 45 0q22 40 45 0q22 40 45 0M696 280H876', umber, 4) +
      fill([718, 763, 808, 853].map((x) => disc(x, 334, 5)).join(''), umber),
    // Canopy, then the porch with its warm back wall.
    fill(box(364, 560, 872, 236), umber) + fill(box(420, 600, 760, 196), plum),
    door(482, false) + door(700, true) + door(800, true) + door(900, true) + door(1118, false),
    columns,
    fill('M340 556h920l14 24H326z', vermilion) +
      fill(fret, vermilion) +
      fill(box(340, 552, 920, 7), chalk) +
      fill(bulbs, chalk),
    fill('M330 796h940v14H330zM306 810h988v14H306z', sand) + fill('M306 824h988v8H306z', umber),
  ].join('');
}

/** Neighbours are flat and dark, so that the theatre is the one thing awake in the street. */
const street = [
  fill('M0 330h150v-60h60v60h92V830H0z', night) + fill('M300 400h66v430h-66z', ink),
  fill('M1600 300h-130v-40h-80v70h-90V830h300z', night) + fill('M1300 420h-66v410h66z', ink),
  fill('M-20 330h340v-14H-20zM1280 334h330v-14h-330z', ink),
  fill(
    [40, 130, 220].flatMap((x) => [390, 520].map((y) => box(x, y, 46, 76))).join('') +
      [1340, 1430, 1520].flatMap((x) => [400, 530].map((y) => box(x, y, 46, 76))).join(''),
    ink,
  ),
  fill(box(130, 520, 46, 76) + box(1430, 400, 46, 76), ochre) +
    stroke('M153 520v76M130 556h46M1453 400v76M1430 436h46', ink, 4),
  stroke('M90 830V470q0-26 30-26M1510 830V470q0-26-30-26', ink, 8, round),
  fill(disc(124, 462, 19) + disc(1476, 462, 19), ochre),
].join('');

export const theatreFront: Drawing = () => {
  const next = random(17);
  let shine = '';
  for (const [x, w] of pts('482,70 700,90 800,110 900,90 1118,70 124,34 1476,34'))
    shine += glints({ x, y: 838, height: 60, width: w * 1.5, rows: 7, seed: x, weight: 3.4, spread: 0.4, power: 1.2 });
  let stones = '';
  for (let i = 0; i < 90; i++) stones += lens(next() * 1600, 836 + next() * 60, 26 + next() * 40, 2);
  const walkers: [number, number, keyof typeof poses, string, string, boolean][] = [
    [250, 150, 'walk', vermilion, ink, false],
    [318, 140, 'walk', sea, ink, false],
    [640, 142, 'stand', lagoon, night, false],
    [684, 150, 'stand', ink, ink, true],
    [842, 138, 'walk', sand, night, true],
    [1030, 150, 'stand', sea, ink, true],
    [1330, 152, 'walk', mist, night, true],
  ];
  return sheet(
    fill(box(0, 0, 1600, 260), sea) +
      fade({ y: 60, height: 330, colour: lagoon, gap: 22, to: 10 }) +
      fill(box(0, 384, 1600, 460), lagoon) +
      street +
      facade() +
      fill(box(0, 830, 1600, 70), ink) +
      fill(stones, night) +
      fill(shine, ochre) +
      walkers
        .map(
          ([x, h, pose, top, legs, flip]) =>
            person(x, 846, h, poses[pose], { top, legs, skin: clay, hair: ink }, flip) +
            fill(
              `M${n(x - h * 0.12)} ${n(846 - h * 0.52)}l${n(h * 0.03)} ${n(-h * 0.3)}h${n(h * 0.18)}l${n(h * 0.04)} ${n(h * 0.42)}q${n(-h * 0.13)} ${n(h * 0.06)} ${n(-h * 0.27)} 0z`,
              top,
            ),
        )
        .join(''),
    { ground: sea, grain: false, defs: hatch('tiles', { colour: ink, gap: 12, width: 3, angle: 0 }) },
  );
};
