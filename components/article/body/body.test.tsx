import { prerender } from 'react-dom/static';
import { beforeEach, expect, test, vi } from 'vitest';
import { logger } from '@/lib/log';
import { a, b, doc, embed, facts, h2, h3, hr, i, image, ol, p, pull, quote, ul } from '@/lib/stories/body/build';
import { type BodyNode, bodyNode } from '@/lib/stories/body/schema';
import { Body, type BodyPictures } from './body';

vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('next-intl');
  const { default: messages } = await import('@/messages/en.json');
  return { getTranslations: async (namespace: 'article') => createTranslator({ locale: 'en', messages, namespace }) };
});

const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
beforeEach(() => {
  warn.mockClear();
});

const mediaId = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const file = { hash: 'abc', width: 1000, height: 800, focalX: 0.5, focalY: 0.5 };
const words = { alt: 'A "night" ferry', caption: 'Over the strait.', credit: 'Drawing: Gazette' };

/** The HTML of a body without classes and without its frame. */
async function render(nodes: unknown[], { dateline = '', pictures = new Map() as BodyPictures } = {}) {
  const body = <Body doc={doc(...(nodes as BodyNode[]))} pictures={pictures} dateline={dateline} />;
  const { prelude } = await prerender(body);
  const html = (await new Response(prelude).text()).replace(/ class="[^"]*"/g, '').replaceAll('<!-- -->', '');
  expect(html).toMatch(/^<div>.*<\/div>$/s);
  return html.slice('<div>'.length, -'</div>'.length);
}

const examples: [BodyNode, RegExp | string][] = [
  [p('Plain words.'), '<p>Plain words.</p>'],
  [{ type: 'paragraph' }, '<p></p>'],
  [h2('Second'), '<h2>Second</h2>'],
  [h3('Third'), '<h3>Third</h3>'],
  [ul('one', ['two ', b('bold')]), '<ul><li>one</li><li>two <strong>bold</strong></li></ul>'],
  [ol('first', 'second'), '<ol><li>first</li><li>second</li></ol>'],
  [quote('said', 'and said'), '<blockquote><p>said</p><p>and said</p></blockquote>'],
  [pull('Words', 'Who said them'), '<figure><p>Words</p><figcaption>Who said them</figcaption></figure>'],
  [pull('Words'), '<figure><p>Words</p></figure>'],
  [image(mediaId), /^<figure><picture>.*<\/picture><figcaption>Over the strait\. <span>Drawing: Gazette<\/span>/],
  [
    embed('youtube', 'dQw4w9WgXcQ'),
    /^<aside><embed-frame data-frame="[^"]+" data-play="[^"]+" data-title="[^"]+"><a href="https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ" rel="noopener">/,
  ],
  [facts('a fact'), /^<aside aria-label="Key facts">.*<ul><li>a fact<\/li><\/ul><\/aside>$/],
  [hr(), '<hr/>'],
];

test.each(examples)('%j', async (node, expected) => {
  const html = await render([node], { pictures: new Map([[mediaId, { file, words }]]) });
  if (typeof expected === 'string') expect(html).toBe(expected);
  else expect(html).toMatch(expected);
  expect(warn).not.toHaveBeenCalled();
});

test('the examples above have every type there is', () => {
  const known = bodyNode.options.map((option) => option.shape.type.value);
  expect(new Set(examples.map(([node]) => node.type))).toEqual(new Set(known));
});

test('blocks stand in their order', async () => {
  expect(await render([h2('a'), p('b'), hr(), p('c')])).toBe('<h2>a</h2><p>b</p><hr/><p>c</p>');
  expect(await render([])).toBe('');
});

test('an item of several paragraphs keeps them apart', async () => {
  const item = { type: 'listItem', content: [p('one'), p('two')] };
  expect(await render([{ type: 'bulletList', content: [item] }])).toBe('<ul><li><p>one</p><p>two</p></li></ul>');
});

test('marks nest', async () => {
  expect(await render([p(b('bold'), ' ', i('italic'), ' ', a('/x', i(b('all'))))])).toBe(
    '<p><strong>bold</strong> <em>italic</em> <a href="/x"><em><strong>all</strong></em></a></p>',
  );
});

test('the dateline stands in the first paragraph, even below a block of another kind', async () => {
  const options = { dateline: 'ANKARA' };
  expect(await render([p('one'), p('two')], options)).toBe('<p><span>ANKARA</span>one</p><p>two</p>');
  expect(await render([hr(), p('one')], options)).toBe('<hr/><p><span>ANKARA</span>one</p>');
  expect(await render([p('one')])).toBe('<p>one</p>');
});

