import { expect, test } from 'vitest';
import { a, b, doc, h2, i, p } from '../../stories/body/build';
import { docOfText, textOfDoc } from './update-text';

test('a line is a paragraph; bold, italic and links are what they look like', () => {
  expect(docOfText('First.\n\nThe **bridge** is *open*, [says the city](https://example.org/a).\n')).toEqual(
    doc(p('First.'), p('The ', b('bridge'), ' is ', i('open'), ', ', a('https://example.org/a', 'says the city'), '.')),
  );
});

test('an address that must not be linked stays text', () => {
  expect(docOfText('[here](javascript:alert)')).toEqual(doc(p('[here](javascript:alert)')));
});

test('what was typed comes back for editing', () => {
  const text = 'One **two** *three*.\n\n[Four](https://example.org/) 5 * 6 = 30';
  expect(textOfDoc(docOfText(text))).toBe(text);
});

test('a body with more than text is not offered as text', () => {
  expect(textOfDoc(doc(h2('Head'), p('Text.')))).toBeNull();
  expect(textOfDoc(doc(p('3 **literal** stars')))).toBeNull();
  expect(textOfDoc(doc(p(b(i('both')))))).toBeNull();
});
