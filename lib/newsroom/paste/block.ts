import type { EmbedId } from '../../stories/body/embed-address';
import type { BodyText } from '../../stories/body/schema';

/** A block of pasted text, before it is known what it is in the article. */
export type Block =
  | { kind: 'text'; runs: BodyText[] }
  | { kind: 'heading'; level: number; runs: BodyText[] }
  | { kind: 'list'; ordered: boolean; items: BodyText[][] }
  | { kind: 'quote'; paragraphs: BodyText[][] }
  | { kind: 'rule' }
  | ({ kind: 'embed' } & EmbedId);

/** Why something of a pasted text was left out; the words are in messages under `newsroom.paste.dropped`. */
export type Reason =
  | 'headlineAgain'
  | 'emptyUpdate'
  | 'updateLine'
  | 'commentRules'
  | 'furniture'
  | 'byline'
  | 'picture'
  | 'frame'
  | 'unsafeLink';

export interface Dropped {
  reason: Reason;
  text: string;
}

/** What was pasted, as blocks, with what could not be taken. */
export interface Pasted {
  blocks: Block[];
  dropped: Dropped[];
}

export const runsText = (runs: BodyText[]): string => runs.map((run) => run.text).join('');

/** The words of a block; items and paragraphs on lines of their own. */
export function blockText(block: Block): string {
  if (block.kind === 'list') return block.items.map(runsText).join('\n');
  if (block.kind === 'quote') return block.paragraphs.map(runsText).join('\n');
  return 'runs' in block ? runsText(block.runs) : '';
}

/**
 * Runs with spaces as they are read: one between words, none at the ends, equal neighbours joined, nothing empty.
 * Characters that can't be seen or stored are dropped.
 */
export function tidy(runs: BodyText[]): BodyText[] {
  const out: BodyText[] = [];
  let open = false;
  for (const { text, marks = [] } of runs) {
    const clean = text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cs}\u200b\u2060\ufeff\u00ad]/gu, '');
    const words = open ? clean : clean.replace(/^ +/, '');
    if (!words) continue;
    open = !words.endsWith(' ');
    const last = out.at(-1);
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += words;
    else out.push(marks.length ? { type: 'text', text: words, marks } : { type: 'text', text: words });
  }
  const last = out.at(-1);
  if (last) last.text = last.text.replace(/ +$/, '');
  return last && !last.text ? tidy(out.slice(0, -1)) : out;
}
