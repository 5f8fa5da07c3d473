import type { Drawing } from './drawing';
import { box, fade, fill, gull, poly, round, stroke, waves } from './figures';
import { palette } from './palette';
import { clipped, disc, hatch, line, random, sheet } from './texture';

const { ink, night, sea, lagoon, mist, chalk, ochre, vermilion, clay, umber, plum, blush, sand, rule } = palette;

type Inks = { skin: string; shade: string; sleeve: string; cuff: string };

/** A folded ballot between thumb and fingers. The wrist is at the point, the arm comes from the left (`s` < 0: right). */
function voter(x: number, y: number, turn: number, s: number, tilt: number, o: Inks): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s} ${Math.abs(s)})">` +
    stroke('M96-34L186-22M100-10L200 4M98 14L192 28M90 36L168 48', o.shade, 30, round) +
    `<g transform="translate(176 0) rotate(${tilt})">${fill('M-40-78H96V86H-40z', chalk)}${fill('M-40-78H96L28 6z', sand)}${stroke('M-40-78L28 6L96-78', o.shade, 2.5)}</g>` +
    fill('M-30-46Q60-62 104-44Q128-30 124 10Q118 50 84 58Q20 60-30 44z', o.skin) +
    stroke('M74-30Q120-58 176-42', o.skin, 36, round) +
    stroke('M166-50q12 0 16 6', blush, 9, round) +
    stroke('M60 20Q96 22 104 50', o.shade, 4, round) +
    fill('M-470-78L-20-60V58L-470 84z', o.sleeve) +
    fill('M-470 34L-20 24V58L-470 84z', ink, 'opacity=".25"') +
    fill('M-46-62H-14Q-8 0-14 60H-46z', o.cuff) +
    '</g>'
  );
}

/** The harbour that goes about its day behind the polling station: ferry, crane, hill, gulls. */
function harbour(): string {
  const next = random(41);
  let houses = '';
  for (let x = 330; x < 1300; x += 26 + next() * 26) houses += box(x, 282 - next() * 40, 20 + next() * 16, 70);
  return [
    fill(box(300, 40, 1000, 300), mist),
    fade({ y: 150, height: 180, colour: chalk, gap: 24, to: 10 }),
    fill('M300 260Q460 190 640 250T980 226T1300 250V340H300z', lagoon),
    fill(houses, sea, 'opacity=".7"'),
    fill(
      'M1010 262v-30h12a34 30 0 0 1 24-24v-8h4v8a34 30 0 0 1 24 24h12v30zM1000 266v-78l4-12 4 12v78zM1090 266v-78l4-12 4 12v78z',
      sea,
    ),
    fill(box(300, 322, 1000, 240), lagoon),
    fill(
      waves({ y: 328, height: 200, rows: 13, seed: 2, x: 300, width: 1000, long: 140, weight: 6, sparse: 1.5 }),
      sea,
    ),
    fill(waves({ y: 332, height: 190, rows: 6, seed: 5, x: 300, width: 1000, long: 120, weight: 4, sparse: 4 }), chalk),
    '<g transform="translate(290 20)">',
    fill('M700 352h190l26-22q-10 34-26 44H716z', ink) +
      fill('M716 352v-26h150l10 26zM740 326v-22h96v22z', chalk) +
      fill(Array.from({ length: 9 }, (_, i) => box(726 + i * 15, 333, 9, 10)).join(''), night) +
      fill('M776 304l5-40h22l-2 40z', vermilion),
    '</g>',
    stroke('M390 340V120M390 132L560 164M390 132L340 168M390 90V132M390 92L560 164M390 92L340 168M540 160v78', ink, 7) +
      fill(box(526, 238, 30, 24), clay) +
      fill('M362 344l28-60 28 60z', ink),
    `<g fill="${chalk}">${gull(690, 130, 0.6)}${gull(1180, 130, 0.5)}${gull(1090, 100, 0.34)}</g>`,
  ].join('');
}

