import { expect, test } from 'vitest';
import { a, doc, h2, p, ul } from '../../stories/body/build';
import type { DraftDoc } from '../drafts/draft-content';
import { shownBody } from './shown-body';

const draft = (...content: object[]): DraftDoc => ({ type: 'doc', content: content as DraftDoc['content'] });

test('a body that can be published is shown as it is', () => {
  const whole = doc(h2('Head'), p('One ', a('https://example.org/', 'link')), ul('a', 'b'));
  expect(shownBody(whole as DraftDoc)).toEqual({ body: whole, hidden: 0 });
});

test('unknown blocks are left out and counted', () => {
  expect(shownBody(draft({ type: 'chart', attrs: { id: 1 } }, p('Text.')))).toEqual({
    body: doc(p('Text.')),
    hidden: 1,
  });
});

test('an unsafe link or an unknown mark goes, its words stay', () => {
  const bad = {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Click ' },
      { type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      { type: 'text', text: '!', marks: [{ type: 'blink' }] },
      { type: 'mention', attrs: {} },
    ],
  };
  expect(shownBody(draft(bad))).toEqual({ body: doc(p('Click ', 'here', '!')), hidden: 1 });
});

test('a list keeps its sound items', () => {
  const list = { ...ul('Sound'), content: [...(ul('Sound') as { content: object[] }).content, { type: 'taskItem' }] };
  expect(shownBody(draft(list))).toEqual({ body: doc(ul('Sound')), hidden: 1 });
});

test('what is empty or about to be filled is neither shown nor lost', () => {
  const empty = [{ type: 'heading', attrs: { level: 2 } }, { type: 'paragraph' }, { type: 'bulletList', content: [] }];
  expect(shownBody(draft(...empty, p(' '), p('Text.')))).toEqual({ body: doc(p('Text.')), hidden: 0 });
});

test.each([
  { type: 'paragraph', content: 'text' },
  { type: 'paragraph', content: [null, 1, 'x'] },
  { type: 'image', attrs: { mediaId: 'no id' } },
  { type: 'heading', attrs: { level: 7 }, content: [{ type: 'text', text: 'x' }] },
  { type: 'embed', attrs: { provider: 'elsewhere', id: '1' } },
  { type: 'bulletList', content: [{ type: 'listItem' }] },
  { type: '' },
])('nothing a draft may hold breaks it: %j', (node) => {
  expect(() => shownBody(draft(node, p('After.')))).not.toThrow();
  expect(shownBody(draft(node, p('After.'))).body.content.at(-1)).toEqual(p('After.'));
});
