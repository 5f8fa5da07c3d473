import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { disc, hatch, line, n, type Point, sheet } from './texture';

/** Lira a kilo, week by week; the frost came in the fifth. */
const prices = [142, 144, 143, 147, 151, 158, 171, 183, 190, 196];
const frostWeek = 5;
const x = (week: number) => 262 + (week - 1) * 125;
const y = (price: number) => 760 - (price - 135) * 9.2;

const words = {
  unit: { tr: '200 lira/kg', en: '200 lira a kilo', ru: '200 лир за кг' },
  frost: { tr: 'don', en: 'frost', ru: 'заморозки' },
  week: { tr: '1. hafta', en: 'week 1', ru: '1-я неделя' },
} satisfies Record<string, Words>;

/** A hazelnut in its husk, half in shadow. */
function nut(at: Point, scale: number, turn: number): string {
  const shell = 'M0 -88C66 -92 102 -34 94 24C86 80 42 108 0 128C-42 108 -86 80 -94 24C-102 -34 -66 -92 0 -88z';
  const shade = 'M0 -88C66 -92 102 -34 94 24C86 80 42 108 0 128C34 70 44 -20 0 -88z';
  const ribs = [-62, -32, 0, 30].map((k) => `M${k * 0.5} -70C${k * 1.25} -20 ${k * 1.2} 40 ${k * 0.35} 104`).join('');
  const husk = (colour: string, flip: number) =>
    `<path d="M0 -64C-40 -58 -84 -38 -112 14L-122 -42L-156 -36L-128 -84L-150 -116L-104 -112L-92 -156L-52 -118L-14 -150L0 -116z" transform="scale(${flip} 1)" fill="${colour}"/>`;
  return `<g transform="translate(${at[0]} ${at[1]}) rotate(${turn}) scale(${scale})"><path d="${shell}" fill="${ink.clay}"/><path d="${shade}" fill="${ink.umber}"/><path d="${ribs}" fill="none" stroke="${ink.sand}" stroke-width="5" stroke-linecap="round" opacity="0.7"/>${husk(ink.sage, 1)}${husk(ink.pine, -1)}</g>`;
}

/** The weekly price of hazelnuts, with the cold nights marked. */
export const hazelnutChart: Drawing = (locale) => {
  const curve = prices.map((price, i): Point => [x(i + 1), y(price)]);
  const since = curve.slice(frostWeek - 1);
  const [first, last]: [Point, Point] = [curve[0] ?? [0, 0], curve.at(-1) ?? [0, 0]];
  const grid = [140, 160, 180, 200].map((price) => {
    const label = price === 200 ? words.unit[locale] : String(price);
    return (
      `<path d="M130 ${n(y(price))}H1470" stroke="${ink.rule}" stroke-width="2"/>` +
      lettering(label, { x: 130, y: y(price) - 12, size: 36, fill: ink.soft })
    );
  });
  const weeks = prices.map((_, i) => {
    const frost = i + 1 === frostWeek;
    const mark = `<path d="M${x(i + 1)} 780v16" stroke="${ink.ink}" stroke-width="3"/>`;
    if (i === 0) return mark + lettering(words.week[locale], { x: x(1) - 14, y: 842, size: 38, fill: ink.soft });
    const word = lettering(String(i + 1), {
      x: x(i + 1),
      y: 842,
      size: 38,
      weight: frost ? 'bold' : 'regular',
      anchor: 'middle',
      fill: frost ? ink.sea : ink.soft,
    });
    // The word "week 1" is long: the second number would touch it.
    return i === 1 ? mark : mark + word;
  });
  const band = { left: x(frostWeek) - 62, width: 124 };
  return sheet(
    [
      `<rect x="${band.left}" y="96" width="${band.width}" height="684" fill="${ink.mist}"/><rect x="${band.left}" y="96" width="${band.width}" height="684" fill="url(#cold)"/>`,
      ...grid,
      // Ruled is only what the price gained since the frost: a scale that starts at 135 has no bottom to fill from.
      `<path d="${line([...since, [last[0], y(151)]], true)}" fill="url(#gain)"/><path d="M${x(frostWeek)} ${n(y(151))}H${last[0]}" stroke="${ink.clay}" stroke-width="3" stroke-dasharray="4 10"/>`,
      nut([516, 352], 0.78, 18),
      nut([398, 392], 0.9, -12),
      `<path d="${line(curve)}" fill="none" stroke="${ink.paper}" stroke-width="22" stroke-linejoin="round"/><path d="${line(curve)}" fill="none" stroke="${ink.vermilion}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`,
      `<path d="M130 780H1470" stroke="${ink.ink}" stroke-width="4"/>`,
      ...weeks,
      `<path d="${disc(...first, 15)}${disc(...last, 15)}" fill="${ink.vermilion}" stroke="${ink.paper}" stroke-width="5"/>`,
      `<path d="${disc(x(frostWeek), y(151), 17)}" fill="${ink.chalk}" stroke="${ink.sea}" stroke-width="9"/>`,
      lettering('142', { x: first[0], y: first[1] - 34, size: 56, weight: 'bold', anchor: 'middle', halo: ink.paper }),
      lettering('196', {
        x: last[0],
        y: last[1] - 40,
        size: 76,
        weight: 'bold',
        anchor: 'middle',
        fill: ink.vermilion,
        halo: ink.paper,
      }),
      lettering(words.frost[locale], {
        x: x(frostWeek),
        y: 76,
        size: 48,
        weight: 'bold',
        anchor: 'middle',
        fill: ink.sea,
      }),
    ].join(''),
    {
      grain: false,
      defs:
        hatch('gain', { colour: ink.blush, gap: 12, width: 3, angle: -45 }) +
        hatch('cold', { colour: ink.lagoon, gap: 16, width: 2.5, angle: 90 }),
    },
  );
};
