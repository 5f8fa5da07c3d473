/** Chance that can be repeated: the same seed makes the same articles. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Of the normal distribution, mean 0, deviation 1. */
  normal(): number;
  bytes(length: number): Uint8Array;
}

/** The generator mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const one = list[int(list.length)];
      if (one === undefined) throw new Error('there is nothing to pick from');
      return one;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    bytes: (length) => Uint8Array.from({ length }, () => int(256)),
  };
}

/** Draws places of a list by weight in constant time (Walker's alias method). */
export function sampler(weights: number[]): (random: Random) => number {
  const { length } = weights;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / length;
  const level = Float64Array.from(weights, (weight) => weight / mean);
  const alias = new Int32Array(length);
  const low: number[] = [];
  const high: number[] = [];
  level.forEach((value, place) => {
    (value < 1 ? low : high).push(place);
  });
  while (low.length && high.length) {
    const poor = low.pop() as number;
    const rich = high[high.length - 1] as number;
    alias[poor] = rich;
    level[rich] = (level[rich] as number) - (1 - (level[poor] as number));
    if ((level[rich] as number) < 1) low.push(high.pop() as number);
  }
  for (const place of [...low, ...high]) level[place] = 1;
  return (random) => {
    const place = random.int(length);
    return random.next() < (level[place] as number) ? place : (alias[place] as number);
  };
}

/** Weights by rank after Zipf and Mandelbrot. */
export const zipf = (length: number, exponent: number, shift = 2.7): number[] =>
  Array.from({ length }, (_, rank) => 1 / (rank + 1 + shift) ** exponent);
