import { getSchema } from '@tiptap/core';
import { expect, test } from 'vitest';
import { bodyExtensions } from '@/components/newsroom/editor/body/extensions';
import { a, b, doc, embed, facts, h2, h3, hr, i, image, ol, p, pull, quote, ul } from '../../stories/body/build';
import { bodyDoc, bodyNode } from '../../stories/body/schema';
import type { DraftDoc } from '../drafts/draft-content';
import { fromEditor, toEditor } from './editor-doc';

const schema = getSchema(bodyExtensions({ keyFacts: 'Key facts' }));
const mediaId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const every = doc(
  p('plain ', b('bold'), i('italic'), a('https://example.org', 'link')),
  { type: 'paragraph' },
  h2('Second'),
  h3('Third'),
  ul('one', 'two'),
  ol('first'),
  quote('said', 'and said'),
  pull('words', 'who'),
  image(mediaId),
  embed('youtube', 'dQw4w9WgXcQ'),
  facts('a fact'),
  hr(),
);

/** What the editor makes of a body when nobody writes. */
const through = (body: unknown): DraftDoc =>
  fromEditor(schema.nodeFromJSON(toEditor(schema, body as DraftDoc)).toJSON());

test('a body of every node goes through the editor and is the same to readers', () => {
  expect(bodyDoc.parse(through(every))).toEqual(every);
});

test('the editor has every node of the body’s schema and no other block', () => {
  const own = Object.values(schema.nodes).filter((type) => type.isInGroup('block'));
  const known = bodyNode.options.map((option) => option.shape.type.value);
  expect(own.map((type) => type.name).sort()).toEqual([...known, 'unknownBlock'].sort());
});

test.each([
  ['a type of newer code', { type: 'table', content: [{ type: 'row' }] }],
  ['a mark of newer code', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'sub' }] }] }],
  ['a block inside an item', { type: 'bulletList', content: [{ type: 'listItem', content: [h2('x')] }] }],
  ['a list without items', { type: 'bulletList', content: [] }],
  ['text outside a block', { type: 'text', text: 'x' }],
])('%s is kept as it came', (_, node) => {
  expect(through({ type: 'doc', content: [p('before'), node, p('after')] }).content[1]).toEqual(node);
});

test('an empty body has somewhere to write', () => {
  expect(through(doc()).content).toEqual([{ type: 'paragraph' }]);
});
