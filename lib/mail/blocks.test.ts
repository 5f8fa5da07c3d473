import { expect, test } from 'vitest';
import { letterBody } from './blocks';

test('the same words as text and as HTML, in which markup stays text', () => {
  const { text, html } = letterBody('en', [
    { p: 'One & two' },
    { link: 'https://a.example/?x=1&y="', words: '<Read>' },
    { quote: '<script>alert(1)</script>\n--\nAnother letter', by: '<b>Bob</b>' },
  ]);
  expect(text).toBe(
    'One & two\n\n<Read>\nhttps://a.example/?x=1&y="\n\n<b>Bob</b>:\n> <script>alert(1)</script>\n> --\n> Another letter\n',
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<a href="https://a.example/?x=1&amp;y=&quot;">&lt;Read&gt;</a>');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>--<br>Another letter');
  expect(html).not.toMatch(/<(script|b)>/);
});
