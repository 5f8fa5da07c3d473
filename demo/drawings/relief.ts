import { palette as ink } from './palette';
import { n, type Point, random } from './texture';
import { steps } from './waterways';

/** Steps at equal distances, so that the strokes stand equally close on every ridge. */
function even(way: readonly Point[], gap: number): Point[] {
  let [from] = way;
  const out: Point[] = from ? [from] : [];
  for (const to of way) {
    if (!from || Math.hypot(to[0] - from[0], to[1] - from[1]) < gap) continue;
    out.push(to);
    from = to;
  }
  return out;
}

/** A ridge in hachures, as engravers cut it: short strokes down both slopes, heavier on the side away from the light. */
export function hachures(crest: readonly Point[], seed: number, tall = 22): string {
  const next = random(seed);
  const way = even(steps(crest, 0.02), 9);
  const slope = (side: 1 | -1) =>
    way
      .map(([x, y], i) => {
        const [qx, qy] = way[i + 1] ?? [x, y];
        const step = Math.hypot(qx - x, qy - y);
        if (!step) return '';
        const end = Math.min(1, i / 7, (way.length - i) / 7);
        const [down, lean] = [side * end * (tall + next() * tall), (next() - 0.5) * 10];
        const [ux, uy] = [-(qy - y) / step, (qx - x) / step];
        return `M${n(x + ux * side * 3)} ${n(y + uy * side * 3)}L${n(x + ux * down + lean)} ${n(y + uy * down)}`;
      })
      .join('');
  return `<g fill="none" stroke-linecap="round"><path d="${slope(-1)}" stroke="${ink.clay}" stroke-width="3"/><path d="${slope(1)}" stroke="${ink.umber}" stroke-width="5"/></g>`;
}
