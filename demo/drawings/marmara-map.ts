import { marmaraLand, projection, shores } from './coasts';
import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { disc, hatch, n, points, screen, sheet, smooth } from './texture';

const at = projection(26.12, 30.02, 41.5, 0.8);

interface Place {
  name: Words;
  lon: number;
  lat: number;
  /** Where the name stands, from the mark. */
  dx: number;
  dy: number;
  anchor?: 'middle' | 'end';
  /** A place where teams worked. */
  site?: true;
}
const same = (tr: string, ru: string): Words => ({ tr, en: tr, ru });
const places: Place[] = [
  { name: same('İstanbul', 'Стамбул'), lon: 28.96, lat: 41.02, dx: -22, dy: -26, anchor: 'end' },
  { name: same('Çanakkale', 'Чанаккале'), lon: 26.42, lat: 40.14, dx: 26, dy: 40 },
  { name: same('Silivri', 'Силиври'), lon: 28.25, lat: 41.085, dx: -6, dy: -34, anchor: 'middle', site: true },
  { name: same('Tekirdağ', 'Текирдаг'), lon: 27.51, lat: 40.985, dx: -32, dy: -22, anchor: 'end', site: true },
  { name: same('Gebze', 'Гебзе'), lon: 29.43, lat: 40.79, dx: 12, dy: -34, site: true },
  { name: same('Yalova', 'Ялова'), lon: 29.27, lat: 40.655, dx: 4, dy: 66, site: true },
  { name: same('Gemlik', 'Гемлик'), lon: 29.15, lat: 40.43, dx: 34, dy: 16, site: true },
  { name: same('Bandırma', 'Бандырма'), lon: 27.97, lat: 40.35, dx: 0, dy: 62, anchor: 'middle', site: true },
];
const regions: { name: Words; x: number; y: number; size: number; fill: string; halo?: string }[] = [
  {
    name: { tr: 'MARMARA DENİZİ', en: 'SEA OF MARMARA', ru: 'МРАМОРНОЕ МОРЕ' },
    x: 900,
    y: 494,
    size: 38,
    fill: ink.chalk,
    halo: ink.night,
  },
  { name: { tr: 'KARADENİZ', en: 'BLACK SEA', ru: 'ЧЁРНОЕ МОРЕ' }, x: 1395, y: 78, size: 32, fill: ink.lagoon },
  { name: { tr: 'TRAKYA', en: 'THRACE', ru: 'ФРАКИЯ' }, x: 205, y: 150, size: 34, fill: ink.soft },
  { name: { tr: 'ANADOLU', en: 'ANATOLIA', ru: 'АНАТОЛИЯ' }, x: 1310, y: 790, size: 34, fill: ink.soft },
];
const epicentre = at(28.13, 40.77);

/** The straits are a mile wide, less than a hair on this map: they are drawn as wide as the eye expects. */
const straits = [
  '29.13,41.235 29.085,41.19 29.05,41.165 29.068,41.12 29.045,41.065 29.003,41.03 28.99,40.98',
  '26.72,40.43 26.66,40.36 26.53,40.24 26.4,40.2 26.385,40.14 26.34,40.08 26.2,40.03',
]
  .map((course) => smooth(points(course).map(([lon, lat]) => at(lon, lat))))
  .join('');
const islands = [
  [29.052, 40.88, 6],
  [29.085, 40.878, 8],
  [29.1, 40.862, 7],
  [29.128, 40.853, 11],
  [28.53, 40.54, 9],
]
  .map(([lon = 0, lat = 0, r = 0]) => disc(...at(lon, lat), r))
  .join('');

/** A drill site is a lozenge, so that it never reads as one more town. */
const site = (x: number, y: number) =>
  `<rect x="${n(x - 15)}" y="${n(y - 15)}" width="30" height="30" transform="rotate(45 ${n(x)} ${n(y)})" fill="${ink.vermilion}" stroke="${ink.chalk}" stroke-width="5"/>`;
const town = (x: number, y: number) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="9" fill="${ink.chalk}" stroke="${ink.ink}" stroke-width="5"/>`;

/** The Sea of Marmara between its straits, the imagined epicentre and the six places where teams dug. */
export const marmaraMap: Drawing = (locale) => {
  const [x, y] = epicentre;
  // Shelves of lighter water hug the shore, widest first; the land then covers their inner half.
  const shelves = [
    [92, '#2b4660'],
    [48, '#345670'],
    [18, ink.sea],
  ].map(([width, colour]) => `<use href="#land" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`);
  const rings = [56, 112, 176, 248, 328, 416, 512].map(
    (r, i) => `<circle cx="${n(x)}" cy="${n(y)}" r="${r}" fill="none" stroke-width="${9 - i}"/>`,
  );
  const marks = places.map((p) => {
    const [px, py] = at(p.lon, p.lat);
    const word = { x: px + p.dx, y: py + p.dy, size: 44, weight: 'bold', anchor: p.anchor, halo: ink.sand } as const;
    return (p.site ? site(px, py) : town(px, py)) + lettering(p.name[locale], word);
  });
  const names = regions.map(({ name, ...how }) =>
    lettering(name[locale], { ...how, weight: 'bold', anchor: 'middle', tracking: 6 }),
  );
  return sheet(
    [
      `<g fill="none">${shelves.join('')}</g>`,
      `<circle cx="${n(x)}" cy="${n(y)}" r="176" fill="url(#shake)"/>`,
      `<use href="#land" fill="#16273a" transform="translate(4 5)"/><use href="#land" fill="${ink.sand}"/>`,
      `<clipPath id="inland"><use href="#land"/></clipPath>`,
      `<circle cx="${n(x)}" cy="${n(y)}" r="416" fill="url(#felt)" clip-path="url(#inland)"/>`,
      `<path d="${straits}" fill="none" stroke="${ink.sea}" stroke-width="12" stroke-linecap="round"/>`,
      `<g stroke="${ink.vermilion}">${rings.join('')}</g>`,
      `<path d="${disc(x, y, 20)}" fill="${ink.vermilion}" stroke="${ink.chalk}" stroke-width="6"/>`,
      ...names,
      ...marks,
    ].join(''),
    {
      ground: ink.night,
      defs: [
        `<path id="land" d="${shores(marmaraLand, at)}${islands}"/>`,
        screen('shake', { colour: ink.vermilion, gap: 16, r: 2.4 }),
        hatch('felt', { colour: ink.rule, gap: 12, width: 3 }),
      ].join(''),
    },
  );
};
