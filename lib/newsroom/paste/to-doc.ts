import type { BodyNode, BodyText } from '../../stories/body/schema';
import type { DraftDoc } from '../drafts/draft-content';
import { type Block, runsText } from './block';

const paragraph = (runs: BodyText[]) => ({ type: 'paragraph' as const, content: runs });

/** Longest line in bold that passes for a heading. Letters. */
const longestHeading = 100;

/** Word processors' headings are often just a short bold line before a text. */
const isBoldLine = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'text' &&
  next?.kind === 'text' &&
  runsText(block.runs).length <= longestHeading &&
  !/[.!?…:,;]$/.test(runsText(block.runs)) &&
  block.runs.every((run) => run.marks?.length === 1 && run.marks[0]?.type === 'bold');

const plain = (runs: BodyText[]): BodyText[] => [{ type: 'text', text: runsText(runs) }];

function nodeOf(block: Block, next: Block | undefined): BodyNode {
  switch (block.kind) {
    case 'text':
      if (isBoldLine(block, next)) return { type: 'heading', attrs: { level: 2 }, content: plain(block.runs) };
      return paragraph(block.runs);
    case 'heading':
      return { type: 'heading', attrs: { level: block.level > 2 ? 3 : 2 }, content: plain(block.runs) };
    case 'list': {
      const content = block.items.map((runs) => ({ type: 'listItem' as const, content: [paragraph(runs)] }));
      return { type: block.ordered ? 'orderedList' : 'bulletList', content };
    }
    case 'quote':
      return { type: 'blockquote', content: block.paragraphs.map(paragraph) };
    case 'rule':
      return { type: 'horizontalRule' };
    case 'embed':
      return { type: 'embed', attrs: { provider: block.provider, id: block.id } };
  }
}

/** Blocks as a body of our schema; never without a block, so that there is somewhere to write. */
export function toDoc(blocks: Block[]): DraftDoc {
  const content = blocks.map((block, n) => nodeOf(block, blocks[n + 1]));
  return { type: 'doc', content: content.length ? content : [{ type: 'paragraph' }] };
}
