import { expect, test } from 'vitest';
import { toReaderPage } from './transform';

/** The shape of a page as Next 16 sends it. */
const next = (body: string) =>
  `<!DOCTYPE html><html lang="tr"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/><link rel="modulepreload" href="/_next/static/chunks/m.js"/><link rel="preload" as="font" href="/fonts/f.woff2"/><script src="/_next/static/chunks/c.js" async=""></script><title>Ünlü “şey” &amp; öteki</title><script src="/reader/settings-0a1b2c3d4e5f.js"></script><script type="module" src="/reader/reader-0a1b2c3d4e5f.js"></script><script src="/_next/static/chunks/d.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"3:I[\\"a\\"]\\n<\\/p> <!--\\u003cscript\\u003e"])</script></body></html>`;

const strip = async (body: string) => (await toReaderPage(next(body))).html;

test('takes out the runtime, flight data and preloads of scripts, and nothing else', async () => {
  expect(await strip('<main><h1>Merhaba</h1></main>')).toBe(
    '<!DOCTYPE html><html lang="tr"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="preload" as="font" href="/fonts/f.woff2"/><title>Ünlü “şey” &amp; öteki</title><script src="/reader/settings-0a1b2c3d4e5f.js"></script><script type="module" src="/reader/reader-0a1b2c3d4e5f.js"></script></head><body><div hidden=""></div><main><h1>Merhaba</h1></main></body></html>',
  );
});

test.each([
  ['<script type="application/ld+json">{"headline":"a \\u003c/script> <!-- b"}</script>'],
  ['<script type="application/ld+json">{"a":"<script>not one</script>'],
  ['<p>self.__next_f &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['<pre>\n\n  two lines, three spaces   </pre>'],
  ['<textarea>\n<script>typed by a reader</script></textarea>'],
  ['<svg viewBox="0 0 1 1"><title>Grafik <!-- kept note --></title><path d="M0 0"/></svg>'],
  ['<p title=\'a "quoted" > b\'>İıŞş Ёё 😀 \u0301</p>'],
  ['<form action="/api/articles/1/comments" method="post"><input name="a" value="&quot;"/></form>'],
])('leaves %s as it is', async (body) => {
  expect(await strip(`<main>${body}</main>`)).toContain(`<main>${body}</main>`);
});

test("removes React's marks but keeps the text they stood between", async () => {
  expect(await strip('<p>5<!-- --> yorum<!--$-->, <!--/$-->son</p>')).toContain('<p>5 yorum, son</p>');
});

test('keeps no script that is not ours, however it is written', async () => {
  const scripts = [
    '<script>alert(1)</script>',
    '<SCRIPT SRC="https://evil.example/reader/x.js"></SCRIPT>',
    '<script type="text/javascript" src="//evil.example/x.js"></script >',
    '<script type="speculationrules">{"prefetch":[]}</script>',
    '<script src="/other.js"></script>',
    '<script>if (a < b) { "<!-- <b>" }</script>',
  ];
  for (const script of scripts) expect(await strip(`<i>a</i>${script}<i>b</i>`)).toContain('<i>a</i><i>b</i>');
});

test('a script that never ends lets nothing of itself through', async () => {
  expect((await toReaderPage('<p>a</p><script>self.__next_f.push("<!-- <script>")</script><p>b</p>')).html).toBe(
    '<p>a</p>',
  );
});

test('works on pages of any length', async () => {
  const paragraph = '<p>Cumhurbaşkanı<!-- --> «слово» &amp; 😀</p><script>self.__next_f.push([1,"x"])</script>';
  const html = await strip(paragraph.repeat(20_000));
  expect(html.match(/<p>Cumhurbaşkanı «слово» &amp; 😀<\/p>/g)).toHaveLength(20_000);
  expect(html).not.toContain('__next_f');
});

test("knows Next's error shell, which is empty without its script", async () => {
  expect(
    (await toReaderPage('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>')).errorShell,
  ).toBe(true);
  expect((await toReaderPage(next(''))).errorShell).toBe(false);
});

test('knows a page of which a part would come late', async () => {
  const late = await toReaderPage(next('<!--$?--><template id="B:0"></template><p>…</p><!--/$-->'));
  expect(late.unfinished).toBe(true);
  expect((await toReaderPage(next('<template id="own"></template>'))).unfinished).toBe(false);
});
