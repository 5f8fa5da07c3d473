import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { hatch, n, sheet } from './texture';

/** Turnout, from the waterfront up the hill. */
const rows: { name: Words; value: number }[] = [
  { name: { tr: 'İskele', en: 'İskele', ru: 'Искеле' }, value: 72 },
  { name: { tr: 'Çarşı', en: 'Çarşı', ru: 'Чаршы' }, value: 68 },
  { name: { tr: 'Bağlar', en: 'Bağlar', ru: 'Баглар' }, value: 60 },
  { name: { tr: 'Yenimahalle', en: 'Yenimahalle', ru: 'Енимахалле' }, value: 55 },
  { name: { tr: 'Tepe', en: 'Tepe', ru: 'Тепе' }, value: 49 },
];

/** The whole electorate fits a 3:2 crop, and every bar's end stands inside a square one. */
const left = 175;
const unit = 12.3;
const top = 150;
const step = 142;
const thick = 98;
const right = left + 100 * unit;

/** Bars of turnout; the hatched rest of each is the people who stayed at home. */
export const turnoutChart: Drawing = (locale) => {
  const percent = (value: number) => (locale === 'tr' ? `%${value}` : `${value}%`);
  const bottom = top + step * (rows.length - 1) + thick;
  const grid = [0, 25, 50, 75, 100].map((value) => {
    const x = left + value * unit;
    const rule = `<path d="M${n(x)} ${top - 30}V${bottom + 26}" stroke="${value ? ink.rule : ink.ink}" stroke-width="${value ? 2 : 5}"/>`;
    return { rule, word: lettering(percent(value), { x, y: top - 50, size: 36, anchor: 'middle', fill: ink.soft }) };
  });
  const bars = rows.map(({ name, value }, i) => {
    const y = top + i * step;
    const end = left + value * unit;
    const first = i === 0;
    return [
      `<rect x="${left}" y="${y}" width="${n(right - left)}" height="${thick}" fill="url(#home)"/>`,
      `<rect x="${left}" y="${y}" width="${n(end - left)}" height="${thick}" fill="${first ? ink.vermilion : ink.night}"/>`,
      lettering(name[locale], {
        x: end - 30,
        y: y + thick / 2 + 18,
        size: 52,
        weight: 'bold',
        anchor: 'end',
        fill: ink.chalk,
      }),
      lettering(percent(value), {
        x: end + 22,
        y: y + thick / 2 + 21,
        size: 60,
        weight: 'bold',
        fill: first ? ink.vermilion : ink.night,
        halo: ink.paper,
      }),
    ].join('');
  });
  return sheet([...grid.slice(1).map((g) => g.rule), ...bars, grid[0]?.rule, ...grid.map((g) => g.word)].join(''), {
    ground: ink.paper,
    defs: hatch('home', { colour: ink.rule, gap: 11, width: 2.5 }),
    grain: false,
  });
};
