/** One line of a comparison: a block that stayed, came or went. */
export interface BlockChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The longest common run of two lists, as a table of lengths from each place on. */
function commonFrom(before: string[], after: string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return table;
}

/**
 * What became of a text's blocks, in reading order; what went stands before what came in its place. A rewritten block
 * is one of each. Equal beginnings and ends are left out of the comparison, so that long texts cost little.
 */
export function compareBlocks(before: string[], after: string[]): BlockChange[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;

  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const table = commonFrom(old, now);
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      changes.push({ kind: 'same', text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      changes.push({ kind: 'removed', text: gone });
      i++;
    } else if (come !== undefined) {
      changes.push({ kind: 'added', text: come });
      j++;
    }
  }
  const same = (text: string): BlockChange => ({ kind: 'same', text });
  return [...before.slice(0, head).map(same), ...changes, ...after.slice(after.length - tail).map(same)];
}
