import { marmaraLand, projection, shores } from './coasts';
import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { hachures } from './relief';
import { hatch, type Point, points, ripples, sheet, smooth } from './texture';

const at = projection(27.38, 29.4, 40.83, 0.45);
const along = (course: string) => points(course).map(([lon, lat]) => at(lon, lat));
const named = (tr: string, en: string, ru: string): Words => ({ tr, en, ru });

/** Living meadow by bay: the shore it follows and how far out it is drawn, so that the areas are roughly in proportion. */
const meadows: { name: Words; hectares: number; shore: string; reach: number; label: Point }[] = [
  {
    name: named('Erdek', 'Erdek', 'Эрдек'),
    hectares: 128,
    shore: '27.735,40.46 27.785,40.415 27.825,40.388 27.8,40.345 27.745,40.31',
    reach: 92,
    label: [322, 644],
  },
  {
    name: named('Bandırma', 'Bandırma', 'Бандырма'),
    hectares: 54,
    shore: '27.91,40.37 27.98,40.365 28.06,40.385',
    reach: 64,
    label: [590, 590],
  },
  {
    name: named('Mudanya', 'Mudanya', 'Муданья'),
    hectares: 76,
    shore: '28.7,40.395 28.78,40.4 28.88,40.39',
    reach: 62,
    label: [1085, 590],
  },
  {
    name: named('Gemlik', 'Gemlik', 'Гемлик'),
    hectares: 82,
    shore: '29.02,40.355 29.08,40.375 29.13,40.44 29.06,40.485 28.98,40.465',
    reach: 64,
    label: [1365, 590],
  },
];
const unit = named('ha', 'ha', 'га');
const sea = named('MARMARA DENİZİ', 'SEA OF MARMARA', 'МРАМОРНОЕ МОРЕ');
const peninsula = named('Kapıdağ', 'Kapıdağ', 'Капыдаг');
const ridges = [
  '28.86,40.57 29,40.6 29.15,40.59 29.3,40.62 29.45,40.6',
  '27.95,40.06 28.15,40.085 28.4,40.05 28.7,40.08 28.95,40.05',
].map(along);

/** The southern shore of the Sea of Marmara and the seagrass that came back to it. */
export const seagrassMap: Drawing = (locale) => {
  const shelves = [
    [150, '#4d7d91'],
    [84, '#6594a2'],
    [34, ink.lagoon],
  ].map(([width, colour]) => `<use href="#land" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`);
  const beds = meadows.map(({ shore, reach }) => {
    const d = smooth(along(shore));
    const stroke = (paint: string, more: number) =>
      `<path d="${d}" stroke="${paint}" stroke-width="${reach + more}" stroke-linecap="round" stroke-linejoin="round"/>`;
    return stroke(ink.chalk, 12) + stroke('#b9c59a', 0) + stroke('url(#blades)', 0);
  });
  const marks = meadows.map(({ name, hectares, label: [x, y] }) =>
    [
      lettering(name[locale], { x, y, size: 56, weight: 'bold', anchor: 'middle', halo: ink.sand }),
      lettering(`${hectares} ${unit[locale]}`, {
        x,
        y: y + 56,
        size: 48,
        anchor: 'middle',
        fill: ink.pine,
        halo: ink.sand,
      }),
    ].join(''),
  );
  return sheet(
    [
      ripples({ y: -40, height: 420, colour: '#54869a', rows: 11, seed: 5, weight: 4 }),
      `<g fill="none">${shelves.join('')}${beds.join('')}</g>`,
      `<use href="#land" fill="${ink.ink}" opacity="0.55" transform="translate(4 6)"/><use href="#land" fill="${ink.sand}"/>`,
      ...ridges.map((crest, i) => hachures(crest, i + 8, i ? 26 : 18)),
      lettering(sea[locale], {
        x: 800,
        y: 190,
        size: 44,
        weight: 'bold',
        anchor: 'middle',
        tracking: 12,
        fill: ink.mist,
        halo: ink.sea,
      }),
      lettering(peninsula[locale], {
        x: at(27.87, 40.47)[0],
        y: at(27.87, 40.47)[1],
        size: 40,
        anchor: 'middle',
        fill: ink.umber,
      }),
      ...marks,
    ].join(''),
    {
      ground: ink.sea,
      defs: `<path id="land" d="${shores(marmaraLand, at)}"/>${hatch('blades', { colour: ink.pine, gap: 12, width: 6, angle: 62 })}`,
    },
  );
};
