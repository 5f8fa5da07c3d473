import { type NumberedLine, type Refusal, readBatches } from './batches';
import { Lane } from './lane';
import { type Loaded, loadLines } from './load';
import { type LoadOptions, Places } from './places';

/** Batches on their way side by side: while the database stores some, the words of others are read. */
const atOnce = 4;

export interface Progress extends Omit<Loaded, 'refused'> {
  /** Lines read so far. */
  lines: number;
  refused: number;
}

/** What no two batches may have in common that go side by side. */
const namesOf = (lines: NumberedLine[]): Set<string> =>
  new Set(lines.flatMap(({ line }) => [`story ${line.story}`, `key ${line.key}`]));

/**
 * Loads a file of one JSON object a line. A line that can't be loaded is told of and skipped; a second run with the
 * same file changes nothing.
 * @param refuse hears of each bad line
 * @param progress hears of each batch
 */
export async function importFile(
  path: string,
  options: LoadOptions,
  refuse: (refusal: Refusal) => void,
  progress: (progress: Progress) => void,
): Promise<Progress> {
  const done: Progress = { lines: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };
  const tell = (refusal: Refusal) => {
    done.refused++;
    refuse(refusal);
  };
  const places = new Places(options);
  const lane = new Lane(atOnce);
  try {
    for await (const { lines, upTo } of readBatches(path, tell)) {
      await lane.begin(namesOf(lines), async () => {
        const { added, changed, unchanged, refused } = await loadLines(lines, places);
        done.added += added;
        done.changed += changed;
        done.unchanged += unchanged;
        done.lines = Math.max(done.lines, upTo);
        refused.sort((x, y) => x.number - y.number).forEach(tell);
        progress(done);
      });
    }
  } finally {
    await lane.end();
  }
  return done;
}
