import type { Drawing } from './drawing';
import { box, fade, fill, pts, round, stroke } from './figures';
import { palette } from './palette';
import { clipped, disc, n, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

/** An open hand on its forearm, fingers up, thumb to the right; the wrist is the origin, the arm goes down. */
function hand(o: {
  x: number;
  y: number;
  turn: number;
  s: number;
  flip?: boolean;
  skin: string;
  shade: string;
  sleeve: string;
  arm: number;
  spread?: number;
}): string {
  const { spread = 1 } = o;
  const finger = (x: number, long: number, lean: number) =>
    `M${x} -74L${n(x + Math.sin(lean * spread) * long)} ${n(-84 - Math.cos(lean * spread) * long)}`;
  const fingers = finger(-33, 58, -0.42) + finger(-12, 80, -0.16) + finger(11, 84, 0.06) + finger(33, 72, 0.27);
  return (
    `<g transform="translate(${o.x} ${o.y}) rotate(${o.turn}) scale(${o.flip ? -o.s : o.s} ${o.s})">` +
    fill(`M-34-6L-58 ${o.arm}H58L34-6z`, o.skin) +
    fill(`M10-6L18 ${o.arm}H58L34-6z`, o.shade) +
    stroke(fingers, o.skin, 25, round) +
    stroke('M28-28Q66-40 86-76', o.skin, 27, round) +
    fill('M-46-84Q0-100 46-84L44-26Q36 0 34 6H-34Q-44-8-46-40z', o.skin) +
    fill('M46-84L44-26Q36 0 34 6H8Q30-30 24-90Q36-90 46-84z', o.shade) +
    stroke('M-22-90v20M0-94v20M22-90v20', o.shade, 4, round) +
    fill('M-38 26H39L44 62H-42z', chalk) +
    fill(`M-52 ${o.arm - 90}H52L74 ${o.arm + 160}H-74z`, o.sleeve) +
    '</g>'
  );
}

/** Three bands of panels, turned as they are when a ball spins. */
const ball = (x: number, y: number, r: number) =>
  `<g transform="translate(${x} ${y}) rotate(-24)">` +
  fill(disc(0, 0, r), sand) +
  clipped(
    'ball',
    disc(0, 0, r),
    [
      fill(`M${-r} ${-r}H${r}V${-r * 0.36}Q0 ${-r * 0.62} ${-r} ${-r * 0.2}z`, ochre),
      fill(`M${-r} ${r}H${r}V${r * 0.44}Q0 ${r * 0.16} ${-r} ${r * 0.5}z`, sea),
      stroke(
        `M${-r} ${-r * 0.2}Q0 ${-r * 0.62} ${r} ${-r * 0.36}M${-r} ${-r * 0.52}Q0 ${-r} ${r} ${-r * 0.66}M${-r} ${r * 0.5}Q0 ${r * 0.16} ${r} ${r * 0.44}M${-r} ${r * 0.8}Q0 ${r * 0.5} ${r} ${r * 0.74}M${-r} ${r * 0.16}Q0 ${-r * 0.2} ${r} ${r * 0.06}`,
        ink,
        4,
      ),
      fill(`M${r * 0.2} ${-r}Q${r * 0.9} 0 ${-r * 0.1} ${r * 1.1}H${r * 1.2}V${-r}z`, ink, 'opacity=".22"'),
    ].join(''),
  ) +
  '</g>';

/** The net runs away to the right: its cords lean and close up with distance. */
function net(): string {
  const top = (x: number) => 560 - x * 0.07;
  let cords = '';
  for (let x = -30, step = 62; x < 1640; step *= 0.975, x += step) cords += `M${n(x)} ${n(top(x))}V900`;
  for (let row = 1; row < 8; row++) cords += `M-20 ${n(top(-20) + row * 56)}L1620 ${n(top(1620) + row * 45)}`;
  return (
    stroke(cords, chalk, 4, 'opacity=".9"') +
    fill(`M-20 ${n(top(-20) - 26)}L1620 ${n(top(1620) - 20)}V${n(top(1620) + 26)}L-20 ${n(top(-20) + 34)}z`, chalk) +
    fill(`M-20 ${n(top(-20) + 18)}L1620 ${n(top(1620) + 14)}V${n(top(1620) + 26)}L-20 ${n(top(-20) + 34)}z`, mist) +
    fill(`M1300 ${n(top(1300) - 24)}h30v${440}h-30z`, vermilion) +
    stroke(`M1315 ${n(top(1300))}V90`, vermilion, 11) +
    stroke(`M1315 ${n(top(1300) - 30)}V90`, chalk, 11, 'stroke-dasharray="46 46"')
  );
}

export const volleyballNet: Drawing = () => {
  const next = random(27);
  const beams = pts('90,40 420,24 1180,30 1500,44')
    .map(
      ([x = 0, w = 0]) => `M${x - w} -10h${2 * w}L${x + (800 - x) * 0.7 + w * 7} 900H${x + (800 - x) * 0.7 - w * 7}z`,
    )
    .join('');
  const crowd: Record<string, string> = { [ink]: '', [plum]: '', [sea]: '' };
  for (let row = 0; row < 9; row++)
    for (let x = (row % 2) * 26 - 20; x < 1640; x += 52) {
      if (next() < 0.08) continue;
      const pick = next();
      const y = 470 + row * 52;
      crowd[pick < 0.8 ? ink : pick < 0.93 ? sea : plum] +=
        `${disc(x, y - 24, 14)}M${x - 24} ${y + 22}q2-32 24-32t24 32z`;
    }
  const speed = Array.from(
    { length: 11 },
    (_, i) => `M${n(500 - i * 2 + next() * 30)} ${n(112 + i * 24)}l${n(-110 - next() * 170)} ${n(-32 - i * 2)}`,
  ).join('');
  return sheet(
    fade({ y: 150, height: 330, colour: ink, gap: 28, to: 12 }) +
      Object.entries(crowd)
        .map(([c, d]) => fill(d, c))
        .join('') +
      fill(beams, sea, 'opacity=".4"') +
      fill(disc(90, 0, 26) + disc(420, 0, 18) + disc(1180, 0, 20) + disc(1500, 0, 30), chalk) +
      stroke(speed, lagoon, 5, round) +
      hand({ x: 884, y: 330, turn: -4, s: 1.3, flip: true, skin: blush, shade: clay, sleeve: ochre, arm: 360 }) +
      hand({ x: 1110, y: 322, turn: 7, s: 1.3, skin: blush, shade: clay, sleeve: ochre, arm: 360 }) +
      hand({ x: 1452, y: 452, turn: 12, s: 1.08, flip: true, skin: clay, shade: umber, sleeve: ochre, arm: 380 }) +
      // The blocker herself, behind the cords: hair, a band, the back of the shirt.
      fill('M872 900Q880 770 950 750H1050Q1120 770 1128 900z', ochre) +
      fill(box(974, 690, 54, 76), clay) +
      fill('M932 640a68 76 0 0 1 136 0q0 76-68 80q-68-4-68-80z', ink) +
      stroke('M932 640Q1000 668 1068 640', vermilion, 12) +
      net() +
      hand({ x: 470, y: 352, turn: 30, s: 1.5, skin: clay, shade: umber, sleeve: vermilion, arm: 420, spread: 1.2 }) +
      ball(664, 186, 112),
    { ground: night, grain: false },
  );
};
