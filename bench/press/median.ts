/** The value a share of a list lies below: 0.5 is the median. NaN of nothing. */
export function quantile(list: number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (list: number[]): number => quantile(list, 0.5);
