import type { Finding } from '../moderation/verdict';

export interface Part {
  text: string;
  marked: boolean;
}

/**
 * A text cut where findings begin and end, for marking. What concerns the whole text (a repeat, the speed) marks none
 * of it.
 */
export function markedParts(text: string, findings: readonly Pick<Finding, 'span'>[]): Part[] {
  const spans = findings
    .map(({ span: [start, end] }) => [Math.max(0, start), Math.min(text.length, end)] as const)
    .filter(([start, end]) => start < end && end - start < text.trim().length)
    .sort(([a], [b]) => a - b);
  const parts: Part[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to <= done) return;
    const last = parts.at(-1);
    const piece = text.slice(done, to);
    if (last?.marked === marked) last.text += piece;
    else parts.push({ text: piece, marked });
    done = to;
  };
  for (const [start, end] of spans) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
