import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { jsonText } from './json-text';

interface Node {
  nodeName: string;
  value?: string;
  childNodes?: Node[];
}

/** The texts of all elements of a name in a parsed document. */
function textsOf(node: Node, name: string): string[] {
  const own = node.nodeName === name ? [(node.childNodes ?? []).map((child) => child.value ?? '').join('')] : [];
  return [...own, ...(node.childNodes ?? []).flatMap((child) => textsOf(child, name))];
}

const inPage = (thing: object): string =>
  `<html><head></head><body><script type="application/ld+json">${jsonText(thing)}</script><p>end</p></body></html>`;

const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!-- <script>',
  '<!--',
  '-->',
  ']]>',
  '&lt;/script&gt; &amp; “quotes” "\\',
  '\u2028\u2029\u0000\ud800',
  '💥 İĞŞ ёЩ',
];

test('no headline ends the element it stands in, and all of them come out as they went in', () => {
  for (const headline of hostile) {
    const page = parse(inPage({ headline })) as unknown as Node;
    const scripts = textsOf(page, 'script');
    expect(scripts, headline).toHaveLength(1);
    expect(JSON.parse(scripts[0] ?? ''), headline).toEqual({ headline });
    expect(textsOf(page, 'p')).toEqual(['end']);
  }
});

test('nor does any other text', () => {
  const piece = fc.constantFrom('<', '/', 'script', '>', '!--', '--', '&', '"', '\\', ' ', 'ş', '\u2028');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const headline = pieces.join('');
      const scripts = textsOf(parse(inPage({ headline })) as unknown as Node, 'script');
      expect(scripts.map((text) => JSON.parse(text))).toEqual([{ headline }]);
    }),
  );
});