/** A clear box, as the law has it: what went in can be seen lying there. */
function urn(): string {
  const next = random(9);
  const papers = Array.from({ length: 46 }, (_, i) => {
    const [x, y, a] = [568 + ((i * 173) % 490), 690 + i * 3.1 + 14 * Math.sin(i * 1.7), next() * 3.14];
    const [dx, dy] = [Math.cos(a) * 52, Math.sin(a) * 24];
    return {
      d: poly(
        x - dx,
        y - dy,
        x + dy * 1.2,
        y - Math.abs(dx) * 0.5,
        x + dx,
        y + dy,
        x - dy * 1.2,
        y + Math.abs(dx) * 0.5,
      ),
      fold: line([
        [x - dx, y - dy],
        [x + dx, y + dy],
      ]),
    };
  });
  return [
    fill('M500 846H1120L1180 872H470z', umber, 'opacity=".5"'),
    fill('M520 560L572 520H1072L1110 560z', lagoon) +
      fill(box(520, 560, 590, 288), mist, 'opacity=".82"') +
      fill('M520 560H1110V848H520z', 'url(#glass)'),
    clipped(
      'urn',
      'M526 566H1104V842H526z',
      papers.map((p) => fill(p.d, chalk, `stroke="${lagoon}" stroke-width="2"`) + stroke(p.fold, lagoon, 2)).join(''),
    ),
    fill('M548 580h36v240h-36zM600 580h14v240h-14z', chalk, 'opacity=".55"'),
    stroke('M520 560H1110V848H520z', ink, 9, round) +
      fill('M504 566L566 512H1078L1126 566z', sea) +
      fill(box(504, 556, 622, 20), night),
    fill('M736 532H902L910 546H728z', ink),
    fill(disc(600, 566, 15) + disc(1030, 566, 15), vermilion) + stroke('M600 574v36M1030 574v36', vermilion, 6),
  ].join('');
}

export const ballotBox: Drawing = () =>
  sheet(
    fill(box(0, 0, 1600, 760), 'url(#wall)') +
      clipped('view', box(300, 40, 1000, 440), harbour()) +
      stroke('M300 40H1300V480H300zM633 40V480M967 40V480M300 200H1300', chalk, 18) +
      stroke('M291 31H1309V489H291z', umber, 5) +
      fill(box(262, 484, 1076, 26), chalk) +
      fill(box(262, 504, 1076, 8), clay) +
      fill(
        'M150 0H300Q330 250 262 560Q200 590 120 560Q170 260 150 0zM1450 0H1300Q1270 250 1338 560Q1400 590 1480 560Q1430 260 1450 0z',
        plum,
      ) +
      stroke(
        'M190 0Q214 280 166 560M240 0Q266 280 216 568M1410 0Q1386 280 1434 560M1360 0Q1334 280 1384 568',
        ink,
        4,
        'opacity=".5"',
      ) +
      fill('M0 752H1600V900H0z', umber) +
      fill('M0 752H1600V770H0z', clay) +
      stroke('M0 806H1600M0 850H1600', ink, 3, 'opacity=".4"') +
      urn() +
      voter(735, 300, 62, 1, 28, { skin: clay, shade: umber, sleeve: sea, cuff: chalk }) +
      fill('M728 546H910V556H728z', sea) +
      fill(box(728, 556, 182, 20), night) +
      voter(1230, 500, -14, -0.9, 18, { skin: blush, shade: clay, sleeve: vermilion, cuff: plum }) +
      voter(300, 640, -20, 0.95, 14, { skin: umber, shade: ink, sleeve: ochre, cuff: plum }),
    {
      ground: sand,
      defs:
        hatch('wall', { colour: rule, gap: 34, width: 2, angle: 90 }) +
        hatch('glass', { colour: chalk, gap: 26, width: 2, angle: 30 }),
    },
  );
