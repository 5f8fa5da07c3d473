import type { Drawing } from './drawing';
import { box, fade, fill, lens, person, poly, poses, pts, stroke, table } from './figures';
import { palette } from './palette';
import { disc, hatch, line, n, type Point, random, sheet } from './texture';

const { ink, night, sea, lagoon, chalk, paper, ochre, vermilion, clay, umber, plum, blush, sand } = palette;

/** A place on a standing page: `side` -1 or 1, `u` from the spine out (0–1), `v` from the top down (0–1). */
const on = (side: number, u: number, v: number): Point => {
  const [top, foot] = [150 - 96 * u, 716 + 74 * u];
  return [
    800 + side * (16 + 560 * u),
    top + (foot - top) * v - (1 - v) * 17 * Math.sin(Math.PI * Math.min(1, u * 1.1)),
  ];
};
const patch = (side: number, u0: number, u1: number, v0: number, v1: number) =>
  line([on(side, u0, v0), on(side, u1, v0), on(side, u1, v1), on(side, u0, v1)], true);
const row = (side: number, v: number, u0 = 0.04, u1 = 0.97) =>
  line([0, 0.33, 0.67, 1].map((t) => on(side, u0 + (u1 - u0) * t, v)));
const fields = pts('0.08,0.42 0.5,0.66 0.72,0.92');

/** The accounts: entries as bars, sums under double rules, and here and there a line opened like a window. */
function accounts(side: number, seed: number): string {
  const next = random(seed);
  let [entries, sums, rules, windows, sills, readers] = ['', '', '', '', '', ''];
  for (let i = 1; i < 20; i++) {
    const v = 0.1 + i * 0.0436;
    rules += row(side, v);
    for (const [from, to] of i < 2 ? [] : fields) {
      const long = (to - from) * (0.35 + next() * 0.6);
      const start = from < 0.4 ? from : to - long;
      if (i % 7 === 6 && from > 0.4) sums += row(side, v - 0.006, from, to) + row(side, v - 0.014, from, to);
      else if (next() < 0.1 && i < 16 && i > 3) {
        windows += patch(side, from + 0.03, from + 0.1, v - 0.075, v - 0.004);
        const [x, y] = on(side, from + 0.065, v - 0.006);
        if (next() < 0.7) readers += `${disc(x, y - 30, 7)}M${n(x - 12)} ${n(y)}q1-22 12-22t12 22z`;
        sills += patch(side, from + 0.02, from + 0.11, v - 0.004, v + 0.006);
      } else if (next() < 0.86) entries += patch(side, start, start + long, v - 0.026, v - 0.011);
    }
  }
  const columns = [0.46, 0.69, 0.945, 0.957].map((u) => line([on(side, u, 0.03), on(side, u, 0.97)])).join('');
  const heads = fields.map(([from, to]) => patch(side, from, to - 0.02, 0.055, 0.085)).join('');
  return (
    stroke(rules, lagoon, 2) +
    stroke(columns, vermilion, 3) +
    fill(entries, night) +
    stroke(sums, night, 3) +
    fill(windows, ochre) +
    fill(readers, plum) +
    fill(sills, umber) +
    fill(heads, plum)
  );
}

function book(): string {
  const outer = (side: number) => {
    const [top, foot] = [on(side, 1, 0), on(side, 1, 1)];
    const leaves = [1, 2, 3, 4, 5]
      .map(
        (k) => `M${n(top[0] + side * k * 6)} ${n(top[1] + k * 5)}L${n(foot[0] + side * k * 6)} ${n(foot[1] - k * 3)}`,
      )
      .join('');
    return (
      fill(poly(800, 120, top[0] + side * 64, top[1] - 16, foot[0] + side * 64, foot[1] + 4, 800, 744), vermilion) +
      fill(line([top, [top[0] + side * 36, top[1] + 28], [foot[0] + side * 36, foot[1] - 16], foot], true), sand) +
      stroke(leaves, umber, 2)
    );
  };
  const page = (side: number) =>
    line([...[0, 0.1, 0.25, 0.5, 0.75, 1].map((u) => on(side, u, 0)), on(side, 1, 1), on(side, 0, 1)], true);
  return [
    outer(-1),
    outer(1),
    fill(page(-1), chalk),
    fill(page(1), paper),
    fill(page(1), 'url(#dusk)'),
    accounts(-1, 3),
    accounts(1, 8),
    fill(patch(-1, 0, 0.05, 0, 1), sand) +
      fill(patch(1, 0, 0.07, 0, 1), blush) +
      fill('M784 150L800 128L816 150V716L800 730L784 716z', umber),
  ].join('');
}

