import type { BodyDoc, BodyListItem, BodyMark, BodyNode, BodyText, EmbedProvider } from './schema';

/** A run of text, or plain words. Builders take these in a row: `p('He said ', b('no'), '.')`. */
export type Run = string | BodyText;

const runs = (parts: Run[]): BodyText[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
const marked = (part: Run, mark: BodyMark): BodyText => {
  const run = typeof part === 'string' ? { type: 'text' as const, text: part } : part;
  return { ...run, marks: [...(run.marks ?? []), mark] };
};
const item = (parts: Run | Run[]): BodyListItem => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: runs([parts].flat()) }],
});

/** Bold, italic and linked runs. */
export const b = (part: Run): BodyText => marked(part, { type: 'bold' });
export const i = (part: Run): BodyText => marked(part, { type: 'italic' });
export const a = (href: string, part: Run): BodyText => marked(part, { type: 'link', attrs: { href } });

/** Blocks, one function a node type of the body schema. */
export const p = (...parts: Run[]): BodyNode => ({ type: 'paragraph', content: runs(parts) });
export const h2 = (...parts: Run[]): BodyNode => ({ type: 'heading', attrs: { level: 2 }, content: runs(parts) });
export const h3 = (...parts: Run[]): BodyNode => ({ type: 'heading', attrs: { level: 3 }, content: runs(parts) });
export const ul = (...items: (Run | Run[])[]): BodyNode => ({ type: 'bulletList', content: items.map(item) });
export const ol = (...items: (Run | Run[])[]): BodyNode => ({ type: 'orderedList', content: items.map(item) });
export const quote = (...paragraphs: Run[]): BodyNode => ({
  type: 'blockquote',
  content: paragraphs.map((part) => ({ type: 'paragraph', content: runs([part]) })),
});
export const pull = (words: string, attribution = ''): BodyNode => ({
  type: 'pullQuote',
  attrs: { attribution },
  content: runs([words]),
});
export const image = (mediaId: string): BodyNode => ({ type: 'image', attrs: { mediaId } });
export const embed = (provider: EmbedProvider, id: string): BodyNode => ({ type: 'embed', attrs: { provider, id } });
export const facts = (...items: (Run | Run[])[]): BodyNode => ({ type: 'keyFacts', content: items.map(item) });
export const hr = (): BodyNode => ({ type: 'horizontalRule' });

export const doc = (...content: BodyNode[]): BodyDoc => ({ type: 'doc', content });
