import { db, isDatabaseDown } from '../db/client';
import type { NumberedLine, Refusal } from './batches';
import type { Placed, Places } from './places';
import { readWords } from './read-words';
import { store } from './store';

export interface Loaded {
  added: number;
  changed: number;
  unchanged: number;
  refused: Refusal[];
}

async function loadTogether(lines: NumberedLine[], places: Places): Promise<Loaded> {
  let placed: Placed | undefined;
  try {
    placed = await places.place(lines);
    const { fresh, changed, unchanged, refused } = placed;
    await store(await readWords(fresh), changed);
    return { added: fresh.length, changed: changed.length, unchanged, refused };
  } finally {
    if (placed) places.release(placed);
  }
}

/**
 * Stores lines in one transaction; when the database refuses it, in halves, until the line that it refuses is known.
 * No key may stand twice among them, and none of their stories in what is stored at the same time.
 */
export async function loadLines(lines: NumberedLine[], places: Places): Promise<Loaded> {
  try {
    return await loadTogether(lines, places);
  } catch (error) {
    const [only] = lines;
    if (isDatabaseDown(error) || !only) throw error;
    if (lines.length === 1) {
      const { cause, message } = error as Error;
      const reason = `could not be stored: ${cause instanceof Error ? cause.message : message}`;
      return { added: 0, changed: 0, unchanged: 0, refused: [{ number: only.number, reason }] };
    }
    const middle = Math.ceil(lines.length / 2);
    const first = await loadLines(lines.slice(0, middle), places);
    const second = await loadLines(lines.slice(middle), places);
    return {
      added: first.added + second.added,
      changed: first.changed + second.changed,
      unchanged: first.unchanged + second.unchanged,
      refused: [...first.refused, ...second.refused],
    };
  }
}

/** Brings statistics and indexes in order after many new rows. */
export async function settle(): Promise<void> {
  await db().execute('vacuum (analyze)');
}
