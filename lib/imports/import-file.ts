import { open } from 'node:fs/promises';
import { bodyOf, readLine } from './line';
import { type Loaded, type LoadOptions, loadLines, type NumberedLine, type Refusal, readAhead } from './load';

/** Lines of one transaction: enough to be fast, few enough that a bad one is found soon. */
const batch = 500;

export interface Progress extends Omit<Loaded, 'refused'> {
  /** Lines read so far. */
  lines: number;
  refused: number;
}

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
  // The next batch is read while the database stores this one.
  let storing: Promise<void> = Promise.resolve();
  const send = async (lines: NumberedLine[]) => {
    const read = await readAhead(lines);
    await storing;
    storing = loadLines(read, options).then(({ added, changed, unchanged, refused }) => {
      done.added += added;
      done.changed += changed;
      done.unchanged += unchanged;
      refused.sort((x, y) => x.number - y.number).forEach(tell);
      progress(done);
    });
    // Heard of at the next `await`.
    storing.catch(() => {});
  };
  const file = await open(path);
  try {
    let lines = new Map<string, NumberedLine>();
    for await (const raw of file.readLines({ encoding: 'utf8' })) {
      const number = ++done.lines;
      const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (!text.trim()) continue;
      const line = readLine(text);
      if ('reason' in line) {
        tell({ number, reason: line.reason });
        continue;
      }
      if (lines.size === batch || lines.has(line.key)) {
        await send([...lines.values()]);
        lines = new Map();
      }
      lines.set(line.key, { number, line, doc: bodyOf(line.body) });
    }
    if (lines.size) await send([...lines.values()]);
    await storing;
  } finally {
    await file.close();
  }
  return done;
}
