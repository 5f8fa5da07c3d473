import { expect, test } from 'vitest';
import { a, b, doc, embed, facts, h2, hr, image, ol, p, pull, quote, ul } from './build';
import { docMedia, docText, nodeText } from './plain-text';

const mediaId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

test('marks leave only their words, and words stay apart as they were', () => {
  expect(nodeText(p('He said ', b('no'), ', ', a('https://example.org', 'twice'), '.'))).toBe('He said no, twice.');
});

test('items and paragraphs of a block stand on lines of their own', () => {
  expect(nodeText(ul('one', ['two ', b('bold')]))).toBe('one\ntwo bold');
  expect(nodeText(ol('first', 'second'))).toBe('first\nsecond');
  expect(nodeText(quote('said', 'and said'))).toBe('said\nand said');
  expect(nodeText(facts('a', 'b'))).toBe('a\nb');
});

test('blocks without words have none', () => {
  for (const node of [hr(), image(mediaId), embed('x', '1'), { type: 'paragraph' as const }]) {
    expect(nodeText(node)).toBe('');
  }
});

test('a body is one line a block, without empty lines', () => {
  const body = doc(h2('Title'), p('One.'), hr(), { type: 'paragraph' }, image(mediaId), pull('Two.', 'who'));
  expect(docText(body)).toBe('Title\nOne.\nTwo.');
  expect(docText(doc())).toBe('');
});

test('pictures of a body by id, in order', () => {
  const other = mediaId.replace('0', '1');
  expect(docMedia(doc(image(mediaId), p('x'), image(other), image(mediaId)))).toEqual([mediaId, other, mediaId]);
  expect(docMedia(doc(p('x')))).toEqual([]);
});
