import { corridorLand, projection, shores } from './coasts';
import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { hachures } from './relief';
import { n, type Point, points, sheet, smooth } from './texture';

const at = projection(31.6, 54, 45.35, 4.8);
const along = (course: string) => points(course).map(([lon, lat]) => at(lon, lat));
const named = (tr: string, en: string, ru: string): Words => ({ tr, en, ru });

const cities: { name: Words; lon: number; lat: number; dx: number; dy: number; anchor?: 'middle' | 'end' }[] = [
  { name: named('Aktau', 'Aktau', 'Актау'), lon: 51.17, lat: 43.65, dx: 0, dy: -44, anchor: 'middle' },
  { name: named('Bakü', 'Baku', 'Баку'), lon: 49.87, lat: 40.4, dx: -52, dy: 84, anchor: 'end' },
  { name: named('Tiflis', 'Tbilisi', 'Тбилиси'), lon: 44.8, lat: 41.72, dx: 14, dy: -38, anchor: 'end' },
  { name: named('Kars', 'Kars', 'Карс'), lon: 43.1, lat: 40.6, dx: 6, dy: 78 },
  { name: named('Mersin', 'Mersin', 'Мерсин'), lon: 34.63, lat: 36.8, dx: 40, dy: -10 },
];
const seas = [
  { name: named('KARADENİZ', 'BLACK SEA', 'ЧЁРНОЕ МОРЕ'), lon: 36.4, lat: 43, size: 40 },
  { name: named('HAZAR DENİZİ', 'CASPIAN SEA', 'КАСПИЙСКОЕ МОРЕ'), lon: 51.35, lat: 38.65, size: 34, narrow: true },
];
const rail = along(`49.87,40.4 48.9,40.05 47.15,40.62 46.36,40.68 45.4,41.3 44.8,41.72 44.1,41.55 43.5,41.4 43.1,40.6
  42.2,40.1 41.3,39.9 39.5,39.7 38.1,39.4 37,39.75 36.1,39.3 35.5,38.7 34.9,37.9 34.63,36.8`);
/** Where the wagons come from: the steppe beyond the edge of the map. */
const steppe = along('54.4,44.15 53.3,43.75 52.2,43.85 51.17,43.65');
const ferry = along('51.17,43.65 50.85,42.9 50.75,42 50.7,41.1 50.4,40.35 49.95,40.3');
const lakes = [
  '42.4,38.6 43,38.35 43.6,38.8 43.2,39 42.8,38.75',
  '45,40.55 45.5,40.15 45.65,40.35',
  '45.1,38.1 45.3,37.3 45.75,37.3 45.6,38',
]
  .map((shore) => smooth(along(shore), true))
  .join('');
/** Ridges the line has to find its way between, peak by peak from west to east. */
const ridges = [
  '39.2,44.2 39.9,43.95 40.7,43.65 41.5,43.25 42.5,43.3 43.5,43.15 44.5,42.75 45.5,42.65 46.5,42.1 47.4,41.7 48.2,41.25',
  '36.8,40.75 37.8,40.55 38.8,40.6 39.8,40.55 40.7,40.75',
  '31.7,37.35 32.6,37 33.4,37 34.1,37.4',
  '35.7,37.9 36.5,38.15 37.5,38.1 38.5,38.35 39.5,38.3 40.5,38.5 41.4,38.35',
].map(along);

/** A ferry seen from the side, as on a timetable. */
const ship = ([x, y]: Point) =>
  `<g transform="translate(${n(x)} ${n(y)})"><path d="M-46 0H50L36 26H-34z" fill="${ink.vermilion}"/><path d="M-30 -4V-22H26V-4zM-12 -26V-38H14V-26z" fill="${ink.chalk}"/><path d="M-58 34q14 -12 29 0t29 0t29 0t29 0" fill="none" stroke="${ink.chalk}" stroke-width="5" stroke-linecap="round"/></g>`;

/** The middle corridor: by ferry from Aktau to Baku, then by rail to the Mediterranean. */
export const corridorMap: Drawing = (locale) => {
  const shelves = [
    [84, '#2b4660'],
    [44, '#345670'],
    [16, ink.sea],
  ].map(([width, colour]) => `<use href="#land" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`);
  const track = smooth(rail, false, 0.7) + smooth(steppe);
  const names = seas.map(({ name, lon, lat, size, narrow }) => {
    const [x, y] = at(lon, lat);
    // The Caspian is tall: its name is set in two lines.
    const lines = narrow ? name[locale].split(' ') : [name[locale]];
    return lines
      .map((text, i) =>
        lettering(text, {
          x,
          y: y + i * 46,
          size,
          weight: 'bold',
          anchor: 'middle',
          tracking: narrow ? 3 : 6,
          fill: ink.lagoon,
        }),
      )
      .join('');
  });
  const marks = cities.map(({ name, lon, lat, dx, dy, anchor }) => {
    const [x, y] = at(lon, lat);
    const word = { x: x + dx, y: y + dy, size: 52, weight: 'bold', anchor, halo: ink.sand } as const;
    return `<circle cx="${n(x)}" cy="${n(y)}" r="17" fill="${ink.chalk}" stroke="${ink.ink}" stroke-width="8"/>${lettering(name[locale], word)}`;
  });
  return sheet(
    [
      `<g fill="none">${shelves.join('')}</g>`,
      `<use href="#land" fill="#16273a" fill-rule="evenodd" transform="translate(4 5)"/><use href="#land" fill="${ink.sand}" fill-rule="evenodd"/>`,
      `<path d="${lakes}" fill="${ink.night}" stroke="${ink.lagoon}" stroke-width="4"/>`,
      `<clipPath id="inland"><use href="#land" clip-rule="evenodd"/></clipPath><g clip-path="url(#inland)">${ridges.map((crest, i) => hachures(crest, i + 3)).join('')}</g>`,
      `<path d="${track}" fill="none" stroke="${ink.sand}" stroke-width="30"/><path d="${track}" fill="none" stroke="${ink.vermilion}" stroke-width="17"/><path d="${track}" fill="none" stroke="${ink.chalk}" stroke-width="6" stroke-dasharray="20 16"/>`,
      `<path d="${smooth(ferry)}" fill="none" stroke="${ink.chalk}" stroke-width="9" stroke-linecap="round" stroke-dasharray="1 22"/>`,
      ...names,
      ship(at(50.75, 42)),
      ...marks,
    ].join(''),
    {
      ground: ink.night,
      defs: `<path id="land" d="${shores(corridorLand, at)}"/>`,
    },
  );
};
