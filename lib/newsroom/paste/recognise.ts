import { revisionLimits } from '../../stories/revision-fields';
import type { DraftDoc } from '../drafts/draft-content';
import { type Block, blockText, type Dropped, type Pasted, runsText } from './block';
import { takeDateline } from './dateline';
import {
  betweenSources,
  bylineLine,
  isCommentRules,
  isDate,
  isFurniture,
  sourceLine,
  updateLine,
} from './signs';
import { toDoc } from './to-doc';

/** A pasted article, taken apart. */
export interface PastedArticle {
  headline: string;
  standfirst: string;
  kicker: string;
  dateline: string;
  /** Names of sources as they stand in the text. */
  sources: string[];
  doc: DraftDoc;
  dropped: Dropped[];
}

/** What tells whether two lines say the same: their letters and digits. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isText = (block: Block | undefined): block is Extract<Block, { kind: 'text' }> => block?.kind === 'text';

/** Which block is the headline: a heading of the first level, else a short first line without an end of sentence. */
function headlineAt(blocks: Block[]): number {
  const top = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  if (top >= 0) return top;
  const [first, second] = blocks;
  if (!first || !second) return -1;
  if (first.kind === 'heading') return 0;
  const words = blockText(first);
  const short = isText(first) && words.length <= revisionLimits.headline && !/[.…:;]$/.test(words);
  return short && !sourceLine.test(words) && !updateLine.test(words) ? 0 : -1;
}

/** Why a line is no part of the article, or null. */
function reasonOf(text: string, headline: string): Dropped['reason'] | null {
  if (headline && bare(text) === bare(headline)) return 'headlineAgain';
  const update = updateLine.exec(text);
  if (update && text.length <= 120) {
    const rest = update[1]?.trim() ?? '';
    if (!rest) return 'emptyUpdate';
    if (isDate(rest)) return 'updateLine';
  }
  if (isDate(text)) return 'updateLine';
  if (isCommentRules(text)) return 'commentRules';
  if (bylineLine.test(text)) return 'byline';
  return isFurniture(text) ? 'furniture' : null;
}

/**
 * Finds the parts of an article in what was pasted. Every word that came in is in the result: taken or dropped, with
 * the reason, save the label before sources.
 */
export function recognise({ blocks, dropped }: Pasted): PastedArticle {
  const at = headlineAt(blocks);
  const headline = at >= 0 ? blockText(blocks[at] as Block).replaceAll('\n', ' ') : '';
  const out: Dropped[] = [...dropped];
  const sources: string[] = [];
  let kicker = '';
  const rest: Block[] = [];
  for (const [n, block] of blocks.entries()) {
    if (n === at) continue;
    const text = blockText(block);
    const reason = text && block.kind !== 'quote' ? reasonOf(text, headline) : null;
    const named = isText(block) ? sourceLine.exec(text)?.[1] : undefined;
    if (reason) out.push({ reason, text });
    else if (named) sources.push(...named.split(betweenSources).filter(Boolean));
    else if (n === at - 1 && isText(block) && text.length <= revisionLimits.kicker) kicker = text;
    else rest.push(block);
  }
  const opening = takeDateline(rest);
  if (opening.agency) sources.push(opening.agency);
  const standfirst = headline ? takeStandfirst(opening.blocks) : '';
  const body = standfirst ? opening.blocks.slice(1) : opening.blocks;
  // A dateline may stand before the paragraph behind the standfirst as well.
  const second = opening.dateline ? { ...opening, blocks: body, agency: '' } : takeDateline(body);
  if (second.agency) sources.push(second.agency);
  const unique = sources.filter((name, n) => sources.findIndex((other) => bare(other) === bare(name)) === n);
  const { dateline } = second;
  return { headline, standfirst, kicker, dateline, sources: unique, doc: toDoc(second.blocks), dropped: out };
}

/** The first paragraph, when it is one that can be published as a standfirst and others follow. */
function takeStandfirst([first, ...others]: Block[]): string {
  if (!isText(first) || !others.some((block) => block.kind === 'text')) return '';
  const words = runsText(first.runs);
  return words.length <= revisionLimits.standfirst ? words : '';
}

