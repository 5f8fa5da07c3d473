import type { Drawing, Words } from './drawing';
import { lettering } from './lettering';
import { palette as ink } from './palette';
import { disc, halftone, n, type Point, points, sheet, smooth } from './texture';

/** Hours of a night nurse's day, from the end of one shift at eight to the end of the next, and how alert she is. */
const oneBlock = points(
  '8,38 9,34 10.5,41 12,50 13.7,59 15.35,67 16.5,75 18,80 20,82 22,77 24,66 26,52 28,38 29.2,33 30.4,35 32,42',
);
const twoSleeps = points(
  '8,39 9,35 10,42 11.5,53 13,64 14.5,75 16,76 17.5,71 19.5,62 20.6,64 21.7,71 22.6,75 24,67.5 26,53 28,37 29.2,31 30.4,34 32,43',
);
/** When each slept: six hours and twenty-one minutes, and six hours and twelve. */
const asleep = {
  one: [[9, 15.35]],
  two: [
    [9, 13],
    [19.5, 21.7],
  ],
} as const;
const words = {
  one: { tr: 'tek uyku', en: 'one sleep', ru: 'один сон' },
  two: { tr: 'iki uyku', en: 'two sleeps', ru: 'два сна' },
  oneTotal: { tr: '6 sa 21 dk', en: '6 h 21 min', ru: '6 ч 21 мин' },
  twoTotal: { tr: '6 sa 12 dk', en: '6 h 12 min', ru: '6 ч 12 мин' },
  up: { tr: 'daha uyanık', en: 'more alert', ru: 'бодрее' },
} satisfies Record<string, Words>;

const x = (hour: number) => 135 + (hour - 8) * 55.4;
const y = (alert: number) => 596 - (alert - 26) * 7;
const at = ([hour, alert]: Point): Point => [x(hour), y(alert)];

/** A curve, solid while she is awake and dotted while she sleeps. */
function curve(way: Point[], sleeps: readonly (readonly [number, number])[], colour: string): string {
  const d = smooth(way.map(at));
  const pieces = (awake: boolean) => {
    const edges = [8, ...sleeps.flat(), 32];
    return edges
      .slice(0, -1)
      .map((from, i) =>
        (i % 2 === 0) === awake ? `M${n(x(from))} 0H${n(x(edges[i + 1] ?? 32))}V900H${n(x(from))}z` : '',
      )
      .join('');
  };
  const stroke = (id: string, awake: boolean, dash: string) =>
    `<clipPath id="${id}"><path d="${pieces(awake)}"/></clipPath><path d="${d}" clip-path="url(#${id})" fill="none" stroke="${colour}" stroke-width="${awake ? 12 : 7}" ${dash} stroke-linecap="round"/>`;
  const id = sleeps.length === 1 ? 'one' : 'two';
  return stroke(`${id}-up`, true, '') + stroke(`${id}-down`, false, 'stroke-dasharray="0.1 15"');
}

const beds = (sleeps: readonly (readonly [number, number])[], top: number, colour: string) =>
  sleeps
    .map(
      ([from, to]) =>
        `<rect x="${n(x(from))}" y="${top}" width="${n(x(to) - x(from))}" height="44" rx="22" fill="${colour}"/>`,
    )
    .join('');

/** Alertness over twenty-four hours, one sleep against two. */
export const sleepCurve: Drawing = (locale) => {
  const night = '#1f3147';
  const [dusk, dark, dawn, light] = [x(17.6), x(20.4), x(28.6), x(31)];
  const sky = [
    `<rect x="${n(dark - 44)}" width="${n(dawn - dark + 88)}" height="900" fill="${night}"/>`,
    halftone({
      x: dusk,
      y: -14,
      width: dark - dusk,
      height: 930,
      colour: night,
      gap: 40,
      from: 1,
      to: 21,
      across: true,
    }),
    halftone({
      x: dawn,
      y: -14,
      width: light - dawn,
      height: 930,
      colour: night,
      gap: 40,
      from: 21,
      to: 1,
      across: true,
    }),
  ];
  const stars = points('905,70 1078,64 1150,330 1244,80 960,300 1290,300 880,212 1230,420');
  const hours = [8, 12, 16, 20, 24, 28, 32].map((hour) => {
    const clock = `${String(hour % 24).padStart(2, '0')}:00`;
    return (
      `<path d="M${n(x(hour))} 100V806" stroke="${ink.chalk}" stroke-width="2" opacity="0.28"/>` +
      lettering(clock, { x: x(hour), y: 858, size: 38, anchor: 'middle', fill: ink.chalk })
    );
  });
  const [one, two] = [ink.chalk, '#f0b94a'];
  const name = (
    text: string,
    hour: number,
    top: number,
    fill: string,
    halo: string,
    anchor: 'start' | 'middle' = 'middle',
  ) => lettering(text, { x: x(hour), y: top, size: 54, weight: 'bold', anchor, fill, halo });
  return sheet(
    [
      ...sky,
      `<path d="${disc(x(10.6), 250, 74)}" fill="${two}"/>`,
      `<path d="M${n(x(27.3))} 96a78 78 0 1 0 78 112a64 64 0 0 1 -78 -112z" fill="${ink.chalk}"/>`,
      `<path d="${stars.map(([sx, sy], i) => disc(sx, sy, 3 + (i % 3))).join('')}" fill="${ink.chalk}"/>`,
      ...hours,
      curve(oneBlock, asleep.one, one),
      curve(twoSleeps, asleep.two, two),
      beds(asleep.one, 650, one),
      beds(asleep.two, 716, two),
      name(words.one[locale], 20.5, y(82) - 30, one, night, 'start'),
      name(words.two[locale], 14.9, y(76) - 40, two, ink.sea),
      lettering(words.oneTotal[locale], { x: x(15.35) + 20, y: 685, size: 38, fill: one, halo: ink.sea }),
      lettering(words.twoTotal[locale], { x: x(21.7) + 20, y: 751, size: 38, fill: two, halo: night }),
      lettering(words.up[locale], { x: 176, y: 92, size: 38, fill: ink.chalk }),
      `<path d="M145 100V62M131 78L145 60L159 78" fill="none" stroke="${ink.chalk}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`,
    ].join(''),
    { ground: ink.sea, grain: false },
  );
};