test('a picture has its size, its words and every width that exists', async () => {
  const html = await render([image(mediaId)], { pictures: new Map([[mediaId, { file, words }]]) });
  expect(html).toContain('alt="A &quot;night&quot; ferry"');
  expect(html).toContain('width="1000" height="800"');
  expect(html).toContain('srcSet="/media/abc/400.avif 400w, /media/abc/800.avif 800w"');
  expect(html).toContain('srcSet="/media/abc/400.webp 400w, /media/abc/800.webp 800w"');
  expect(html).not.toContain('style=');
});

test('a picture without words in the language is shown without them; one that is not there is not', async () => {
  const html = await render([image(mediaId)], { pictures: new Map([[mediaId, { file, words: null }]]) });
  expect(html).toContain('alt=""');
  expect(html).not.toContain('figcaption');
  expect(await render([p('before'), image(mediaId), p('after')])).toBe('<p>before</p><p>after</p>');
});

test.each([
  ['vk', 'video-1_2', 'https://vk.com/video-1_2'],
  ['ok', '123', 'https://ok.ru/video/123'],
  ['x', '123', 'https://x.com/i/status/123'],
  ['instagram', 'Cx1', 'https://www.instagram.com/p/Cx1/'],
  ['telegram', 'channel/12', 'https://t.me/channel/12'],
] as const)('an embed of %s is a link and loads nothing', async (provider, id, address) => {
  const html = await render([embed(provider, id)]);
  expect(html).toContain(`<a href="${address}" rel="noopener">`);
  expect(html).not.toMatch(/<(iframe|script|img|link)|src=/);
});

test('links outside open without telling the page; our own carry nothing', async () => {
  expect(await render([p(a('https://example.org/?a=1&b=2', 'there'))])).toBe(
    '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener">there</a></p>',
  );
  expect(await render([p(a('/tr/siyaset/x', 'here'))])).toBe('<p><a href="/tr/siyaset/x">here</a></p>');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'relative',
  '',
])('a hostile link that got into the database stays as its words: %j', async (href) => {
  const link = a(href, 'these words');
  expect(await render([p('Read ', link, '.')])).toBe('<p>Read these words.</p>');
  expect(await render([h2(link), ul([link]), quote(link)])).not.toContain('href');
  expect(await render([facts([link]), { type: 'pullQuote', attrs: {}, content: [link] }])).not.toContain('href');
});

test('markup in text is text', async () => {
  const hostile = '</p><script>alert("1")</script><img src=x onerror=alert(1)> & &amp;';
  const escaped =
    '&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &amp;amp;';
  expect(await render([p(b(hostile))])).toBe(`<p><strong>${escaped}</strong></p>`);
  const everywhere = [h2(hostile), ul(hostile), quote(hostile), pull(hostile, hostile), facts(hostile)];
  const pictures: BodyPictures = new Map([
    [mediaId, { file, words: { alt: hostile, caption: hostile, credit: hostile } }],
  ]);
  const html = await render([...everywhere, image(mediaId)], { pictures, dateline: hostile });
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html.split(escaped)).toHaveLength(10);
});

test('a block of an unknown type renders nothing and is logged', async () => {
  const unknown = { type: 'table', attrs: { html: '<b>x</b>' }, content: [p('hidden')] };
  expect(await render([p('before'), unknown, p('after')])).toBe('<p>before</p><p>after</p>');
  expect(warn).toHaveBeenCalledExactlyOnceWith({ type: 'table' }, expect.any(String));
});

test.each([['constructor'], ['__proto__'], [undefined], [null]])('a type that is no type: %j', async (type) => {
  expect(await render([{ type, content: [p('hidden')] }])).toBe('');
  expect(warn).toHaveBeenCalledOnce();
});

test('a run of an unknown type renders nothing and is logged', async () => {
  const mention = { type: 'mention', text: 'hidden', content: [] };
  expect(await render([{ type: 'paragraph', content: [{ type: 'text', text: 'shown' }, mention] }])).toBe(
    '<p>shown</p>',
  );
  expect(warn).toHaveBeenCalledExactlyOnceWith({ type: 'mention' }, expect.any(String));
});

test('a mark of an unknown type leaves the words', async () => {
  const run = {
    type: 'text',
    text: 'words',
    marks: [{ type: 'highlight', attrs: { color: 'red' } }, { type: 'bold' }],
  };
  expect(await render([{ type: 'paragraph', content: [run] }])).toBe('<p><strong>words</strong></p>');
});

test('an embed of an unknown provider renders nothing and is logged', async () => {
  for (const provider of ['newer', 'constructor', '__proto__']) {
    warn.mockClear();
    expect(await render([{ type: 'embed', attrs: { provider, id: '1' } }, p('after')])).toBe('<p>after</p>');
    expect(warn).toHaveBeenCalledExactlyOnceWith({ provider }, expect.any(String));
  }
});
