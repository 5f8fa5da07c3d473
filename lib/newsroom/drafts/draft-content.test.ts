import { expect, test } from 'vitest';
import { doc, p, ul } from '../../stories/body/build';
import { draftDoc } from './draft-content';
import { publishableDoc } from './publishable-doc';

const nested = (depth: number): object =>
  depth ? { type: 'blockquote', content: [nested(depth - 1)] } : { type: 'paragraph' };

test('nodes are kept as they came, known or not', () => {
  const body = doc(p('x'), { type: 'table', attrs: { rows: 2 }, content: [p('y')] } as never);
  expect(draftDoc.parse(body)).toEqual(body);
});

test.each([
  ['content that is no list', { type: 'paragraph', content: 'words' }],
  ['text that is none', { type: 'paragraph', content: [{ type: 'text', text: 1 }] }],
  ['a child without a type', { type: 'paragraph', content: [null] }],
  ['endless nesting', nested(5_000)],
])('refused: %s', (_, node) => {
  expect(draftDoc.safeParse({ type: 'doc', content: [node] }).success).toBe(false);
});

test('what is published has no empty blocks and items', () => {
  const empty = [{ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }, p('  ')];
  const emptyItem = { type: 'listItem', content: [{ type: 'paragraph' }] };
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [p('a')] }, emptyItem] };
  const written = { type: 'doc' as const, content: [...empty, list, { type: 'horizontalRule' }] };
  expect(publishableDoc(written)).toEqual(doc(ul('a'), { type: 'horizontalRule' }));
});
