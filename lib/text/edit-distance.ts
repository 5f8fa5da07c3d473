/** Letters to change, add, drop, or swap with their neighbour to make one word of another (Damerau, restricted). */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let [twoUp, oneUp]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (oneUp[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (oneUp[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (twoUp[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [twoUp, oneUp] = [oneUp, row];
  }
  return oneUp[b.length] ?? 0;
}
