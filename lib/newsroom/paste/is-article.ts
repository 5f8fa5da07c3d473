import { blockText, type Pasted } from './block';

/** Whether so much was pasted that it may be an article rather than a passage: three blocks and eighty words. */
export function isArticle({ blocks }: Pasted): boolean {
  const words = blocks.map(blockText).join(' ').split(/\s+/).filter(Boolean).length;
  return blocks.length >= 3 && words >= 80;
}
