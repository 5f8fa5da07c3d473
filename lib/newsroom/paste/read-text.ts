import { embedOf } from '../../stories/body/embed-address';
import type { BodyText } from '../../stories/body/schema';
import { type Block, type Pasted, tidy } from './block';

/** Lines shorter than this end where their writer ended them; longer ones may have been wrapped by a program. Letters. */
const wrapped = 50;

const runsOf = (text: string): BodyText[] => tidy([{ type: 'text', text }]);

/** Joins lines that a mail program wrapped: a long line without an end of sentence goes on in the next. */
function unwrap(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last && last.length >= wrapped && !/[.!?…:;"”»]$/.test(last) && !/^([-•*·]|\d{1,2}[.)])\s/.test(line)) {
      out[out.length - 1] = `${last} ${line}`;
    } else out.push(line);
  }
  return out;
}

const bullet = /^[-•*·]\s+(?=\S)/;
const number = /^\d{1,2}[.)]\s+(?=\S)/;

/** Neighbouring lines with bullets or numbers as lists; one alone is a sentence that happens to begin so. */
function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? '';
    const sign = [bullet, number].find((one) => one.test(line) && one.test(lines[n + 1] ?? ''));
    if (sign) {
      const items: string[] = [];
      for (; sign.test(lines[n] ?? ''); n++) items.push((lines[n] ?? '').replace(sign, ''));
      n--;
      blocks.push({ kind: 'list', ordered: sign === number, items: items.map(runsOf).filter((one) => one.length) });
      continue;
    }
    const embed = embedOf(line);
    const [, hashes, title] = /^(#{1,6})\s+(.*\S)/.exec(line) ?? [];
    if (embed) blocks.push({ kind: 'embed', ...embed });
    else if (hashes && title) blocks.push({ kind: 'heading', level: hashes.length, runs: runsOf(title) });
    else if (/^([*_-]\s*){3,}$/.test(line)) blocks.push({ kind: 'rule' });
    else blocks.push({ kind: 'text', runs: runsOf(line) });
  }
  return blocks.filter((block) => !('runs' in block) || block.runs.length);
}

/**
 * Reads plain text: paragraphs are apart by empty lines, or by lines where there are none; lines that were wrapped are
 * joined; bullets and numbers make lists; an address of a post or video alone on its line becomes it.
 */
export function readText(text: string): Pasted {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').split('\n');
  const chunks: string[][] = [[]];
  for (const line of lines.map((one) => one.trim())) {
    if (line) chunks.at(-1)?.push(line);
    else if (chunks.at(-1)?.length) chunks.push([]);
  }
  const paragraphs = chunks.length > 1 ? chunks.flatMap(unwrap) : unwrap(chunks[0] ?? []);
  return { blocks: blocksOf(paragraphs), dropped: [] };
}
