import type { Drawing } from './drawing';
import { box, fill, round, stroke } from './figures';
import { palette } from './palette';
import { clipped, disc, hatch, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, vermilion, ochre, clay, umber, blush } = palette;

type Kit = { shirt: string; helmet: string; stripe: string };
const home: Kit = { shirt: vermilion, helmet: ink, stripe: chalk };
const away: Kit = { shirt: sea, helmet: night, stripe: mist };
const shade: Kit = { shirt: lagoon, helmet: lagoon, stripe: lagoon };

/** A skater bent over the stick, feet at the origin, a hundred units tall; `reach` moves the stick and the back leg. */
function figure(kit: Kit, reach: number): string {
  const dark = kit === shade ? lagoon : ink;
  const skin = kit === shade ? lagoon : blush;
  return [
    stroke(`M2-44L-6-27L${-30 - reach * 14}-5`, dark, 12, round) + stroke(`M${-38 - reach * 14}-1h16`, dark, 4, round),
    stroke('M2-44L20-30L14-6', dark, 13, round) + stroke('M6-1h20', dark, 4, round),
    stroke(`M34-58L${64 + reach * 10}-3h16`, kit === shade ? lagoon : umber, 3.6, round),
    stroke(`M12-72L20-52L36-50`, kit.shirt, 10, round),
    fill('M-8-50Q-10-68 6-80Q20-86 30-74Q28-58 12-42Q0-38-8-50z', kit.shirt),
    stroke('M-5-57Q2-46 14-46', kit.stripe, 4.5),
    fill(disc(29, -85, 9), skin) + fill('M19-84a10 11 0 0 1 20-5l1 3-12 1-1 7q-6 0-8-6z', kit.helmet),
    stroke('M22-74L30-56L42-46', kit.shirt, 11, round) + fill(disc(43, -46, 6.5), dark),
  ].join('');
}

/** Where they are; the lamp is low on the left, so that every one drags a second self over the ice. */
const skaters: readonly [number, number, number, Kit, number, boolean][] = [
  [1010, 236, 0.92, away, 1, true],
  [440, 262, 0.95, home, 0.4, false],
  [1330, 372, 1.05, away, 0, true],
  [206, 452, 1.1, home, 1.2, false],
  [702, 500, 1.25, home, 0.8, false],
  [916, 500, 1.25, away, 0.8, true],
  [1150, 652, 1.4, away, 0.5, true],
  [430, 700, 1.45, home, 1.4, false],
  [1452, 800, 1.6, home, 0.6, true],
];

export const hockeyRink: Drawing = () => {
  const next = random(11);
  let cuts = '';
  for (let i = 0; i < 46; i++) {
    const [x, y, turn, r] = [next() * 2200 - 500, next() * 1700 - 400, next() * 6.3, 90 + next() * 300];
    cuts += `M${n(x)} ${n(y)}q${n(Math.cos(turn) * r)} ${n(Math.sin(turn) * r)} ${n(Math.cos(turn + 0.9) * r * 1.7)} ${n(Math.sin(turn + 0.9) * r * 1.7)}`;
  }
  const crowd: Record<string, string> = { [sea]: '', [lagoon]: '', [clay]: '', [ochre]: '' };
  for (let row = 0; row < 4; row++)
    for (let x = -20 + (row % 2) * 18; x < 1640; x += 36) {
      const pick = next();
      const [cx, cy] = [x + next() * 8, 96 - row * 34 - x * 0.075 + 30];
      const who = `${disc(cx, cy, 8)}M${n(cx - 14)} ${n(cy + 26)}q1-17 14-17t14 17z`;
      if (pick < 0.9) crowd[pick < 0.5 ? sea : pick < 0.74 ? lagoon : pick < 0.84 ? clay : ochre] += who;
    }
  const ring = (x: number, y: number, r: number, colour: string) =>
    stroke(disc(x, y, r), colour, 9) + fill(disc(x, y, 14), colour);
  const glass = Array.from({ length: 12 }, (_, i) => `M${i * 150 - 40} ${n(186 - i * 11.2)}v-70`).join('');
  return sheet(
    Object.entries(crowd)
      .reverse()
      .map(([colour, d]) => fill(d, colour))
      .join('') +
      fill('M0 126L1600 6V66L0 186z', mist, 'opacity=".35"') +
      stroke(glass, mist, 3) +
      clipped(
        'ice',
        'M0 196L1600 76V900H0z',
        `<g transform="translate(800 500) matrix(.98 -.073 .2 .62 0 0)">${[
          fill('M-1400-1200H1400V1200H-1400z', chalk),
          fill('M-1400-560H1400V-470H-1400z', 'url(#edge)'),
          stroke(cuts, mist, 3, round),
          fill(box(-560, -900, 34, 2000) + box(526, -900, 34, 2000), sea),
          fill(box(-15, -900, 30, 2000), vermilion) +
            fill(Array.from({ length: 22 }, (_, i) => box(-6, -860 + i * 84, 12, 42)).join(''), chalk),
          ring(0, 0, 236, sea),
          ring(-800, 330, 150, vermilion),
          ring(800, -230, 150, vermilion),
          ring(800, 400, 150, vermilion),
          ring(-800, -230, 150, vermilion),
        ].join('')}</g>`,
      ) +
      fill('M0 176L1600 56V80L0 200z', chalk) +
      fill('M0 190L1600 70V84L0 204z', ochre) +
      fill('M0 172L1600 52V57L0 177z', vermilion) +
      skaters
        .map(
          ([x, y, s, , reach, flip]) =>
            `<g transform="translate(${x} ${y}) matrix(${n(s * (flip ? -1 : 1))} ${n(s * 0.12 * (flip ? -1 : 1))} ${n(-1.5 * s)} ${n(-0.85 * s)} 0 0)">${figure(shade, reach)}</g>`,
        )
        .join('') +
      skaters
        .map(
          ([x, y, s, kit, reach, flip]) =>
            `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${figure(kit, reach)}</g>`,
        )
        .join('') +
      `<ellipse cx="810" cy="502" rx="10" ry="6" fill="${ink}"/>`,
    { ground: night, grain: false, defs: hatch('edge', { colour: mist, gap: 14, width: 6, angle: 0 }) },
  );
};
