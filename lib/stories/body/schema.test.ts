import { expect, test } from 'vitest';
import { a, b, doc, embed, facts, h2, h3, hr, i, image, ol, p, pull, quote, ul } from './build';
import { bodyDoc, bodyNode } from './schema';

const mediaId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

const every = [
  p('plain ', b('bold'), i('italic'), a('https://example.org', b(i('all three')))),
  { type: 'paragraph' as const },
  h2('Second'),
  h3('Third'),
  ul('one', ['two ', b('bold')]),
  ol('first'),
  quote('said', 'and said'),
  pull('words', 'who'),
  image(mediaId),
  embed('youtube', 'dQw4w9WgXcQ'),
  facts('a fact'),
  hr(),
];

test('a body of every node is taken and comes back unchanged', () => {
  expect(bodyDoc.parse(doc(...every))).toEqual(doc(...every));
});

test('the list above has every type there is', () => {
  const known = bodyNode.options.map((option) => option.shape.type.value);
  expect(new Set(every.map((node) => node.type))).toEqual(new Set(known));
});

test('a body survives JSON, as the database keeps it', () => {
  expect(bodyDoc.parse(JSON.parse(JSON.stringify(doc(...every))))).toEqual(doc(...every));
});

test('an empty body is a body', () => {
  expect(bodyDoc.safeParse(doc()).success).toBe(true);
});

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks });
test.each<[string, unknown]>([
  ['an unknown type', { type: 'script', content: [] }],
  ['no type', { content: [] }],
  ['a heading of the first level', { type: 'heading', attrs: { level: 1 }, content: [] }],
  ['a heading of the fourth level', { type: 'heading', attrs: { level: 4 }, content: [] }],
  ['a heading with its level as text', { type: 'heading', attrs: { level: '2' }, content: [] }],
  ['an empty text', { type: 'paragraph', content: [text('')] }],
  ['an unknown mark', { type: 'paragraph', content: [text('x', { type: 'style', attrs: { color: 'red' } })] }],
  ['an unsafe link', p(a('javascript:alert(1)', 'x'))],
  ['an unsafe link in a list', ul([a('//example.org', 'x')])],
  ['an unsafe link in a quote', quote(a('data:text/html,x', 'x'))],
  ['an unsafe link in a heading', h2(a('java\nscript:x', 'x'))],
  ['an unsafe link in a pull quote', { type: 'pullQuote', attrs: {}, content: [a('vbscript:x', 'x')] }],
  ['a link without a target', { type: 'paragraph', content: [text('x', { type: 'link', attrs: {} })] }],
  ['a picture by address', { type: 'image', attrs: { mediaId: 'https://example.org/x.png' } }],
  ['an unknown provider', { type: 'embed', attrs: { provider: 'evil', id: '1' } }],
  ['an embed with an address for id', embed('youtube', 'https://example.org/?v=1')],
  ['an embed without id', embed('x', '')],
  ['a list without items', { type: 'bulletList', content: [] }],
  ['a block in a paragraph', { type: 'paragraph', content: [p('x')] }],
  ['text outside a block', text('x')],
])('refused: %s', (_, node) => {
  expect(bodyDoc.safeParse({ type: 'doc', content: [node] }).success).toBe(false);
});

test('what the schema does not know is not kept', () => {
  const parsed = bodyDoc.parse({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { style: 'color: red' }, onclick: 'x', content: [text('x')] }],
  });
  expect(parsed.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [] }] }]);
});

test('marks nest in the order they are put on', () => {
  expect(a('/x', i(b('word'))).marks?.map((mark) => mark.type)).toEqual(['bold', 'italic', 'link']);
});