/** Those who came to read it: the shadow first, long, towards us and to the right. */
function citizens(): string {
  const coats = [vermilion, sea, ink, plum, ochre, night, umber, lagoon];
  const kinds = ['walk', 'stand', 'walk', 'stand', 'walk'] as const;
  return table(
    '180,812,62 260,850,74 420,806,56 470,842,72 610,782,46 660,812,58 730,760,38 770,772,42 826,764,40 860,788,46 905,848,76 1010,800,54 1085,830,64 1190,812,58 1330,850,76 1420,822,62 560,866,84 1240,872,86',
  )
    .map(([x, y, h], i) => {
      const shade = `M${x - 5} ${y}L${n(x + h * 1.5)} ${n(y + h * 0.5)}l${n(h * 0.22)} ${n(-h * 0.04)}L${x + 6} ${y - 2}z`;
      const inks = { top: coats[i % 8] ?? ink, legs: i % 3 ? ink : night, skin: i % 2 ? clay : umber, hair: ink };
      return fill(shade, umber, 'opacity=".45"') + person(x, y, h, poses[kinds[i % 5] ?? 'stand'], inks, x > 800);
    })
    .join('');
}

/** A ladder leant on the page, and somebody who climbed it to see for herself. */
function ladder(x: number, foot: number, top: number, lean: number, coat: string): string {
  const steps = Math.round((foot - top) / 20);
  const rungs = Array.from(
    { length: steps },
    (_, i) => `M${n(x + (lean * i) / steps)} ${n(foot - (i * (foot - top)) / steps)}h28`,
  ).join('');
  return (
    stroke(`M${x} ${foot}L${x + lean} ${top}M${x + 28} ${foot}L${x + lean + 28} ${top}${rungs}`, umber, 5) +
    person(
      x + lean * 0.72 + 14,
      foot - (foot - top) * 0.72,
      62,
      poses.walk,
      { top: coat, legs: ink, skin: clay, hair: ink },
      lean < 0,
    )
  );
}

export const openLedger: Drawing = () =>
  sheet(
    fade({ y: 40, height: 464, colour: ochre, gap: 32, to: 16.6 }) +
      fill(box(0, 510, 1600, 190), ochre) +
      fill('M0 640h70v-90h60v60h50v-130h70v150h60v60H0zM1600 640h-60v-120h-70v70h-50v-60h-60v110H1290v50h310z', clay) +
      fill('M0 690H1600V900H0z', blush) +
      fill('M0 690H1600V900H0z', 'url(#paving)') +
      stroke('M800 700L-200 900M800 700L300 900M800 700L1300 900M800 700L1900 900M800 700V900', clay, 3) +
      fill('M160 796L800 730L1440 796L1600 838V900H980L840 760z', umber, 'opacity=".28"') +
      book() +
      // The way in is where the two pages meet.
      fill('M752 736V640a48 54 0 0 1 96 0v96z', plum) +
      fill('M762 736V642a38 44 0 0 1 76 0v94z', ochre) +
      fill('M742 736h116l14 12H728z', sand) +
      fill('M762 748H838L920 900H680z', ochre, 'opacity=".55"') +
      ladder(420, 770, 452, 46, sea) +
      ladder(1150, 774, 360, -40, vermilion) +
      fill(lens(400, 770, 70, 4) + lens(1130, 774, 70, 4), umber) +
      citizens(),
    {
      ground: sand,
      defs:
        hatch('paving', { colour: clay, gap: 38, width: 2, angle: 0 }) +
        hatch('dusk', { colour: sand, gap: 12, width: 4, angle: 60 }),
    },
  );
