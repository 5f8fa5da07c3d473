import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { clipped, disc, hatch, line, type Point, points, random, sheet, smooth } from './texture';
import { river, steps } from './waterways';

const named = (tr: string, en: string, ru: string): Words => ({ tr, en, ru });
/** Velmaria lies north of one border, Tarsk west of the other; Orhun has the rest. */
const north = points(`-60,372 90,404 230,380 350,424 470,404 590,372 720,392 850,352 985,366 1110,330 1240,340
  1370,392 1500,376 1660,420`);
const west = points('540,380 572,446 556,520 604,590 584,670 636,740 620,820 660,960');
const lake = points(`960,960 968,880 1010,818 1090,800 1150,748 1240,752 1300,712 1390,722 1450,680 1540,690 1600,650
  1720,660 1720,960`);
/** Each river from its spring, with its width there and at its mouth; forty-one gauges in all, as the story says. */
const rivers = [
  ['640,40 632,120 650,204 606,262 640,318 716,344 730,404 690,448 742,500 802,506 846,566', 3, 22, 12],
  ['-40,590 50,566 104,612 190,622 236,576 322,580 366,634 452,640 500,586 590,590 640,628 730,620 846,566', 6, 16, 11],
  [
    '1468,60 1456,150 1440,232 1372,246 1350,300 1262,318 1236,376 1150,392 1120,450 1032,446 1010,510 930,508 900,560 846,566',
    3,
    16,
    11,
  ],
  ['846,566 850,640 926,676 936,742 1010,764 1076,820 1120,890', 28, 44, 7],
] as const;
const countries = [
  { name: named('VELMARYA', 'VELMARIA', 'ВЕЛМАРИЯ'), x: 990, y: 318 },
  { name: named('TARSK', 'TARSK', 'ТАРСК'), x: 330, y: 780 },
  { name: named('ORHUN', 'ORHUN', 'ОРХУН'), x: 1310, y: 580 },
];
/** The range in the north as sheets of paper, one a height; each draws back from the valleys the rivers rise in. */
function height(level: number): Point[] {
  const valley = (x: number, at: number) => Math.exp(-(((x - at) / 90) ** 2));
  const foot = Array.from({ length: 35 }, (_, i): Point => {
    const x = i * 50 - 40;
    const spurs = 26 * Math.sin(x / 71 + level * 0.5) + 20 * Math.sin(x / 38 + 1.3) + 12 * Math.sin(x / 23 + level);
    return [x, 236 - level * 52 + spurs - (90 + level * 22) * (valley(x, 640) + valley(x, 1462))];
  });
  return [...foot, [1700, -90], [-90, -90]];
}

const relief = ['#b2c4b3', ink.sage, '#6f8c78', ink.pine, '#20362f'];
const rim = (d: string, colour: string) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="44"/>`;

/** The invented Arden: two tributaries, three countries, forty-one gauges and a lake. */
export const threeRivers: Drawing = (locale) => {
  const ways = rivers.map(([course, from, to, count]) => ({ way: steps(points(course)), from, to, count }));
  const next = random(12);
  const gauges = ways.flatMap(({ way, count }) =>
    Array.from({ length: count }, (_, i): Point => {
      const part = 0.09 + (0.8 * (i + next() * 0.4)) / count;
      return way[Math.round(part * (way.length - 1))] ?? [0, 0];
    }),
  );
  const dots = (r: number, colour: string) =>
    `<path d="${gauges.map(([x, y]) => disc(x, y, r)).join('')}" fill="${colour}"/>`;
  /** A spring is round: the course alone would begin with a cut. */
  const springs = (bank: number) =>
    ways.map(({ way: [[x, y] = [0, 0]], from }) => disc(x, y, from / 2 + bank)).join('');
  const water = smooth(lake, true);
  // Lines that repeat the shore further and further out, as on an engraved chart.
  const shorelines = [118, 112, 76, 71, 40, 36]
    .map((w, i) => `<path d="${water}" fill="none" stroke="${i % 2 ? ink.night : ink.lagoon}" stroke-width="${w}"/>`)
    .join('');
  return sheet(
    [
      `<path d="${smooth(west)}L-60 960L-60 300z" fill="${ink.blush}"/>`,
      clipped('w', `${smooth(west)}L-60 960L-60 300z`, rim(`${smooth(west)}M-60 372${smooth(north)}`, '#ddad90')),
      // The flood plain: what the gauges are for.
      `<path d="${ways.map((r) => line(r.way)).join('')}" fill="none" stroke="url(#plain)" stroke-width="124" stroke-linejoin="round"/>`,
      `<path d="${smooth(north)}L1660 -60L-60 -60z" fill="${ink.mist}"/>`,
      clipped('n', `${smooth(north)}L1660 -60L-60 -60z`, rim(smooth(north), '#b0c9c3')),
      `<path d="${smooth(west)}${smooth(north)}" fill="none" stroke="${ink.umber}" stroke-width="5" stroke-dasharray="22 10 4 10"/>`,
      ...relief.map((colour, level) => {
        const d = smooth(height(level), true, 0.9);
        return `<path d="${d}" fill="${ink.pine}" opacity="0.35" transform="translate(5 8)"/><path d="${d}" fill="${colour}"/>`;
      }),
      `<path d="${springs(5)}" fill="${ink.chalk}"/><path d="${ways.map((r) => river(r.way, r.from, r.to, 5)).join('')}" fill="${ink.chalk}"/>`,
      `<path d="${water}" fill="${ink.night}" stroke="${ink.chalk}" stroke-width="10"/>`,
      `<path d="${springs(0)}" fill="${ink.night}"/><path d="${ways.map((r) => river(r.way, r.from, r.to)).join('')}" fill="${ink.night}"/>`,
      clipped('l', water, shorelines),
      dots(10, ink.chalk) + dots(6.5, ink.vermilion),
      ...countries.map(({ name, x, y }) =>
        lettering(name[locale], { x, y, size: 56, weight: 'bold', anchor: 'middle', tracking: 16, fill: ink.night }),
      ),
      `<circle cx="846" cy="566" r="19" fill="${ink.chalk}" stroke="${ink.ink}" stroke-width="8"/>`,
      lettering(named('Tresna', 'Tresna', 'Тресна')[locale], {
        x: 890,
        y: 622,
        size: 52,
        weight: 'bold',
        halo: ink.sand,
      }),
    ].join(''),
    {
      ground: ink.sand,
      defs: hatch('plain', { colour: ink.clay, gap: 13, width: 2.5, angle: -32 }),
    },
  );
};
