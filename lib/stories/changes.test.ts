import { expect, test } from 'vitest';
import { b, doc, embed, hr, image, p } from './body/build';
import type { BodyNode } from './body/schema';
import { describeChanges } from './changes';
import type { RevisionFields } from './revision-fields';

const picture = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

/** A publication at hour `n` of a day. */
function published(n: number, body: BodyNode[], fields: Partial<RevisionFields> = {}, note = '') {
  return {
    at: new Date(Date.UTC(2026, 0, 1, n)),
    doc: doc(...body),
    note,
    fields: {
      headline: 'Headline',
      standfirst: 'Standfirst',
      kicker: '',
      slug: 'headline',
      dateline: '',
      heroId: null,
      byline: [],
      topics: [],
      sources: [],
      ...fields,
    },
  };
}
const lastOf = (before: BodyNode[], after: BodyNode[]) => {
  const [change] = describeChanges([published(1, before), published(2, after)]);
  return { added: change?.added, removed: change?.removed };
};

test('a first publication changes nothing', () => {
  expect(describeChanges([published(1, [p('a')])])).toEqual([
    {
      at: published(1, []).at,
      note: '',
      first: true,
      oldHeadline: null,
      standfirst: false,
      added: 0,
      removed: 0,
    },
  ]);
});

test('an article without publications has no history', () => {
  expect(describeChanges([])).toEqual([]);
});

test('the newest stands first, each compared with the one right before it', () => {
  const changes = describeChanges([
    published(1, [p('a')]),
    published(2, [p('a'), p('b')], {}, 'Second'),
    published(3, [p('a'), p('b'), p('c')], {}, 'Third'),
  ]);
  expect(changes.map((change) => [change.at.getUTCHours(), change.note, change.first, change.added])).toEqual([
    [3, 'Third', false, 1],
    [2, 'Second', false, 1],
    [1, '', true, 0],
  ]);
});

test('a new headline shows the one it replaced; a new standfirst is told', () => {
  const [change] = describeChanges([
    published(1, [p('a')], { headline: 'Old', standfirst: 'Old' }),
    published(2, [p('a')], { headline: 'New', standfirst: 'New' }),
  ]);
  expect(change).toMatchObject({ oldHeadline: 'Old', standfirst: true, added: 0, removed: 0 });
  const [same] = describeChanges([published(1, [p('a')]), published(2, [p('a')])]);
  expect(same).toMatchObject({ oldHeadline: null, standfirst: false });
});

test('a rewritten block is one that went and one that came', () => {
  expect(lastOf([p('a'), p('b')], [p('a'), p('B')])).toEqual({ added: 1, removed: 1 });
});

test('repeated blocks count, moved ones do not', () => {
  expect(lastOf([p('a'), p('b')], [p('b'), p('a')])).toEqual({ added: 0, removed: 0 });
  expect(lastOf([p('a')], [p('a'), p('a'), p('a')])).toEqual({ added: 2, removed: 0 });
  expect(lastOf([p('a'), p('a')], [p('a')])).toEqual({ added: 0, removed: 1 });
});

test('bold letters are no change of the words', () => {
  expect(lastOf([p('a word')], [p('a ', b('word'))])).toEqual({ added: 0, removed: 0 });
});

test('blocks without words are told apart by what they show', () => {
  expect(lastOf([p('a')], [p('a'), image(picture)])).toEqual({ added: 1, removed: 0 });
  expect(lastOf([image(picture)], [image(picture.replace('0', '1'))])).toEqual({ added: 1, removed: 1 });
  expect(lastOf([embed('x', '1'), hr()], [embed('x', '1')])).toEqual({ added: 0, removed: 1 });
});
