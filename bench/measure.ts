/** Milliseconds below which so many of a hundred runs stay. */
export interface Percentiles {
  p50: number;
  p90: number;
  p99: number;
  max: number;
}

export interface Measured {
  /** The first run of each item: what it reads may lie outside the database's own memory. */
  first: Percentiles;
  /** The median of each item's later runs: what the work costs, whatever else the machine did. */
  warm: Percentiles;
  /** The quickest of each item's later runs: what it would cost with the machine to itself. */
  best: Percentiles;
  /** Every later run by itself, with the machine's noise. */
  every: Percentiles;
  /** The place of the item whose warm time is the median. */
  median: number;
}

const sorted = (list: number[]) => [...list].sort((x, y) => x - y);
const at = (list: number[], share: number) => list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

export const percentiles = (times: number[]): Percentiles => {
  const list = sorted(times);
  return { p50: at(list, 0.5), p90: at(list, 0.9), p99: at(list, 0.99), max: at(list, 1) };
};

/** Runs work for each item once and then `rounds` times more, one at a time. */
export async function measure<T>(items: T[], rounds: number, work: (item: T) => Promise<unknown>): Promise<Measured> {
  const times: number[][] = items.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [place, item] of items.entries()) {
      const since = performance.now();
      await work(item);
      times[place]?.push(performance.now() - since);
    }
  }
  const later = times.map((list) => list.slice(1));
  const medians = later.map((list) => at(sorted(list), 0.5));
  const middle = at(sorted(medians), 0.5);
  return {
    first: percentiles(times.map((list) => list[0] ?? 0)),
    warm: percentiles(medians),
    best: percentiles(later.map((list) => Math.min(...list))),
    every: percentiles(later.flat()),
    median: medians.indexOf(middle),
  };
}

const cell = (ms: number) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(1));

/** A row of the results' table. */
export const tableRow = (name: string, { first, warm, best, every }: Measured): string =>
  `| ${[name, ...[warm.p50, warm.p90, warm.p99, best.p99, every.p99, first.p99].map(cell)].join(' | ')} |`;

export const tableHead = [
  '| milliseconds | p50 | p90 | p99 | p99 of quickest runs | p99 of every run | p99 of first runs |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
];
