import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bodyDoc } from '../../stories/body/schema';
import { docText } from '../../stories/body/plain-text';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { recognise } from './recognise';
import { toDoc } from './to-doc';

/** The text of a page of the kind Gazette replaces, cut to what tells (facts of a real page, words of our own). */
const page = readFileSync(new URL('./reference-page.txt', import.meta.url), 'utf8');

const html = (text: string) => toDoc(readHtml(text).blocks).content;
const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('a whole page of text', () => {
  const read = recognise(readText(page));
  const body = docText(bodyDoc.parse(read.doc));

  test('gives the headline once', () => {
    expect(read.headline).toBe('The ministry answers Demirkaya on the bridge');
    expect(body).not.toContain(read.headline);
    expect(read.dropped.filter((one) => one.reason === 'headlineAgain')).toHaveLength(1);
  });
  test('its first paragraph is the standfirst', () => {
    expect(read.standfirst).toMatch(/^Before the vote/);
    expect(body).not.toContain(read.standfirst);
  });
  test('the empty line of the update and the rules for comments are dropped and counted', () => {
    expect(read.dropped.map((one) => one.reason).sort()).toEqual(['commentRules', 'emptyUpdate', 'headlineAgain']);
  });
  test('both sources are recognised', () => {
    expect(read.sources).toEqual(['Ihlas News Agency', 'Anadolu Agency']);
    expect(body).not.toContain('Source:');
  });
  test('the text itself is all there', () => {
    expect(read.doc.content).toHaveLength(3);
  });
});

describe('HTML', () => {
  test('headings, lists, quotations, marks and links are kept', () => {
    expect(
      html(
        '<h2>Head</h2><p>One <b>bold</b> <i>it</i> <a href="https://example.org/a">link</a></p><ul><li>a<li>b</ul><blockquote><p>q</p></blockquote><hr><h4>Small</h4>',
      ),
    ).toEqual([
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Head' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'One ' },
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'it', marks: [{ type: 'italic' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
        ],
      },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p('a')] },
          { type: 'listItem', content: [p('b')] },
        ],
      },
      { type: 'blockquote', content: [p('q')] },
      { type: 'horizontalRule' },
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Small' }] },
    ]);
  });

  test('Google Docs’ bold that is not, and bold that is a style', () => {
    expect(html('<b style="font-weight:normal"><p>a <span style="font-weight: 700">b</span></p></b>')).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'a ' }, { type: 'text', text: 'b', marks: [{ type: 'bold' }] }] },
    ]);
  });

  test('Word’s lists are lists', () => {
    const item = (text: string) => `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'>${text}</p>`;
    expect(html(item('one') + item('two'))).toEqual([
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p('one')] },
          { type: 'listItem', content: [p('two')] },
        ],
      },
    ]);
  });

  test('what could do harm or is hidden is not there, and an unsafe link stays as its words', () => {
    const read = readHtml(
      '<p onclick=x>a<script>evil()</script><style>p{}</style></p><p hidden>no</p><p style="display: none">no</p><a href="javascript:alert(1)">words</a>',
    );
    expect(toDoc(read.blocks).content).toEqual([p('a'), p('words')]);
    expect(read.dropped).toEqual([{ reason: 'unsafeLink', text: 'javascript:alert(1)' }]);
  });

  test('pictures of other sites are counted, not fetched; players become embeds', () => {
    const read = readHtml(
      '<img src="https://example.org/a.jpg" alt="A ferry"><iframe src="//www.youtube.com/embed/dQw4w9WgXcQ"></iframe><iframe src="https://example.org/"></iframe><blockquote class="twitter-tweet"><p>Words</p><a href="https://twitter.com/a/status/123?ref=x">May 1</a></blockquote>',
    );
    expect(read.dropped).toEqual([
      { reason: 'picture', text: 'A ferry' },
      { reason: 'frame', text: 'https://example.org/' },
    ]);
    expect(toDoc(read.blocks).content).toEqual([
      { type: 'embed', attrs: { provider: 'youtube', id: 'dQw4w9WgXcQ' } },
      { type: 'embed', attrs: { provider: 'x', id: '123' } },
    ]);
  });

  test('the first-level heading is the headline wherever it stands', () => {
    const read = recognise(readHtml('<p>Politics</p><h1>The <i>vote</i></h1><p>First.</p><p>Second.</p>'));
    expect(read).toMatchObject({ kicker: 'Politics', headline: 'The vote', standfirst: 'First.' });
    expect(read.doc.content).toEqual([p('Second.')]);
  });

  test('endless nesting keeps its words', () => {
    const deep = `${'<div>'.repeat(3_000)}words${'</div>'.repeat(3_000)}`;
    expect(html(deep)).toEqual([p('words')]);
  });
});

describe('text', () => {
  test('wrapped lines of a mail are one paragraph, lines of a list are items', () => {
    const wrapped = 'A line that a mail program has wrapped at seventy-two letters or\nso goes on here.\n\n- one\n- two';
    expect(toDoc(readText(wrapped).blocks).content).toEqual([
      p('A line that a mail program has wrapped at seventy-two letters or so goes on here.'),
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p('one')] },
          { type: 'listItem', content: [p('two')] },
        ],
      },
    ]);
  });
  test.each([
    ['ANKARA (AA) – Bakan konuştu.', 'ANKARA', ['AA'], 'Bakan konuştu.'],
    ['МОСКВА (ТАСС) — Министр сообщил.', 'МОСКВА', ['ТАСС'], 'Министр сообщил.'],
    ['ISTANBUL - The strait is open.', 'ISTANBUL', [], 'The strait is open.'],
  ])('a dateline: %s', (line, dateline, sources, rest) => {
    const read = recognise(readText(line));
    expect(read).toMatchObject({ dateline, sources });
    expect(read.doc.content).toEqual([p(rest)]);
  });
  test.each(['Kaynak: İHA, AA', 'Источник: ТАСС / Интерфакс', 'Sources: Reuters and AFP'])('sources of “%s”', (line) => {
    expect(recognise(readText(`A line.\n\nAnother.\n\n${line}`)).sources).toHaveLength(2);
  });
  test.each([
    ['Son güncelleme :', 'emptyUpdate'],
    ['Обновлено: 12 мая 2023, 14:05', 'updateLine'],
    ['12 May 2023 14:05', 'updateLine'],
    ['UYARI: Küfür, hakaret içeren yorumlar onaylanmamaktadır.', 'commentRules'],
    ['ВНИМАНИЕ: комментарии с оскорблениями не публикуются.', 'commentRules'],
    ['Paylaş', 'furniture'],
    ['By Jane Doe', 'byline'],
  ])('dropped: %s', (line, reason) => {
    expect(recognise(readText(`A headline\n\nA paragraph.\n\n${line}\n\nAnother.`)).dropped).toEqual([
      { reason, text: line },
    ]);
  });
  test.each(['Updated rules for ferries were agreed on Monday.', 'Comments are welcome, the mayor said.', 'In 2023 the bridge opened.'])(
    'kept: %s',
    (line) => {
      expect(recognise(readText(`A headline\n\nA paragraph.\n\n${line}\n\nAnother.`)).dropped).toEqual([]);
    },
  );
});
