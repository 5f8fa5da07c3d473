import { open } from 'node:fs/promises';
import type { BodyDoc } from '../stories/body/schema';
import { bodyOf, hashOf, type ImportLine, readLine } from './line';

/** A line with its number in the file. Its text is only in `doc`: thousands of lines are on their way. */
export interface NumberedLine {
  number: number;
  line: Omit<ImportLine, 'body'>;
  doc: BodyDoc;
  /** Tells whether it has changed since it came in before. */
  hash: string;
}

/** Why a line was not loaded. */
export interface Refusal {
  number: number;
  reason: string;
}

/** Lines of one transaction: enough to be fast, few enough that a bad one is found soon. */
const usual = 500;
/** Translations that follow their story's first line stay with it, up to so many lines. */
const most = 600;

export interface Batch {
  /** No key stands twice among them. */
  lines: NumberedLine[];
  /** The number of the last line that was read. */
  upTo: number;
}

/**
 * Reads a file of one JSON object a line, a batch at a time.
 * @param refuse hears of each line that can't be read
 */
export async function* readBatches(path: string, refuse: (refusal: Refusal) => void): AsyncGenerator<Batch> {
  const file = await open(path);
  try {
    let number = 0;
    let lines = new Map<string, NumberedLine>();
    let stories = new Set<string>();
    for await (const raw of file.readLines({ encoding: 'utf8' })) {
      number++;
      const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
      if (!text.trim()) continue;
      const line = readLine(text);
      if ('reason' in line) {
        refuse({ number, reason: line.reason });
        continue;
      }
      const isFull = lines.size >= (stories.has(line.story) ? most : usual);
      if (isFull || lines.has(line.key)) {
        yield { lines: [...lines.values()], upTo: number - 1 };
        [lines, stories] = [new Map(), new Set()];
      }
      const { body, ...fields } = line;
      lines.set(line.key, { number, line: fields, doc: bodyOf(body), hash: hashOf(line) });
      stories.add(line.story);
    }
    yield { lines: [...lines.values()], upTo: number };
  } finally {
    await file.close();
  }
}
