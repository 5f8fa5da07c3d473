import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { disc, hatch, line, n, type Point, random, sheet } from './texture';

/** The index by quarter, the first being 100, as the article gives it: 72 and 63 per cent in two years. */
const rents = [100, 112, 124, 136, 147, 157, 165, 172];
const wages = [100, 107, 115, 122, 132, 143, 152, 163];
const words = {
  rents: { tr: 'Kiralar', en: 'Rents', ru: 'Аренда' },
  wages: { tr: 'Ücretler', en: 'Wages', ru: 'Зарплаты' },
  quarter: { tr: '1. çeyrek', en: '1st quarter', ru: '1-й квартал' },
  last: { tr: '8. çeyrek', en: '8th quarter', ru: '8-й квартал' },
} satisfies Record<string, Words>;
const street = 770;
const x = (quarter: number) => 190 + (quarter - 1) * 158;
const y = (index: number) => 660 - (index - 100) * 7;

/** A row of blocks of flats along the foot of the chart: one flat colour, a few windows lit. */
function flats(): string {
  const next = random(21);
  let walls = '';
  let lit = '';
  let dark = '';
  for (let at = -30; at < 1630; ) {
    const width = 84 + Math.round(next() * 5) * 16;
    const height = 62 + Math.round(next() * 4) * 26;
    const top = street + 130 - height;
    const roof = next();
    walls += `M${at} 900V${top}H${at + width - 6}V900z`;
    // A water tank, a stair head or a solar boiler: what Turkish roofs carry.
    if (roof < 0.35) walls += `M${at + 14} ${top + 1}v-16h26v16z`;
    else if (roof < 0.6) walls += `M${at + width - 48} ${top + 1}v-12h30v12z`;
    else walls += `M${at + 22} ${top + 1}l26 -22h-4v-10h26v10h-6v22z`;
    for (let row = top + 18; row < 890; row += 26)
      for (let col = at + 14; col < at + width - 26; col += 24)
        if (next() < 0.16) lit += `M${col} ${row}h12v14h-12z`;
        else dark += `M${col} ${row}h12v14h-12z`;
    at += width;
  }
  return `<path d="${walls}" fill="${ink.night}"/><path d="${dark}" fill="#34506b"/><path d="${lit}" fill="${ink.ochre}"/>`;
}

/** Rents against wages over eight quarters, above the houses that they are paid for. */
export const rentChart: Drawing = (locale) => {
  const points = (series: number[]) => series.map((value, i): Point => [x(i + 1), y(value)]);
  const [rent, wage] = [points(rents), points(wages)];
  const grid = [100, 120, 140, 160].map(
    (value) =>
      `<path d="M130 ${y(value)}H1470" stroke="${value === 100 ? ink.ink : ink.rule}" stroke-width="${value === 100 ? 3 : 2}"/>` +
      lettering(String(value), { x: 130, y: y(value) - 12, size: 36, fill: ink.soft }),
  );
  const curve = (way: Point[], colour: string) =>
    `<path d="${line(way)}" fill="none" stroke="${ink.paper}" stroke-width="22" stroke-linejoin="round"/><path d="${line(way)}" fill="none" stroke="${colour}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`;
  const end = (way: Point[], value: number, colour: string, dy: number) => {
    const [ex, ey] = way.at(-1) ?? [0, 0];
    return (
      `<path d="${disc(ex, ey, 15)}" fill="${colour}" stroke="${ink.paper}" stroke-width="5"/>` +
      lettering(String(value), { x: ex + 30, y: ey + dy, size: 64, weight: 'bold', fill: colour, halo: ink.paper })
    );
  };
  return sheet(
    [
      ...grid,
      `<path d="${line([...rent, ...[...wage].reverse()], true)}" fill="url(#gap)"/>`,
      curve(wage, ink.sea),
      curve(rent, ink.vermilion),
      end(wage, 163, ink.sea, 46),
      end(rent, 172, ink.vermilion, 12),
      lettering(words.rents[locale], {
        x: x(4) - 24,
        y: y(143),
        size: 56,
        weight: 'bold',
        anchor: 'end',
        fill: ink.vermilion,
        halo: ink.paper,
      }),
      lettering(words.wages[locale], {
        x: x(5) + 40,
        y: y(122),
        size: 56,
        weight: 'bold',
        fill: ink.sea,
        halo: ink.paper,
      }),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(
        (q) => `<path d="M${n(x(q))} ${y(100)}v14" stroke="${ink.ink}" stroke-width="3"/>`,
      ),
      lettering(words.quarter[locale], { x: x(1) - 14, y: y(100) + 52, size: 36, fill: ink.soft }),
      lettering(words.last[locale], { x: x(8) + 60, y: y(100) + 52, size: 36, anchor: 'end', fill: ink.soft }),
      flats(),
    ].join(''),
    { grain: false, defs: hatch('gap', { colour: ink.blush, gap: 11, width: 3.5, angle: 90 }) },
  );
};
