import { line, type Point } from './texture';

/** A course as many short steps, so that widths and gauges can be measured along it. */
export function steps(course: readonly Point[], share = 0.125): Point[] {
  const out: Point[] = [];
  const last = course.length - 1;
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [course[Math.max(0, i - 1)], course[i], course[i + 1], course[Math.min(last, i + 2)]];
    if (!a || !b || !c || !d) continue;
    for (let t = 0; t < 1; t += share) {
      const spline = (k: 0 | 1) => {
        const bend = 2 * a[k] - 5 * b[k] + 4 * c[k] - d[k];
        return b[k] + 0.5 * t * (c[k] - a[k] + t * (bend + t * (3 * (b[k] - c[k]) + d[k] - a[k])));
      };
      out.push([spline(0), spline(1)]);
    }
  }
  return [...out, course[last] ?? [0, 0]];
}

/** A river as a shape that widens downstream along its steps; `bank` is added on both sides. */
export function river(way: readonly Point[], from: number, to: number, bank = 0): string {
  const left: Point[] = [];
  const right: Point[] = [];
  way.forEach(([x, y], i) => {
    const [px, py] = way[Math.max(0, i - 1)] ?? [x, y];
    const [qx, qy] = way[Math.min(way.length - 1, i + 1)] ?? [x, y];
    const long = Math.hypot(qx - px, qy - py) || 1;
    const half = (from + ((to - from) * i) / (way.length - 1)) / 2 + bank;
    left.push([x - ((qy - py) / long) * half, y + ((qx - px) / long) * half]);
    right.push([x + ((qy - py) / long) * half, y - ((qx - px) / long) * half]);
  });
  return line([...left, ...right.reverse()], true);
}
