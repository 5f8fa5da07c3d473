import { expect, test } from 'vitest';
import { docText } from '../../stories/body/plain-text';
import { bodyDoc } from '../../stories/body/schema';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { type PastedArticle, recognise } from './recognise';

/** Mulberry32: the same inputs in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces = [
  ...['<p>', '</p>', '<div>', '</div>', '<h1>', '</h1>', '<h3>', '<ul>', '</ul>', '<ol>', '<li>', '</li>', '<br>', '<b>'],
  ...['</b>', '<i>', '</i>', '<a href="javascript:x">', '<a href=https://example.org/>', '</a>', '<blockquote>', '<table>'],
  ...['<tr><td>', '</table>', '<svg><p>', '<math>', '<template>', '</template>', '<script>', '</script>', '<!--', '-->'],
  ...['<p class=MsoListParagraph>', '<b style="font-weight:normal">', '&amp;', '&#0;', '&#xD800;', '<img src=x>', '<hr>'],
  ...['<iframe src=https://youtu.be/dQw4w9WgXcQ>', '</iframe>', '<![CDATA[', '<', '>', '"', "'", '\u0000', '\ud800', '\u202e'],
];
const lines = [
  ...['Source: AA - IHA', 'Last update :', 'WARNING: comments are not approved', 'Share', '- item', '* item', '1. item'],
  ...['ANKARA (AA) – Text', '# Title', '***', 'By Jane Doe', '12 May 2023', 'https://youtu.be/dQw4w9WgXcQ', '', '', ''],
  ...['Кремль', 'İstanbul ve ışık', 'A sentence that goes on for a while and is long enough to have been wrapped', '\t', '|'],
];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function allWords({ headline, standfirst, kicker, dateline, sources, doc, dropped }: PastedArticle): string[] {
  const embeds = doc.content.flatMap((node) => (node.type === 'embed' ? ['https youtu be dQw4w9WgXcQ'] : []));
  const texts = [headline, standfirst, kicker, dateline, ...sources, docText(bodyDoc.parse(doc))];
  return wordsOf([...texts, ...embeds, ...dropped.map((one) => one.text)].join(' '));
}

test('whatever HTML comes, a body of our schema comes out', () => {
  const next = random(20_261_127);
  for (let run = 0; run < 1_500; run++) {
    const source = Array.from({ length: Math.floor(next() * 60) }, () =>
      next() < 0.7 ? pieces[Math.floor(next() * pieces.length)] : String.fromCharCode(Math.floor(next() * 0x2_000)),
    ).join('');
    const read = recognise(readHtml(source));
    const parsed = bodyDoc.safeParse(read.doc);
    expect(parsed.success, source).toBe(true);
    expect(JSON.stringify(read.doc), source).not.toMatch(/javascript:|\\u0000|\\ud800/i);
  }
});

test('whatever text comes, no word of it is lost: it is taken or among what was dropped', () => {
  const next = random(14);
  for (let run = 0; run < 1_500; run++) {
    const source = Array.from(
      { length: Math.floor(next() * 25) },
      () => lines[Math.floor(next() * lines.length)] + (next() < 0.5 ? '\n' : '\n\n'),
    ).join('');
    const left = allWords(recognise(readText(source)));
    // The label before sources and the numbers of lists say what something is, and are not kept as words.
    const missing = wordsOf(source).filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0 && !['Source', '1', 'AA', 'IHA'].includes(word);
    });
    expect(missing, source).toEqual([]);
  }
});
