import type { Drawing } from './drawing';
import { box, fill, person, poses, pts, ruled, stroke } from './figures';
import { palette } from './palette';
import { clipped, disc, line, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, umber, vermilion, plum } = palette;
const [poleX, poleY] = [800, 300];

/** Two hours of one exposure: every star an arc around the pole, all of the same angle, as the sky turns as one. */
function trails(): string {
  const next = random(77);
  const inks: Record<string, string> = { [mist]: '', [lagoon]: '', [ochre]: '', [chalk]: '' };
  for (let r = 26; r < 1120; r += 9 + next() * 7) {
    for (let k = 0; k < 1 + r / 170; k++) {
      const from = next() * 2 * Math.PI;
      const to = from + 0.52 + next() * 0.08;
      const at = (a: number) => `${n(poleX + r * Math.cos(a))} ${n(poleY + r * Math.sin(a))}`;
      if (poleY + r * Math.sin((from + to) / 2) > 780) continue;
      const pick = next();
      const colour = pick < 0.42 ? lagoon : pick < 0.76 ? mist : pick < 0.9 ? chalk : ochre;
      inks[colour] += `M${at(from)}A${n(r)} ${n(r)} 0 0 1 ${at(to)}`;
    }
  }
  return Object.entries(inks)
    .map(([colour, d]) => stroke(d, colour, colour === lagoon ? 2.4 : 3.4, 'stroke-linecap="round"'))
    .join('');
}

/** The dome: a lit hemisphere, its shade in ruled lines, the slit open and the telescope looking out of it. */
function dome(): string {
  const shell = 'M614 640a186 186 0 0 1 372 0z';
  return [
    fill('M630 640h340v86H630z', lagoon) + fill('M800 640h170v86H800z', sea),
    fill(box(648, 660, 22, 66) + box(718, 660, 22, 66) + box(860, 660, 22, 66) + box(918, 660, 22, 66), ink),
    fill('M778 726v-44q0-22 22-22t22 22v44z', ochre),
    fill(shell, mist),
    clipped(
      'dome',
      shell,
      fill('M840 440Q960 540 930 660H1000V440z', lagoon) +
        fill('M880 440Q1010 540 960 660H1000V440z', sea) +
        stroke(
          'M706 640Q716 520 786 454M660 640Q668 560 720 500M894 640Q884 520 814 454M940 640Q934 560 880 500',
          lagoon,
          3,
        ),
    ),
    fill('M766 640Q768 520 774 454Q800 448 826 454Q832 520 834 640z', ink),
    fill('M780 612V416h40v196z', vermilion) +
      fill('M806 436h14v176h-14z', plum) +
      fill('M774 404h52v26h-52zM780 500h40v10h-40z', chalk),
    fill('M767 640L770 580H830L833 640z', ink),
    fill('M600 636h400v16H600z', chalk),
  ].join('');
}

export const observatory: Drawing = () => {
  const next = random(5);
  let lights = '';
  for (let i = 0; i < 110; i++) lights += disc(next() ** 1.5 * 470, 716 + next() ** 2 * 26, 1.6 + next());
  return sheet(
    fill(disc(poleX, poleY, 760), night, 'opacity=".5"') +
      fill(disc(poleX, poleY, 520), night) +
      fill(disc(poleX, poleY, 280), sea, 'opacity=".35"') +
      trails() +
      fill(disc(poleX, poleY, 7), chalk) +
      fill(
        line(
          pts(
            '0,690 150,610 230,650 390,560 520,660 700,720 900,720 1090,640 1210,560 1330,610 1450,520 1600,600 1600,900 0,900',
          ),
          true,
        ),
        ink,
      ) +
      fill(
        'M390 560L520 660L470 650L430 672L396 616L350 640L322 620zM1450 520L1600 600L1550 604L1500 640L1462 574L1400 610L1376 570zM150 610L230 650L190 660L160 636L96 640z',
        sea,
      ) +
      fill(line(pts('0,776 300,770 560,742 640,722 960,722 1080,752 1300,800 1600,786 1600,900 0,900'), true), night) +
      fill(lights, ochre) +
      dome() +
      clipped(
        'ridge',
        line(pts('0,790 300,782 560,746 640,726 960,726 1080,756 1300,806 1600,796 1600,900 0,900'), true),
        ruled({ y: 744, height: 170, rows: 11, from: 1, to: 9, colour: ink }),
      ) +
      clipped(
        'path',
        'M778 726h44L960 900H600z',
        fill(box(0, 700, 1600, 200), ochre) +
          ruled({ y: 734, height: 170, rows: 10, from: 1, to: 9, colour: umber, power: 1.4 }),
      ) +
      fill('M752 838L700 900H744L762 838z', ink) +
      person(757, 840, 112, poses.stand, { top: ink, legs: ink, skin: ink }),
    { ground: ink, grain: false },
  );
};
