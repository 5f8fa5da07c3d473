import { expect, test } from 'vitest';
import { doc, hr, p } from '../../stories/body/build';
import { draftFields } from '../drafts/draft-content';
import { differences, linesOf, merge } from './compare-texts';

const text = (fields: object, ...words: string[]) => ({
  fields: draftFields.parse({ headline: 'H', kicker: 'K', ...fields }),
  doc: doc(...words.map((word) => p(word))),
});

test('suggests the side that alone changed a part, and leaves to a person what both changed', () => {
  const base = text({}, 'one');
  const mine = text({ headline: 'Mine', standfirst: 'S' }, 'one', 'two');
  const theirs = text({ headline: 'Theirs', kicker: 'Theirs' }, 'one');
  expect(differences(base, mine, theirs)).toEqual([
    { part: 'headline', suggested: null },
    { part: 'standfirst', suggested: 'mine' },
    { part: 'kicker', suggested: 'theirs' },
    { part: 'doc', suggested: 'mine' },
  ]);
  expect(differences(base, mine, mine)).toEqual([]);
});

test('makes one text of both by what was chosen', () => {
  const mine = text({ headline: 'Mine' }, 'mine');
  const theirs = text({ headline: 'Theirs', kicker: 'T' }, 'theirs');
  expect(merge(mine, theirs, { headline: 'mine', kicker: 'theirs', doc: 'theirs' })).toEqual(
    text({ headline: 'Mine', kicker: 'T' }, 'theirs'),
  );
  expect(merge(mine, theirs, {})).toEqual(mine);
});

test('marks the lines that only one body has', () => {
  const lines = linesOf(doc(p('a'), hr(), p('c')), doc(p('a'), p('b'), hr()));
  expect(lines.map(({ text: words, same }) => [words, same])).toEqual([
    ['a', true],
    ['', true],
    ['c', false],
  ]);
});
