import { describe, expect, test } from 'vitest';
import { isNextSuffix, readTarget } from './refuse';

describe('readTarget', () => {
  test.each([
    ['/zz%zz', 'half an escape'],
    ['/%', 'an escape cut off'],
    ['/%c3%28', 'no UTF-8'],
    ['/a%00b', 'a zero byte'],
    ['/a%0d%0aSet-Cookie:x', 'a line break'],
    ['/tr/../newsroom', 'a step up'],
    ['/tr/%2e%2e/newsroom', 'a step up, escaped'],
    ['/tr/%2E./x', 'a step up, half escaped'],
    ['/tr/./x', 'a step on the spot'],
    ['/tr/a%2fb', 'a hidden slash'],
    ['/tr/a%5cb', 'a hidden backslash'],
    ['/\\evil.example', 'a backslash'],
    ['/tr/ğ', 'a raw letter'],
    ['/tr/a#b', 'a fragment'],
    ['*', 'no path'],
    ['tr', 'no slash'],
    ['', 'nothing'],
    [`/${'a'.repeat(2_000)}`, 'too long a path'],
    [`/tr?q=${'a'.repeat(8_000)}`, 'too long a query'],
  ])('refuses %s (%#)', (url) => {
    expect(readTarget(url)).toEqual({ kind: 'refused', status: 400 });
  });

  test.each([
    ['/tr/', '/tr'],
    ['//', '/'],
    ['///tr//gundem///?a=1&b=%20', '/tr/gundem?a=1&b=%20'],
    ['//evil.example/%2e', undefined],
    ['//evil.example', '/evil.example'],
    ['/tr/?', '/tr'],
  ])('writes %s as %s', (url, location) => {
    expect(readTarget(url)).toEqual(location ? { kind: 'moved', location } : { kind: 'refused', status: 400 });
  });

  test.each([
    ['/', '/', '/', ''],
    ['/tr/a-b_c.d~e', '/tr/a-b_c.d~e', '/tr/a-b_c.d~e', ''],
    ['/ru/%D0%B0?q=%zz', '/ru/%D0%B0', '/ru/а', '?q=%zz'],
    ['/tr/a%252e%252e', '/tr/a%252e%252e', '/tr/a%2e%2e', ''],
    ['http://evil.example/tr?x', '/tr', '/tr', '?x'],
    [`/${'a'.repeat(1_999)}`, `/${'a'.repeat(1_999)}`, `/${'a'.repeat(1_999)}`, ''],
  ])('takes %s', (url, path, decoded, search) => {
    expect(readTarget(url)).toEqual({ kind: 'path', path, decoded, search });
  });
});

test("knows the endings under which Next doesn't send a page", () => {
  for (const path of ['/tr/a.rsc', '/tr/a.RSC', '/tr/x/a.segment.rsc', '/tr/a.txt', '/robots.TXT']) {
    expect(isNextSuffix(path)).toBe(true);
  }
  for (const path of ['/robots.txt', '/tr/a.rsc/b', '/tr/rsc', '/tr/feed.xml']) expect(isNextSuffix(path)).toBe(false);
});
