import { beforeAll, expect, test, vi } from 'vitest';

vi.stubEnv('SERVER_KEY', 'k'.repeat(32));
const article = '018f0000-0000-7000-8000-000000000000';
const shown = Date.UTC(2026, 10, 27, 9);
let tools: typeof import('./form-age');
beforeAll(async () => {
  tools = await import('./form-age');
});
const odd = (stamp: unknown, after: number, id = article) => tools.isOddlyAged(stamp, id, shown + after);

test('a form is mended in seconds to a day', () => {
  const stamp = tools.stampForm(article, shown);
  expect(odd(stamp, 1_999)).toBe(true);
  expect(odd(stamp, 2_000)).toBe(false);
  expect(odd(stamp, 24 * 60 * 60_000)).toBe(false);
  expect(odd(stamp, 24 * 60 * 60_000 + 1)).toBe(true);
});

test('what we never said is odd; saying nothing is not', () => {
  const stamp = tools.stampForm(article, shown);
  const [, signature] = stamp.split('.');
  for (const forged of ['x', `${(shown - 9_000).toString(36)}.${signature}`, `${stamp}x`, 7, null, ['a'], '.']) {
    expect(odd(forged, 5_000), String(forged)).toBe(true);
  }
  expect(odd(stamp, 5_000, '018f0000-0000-7000-8000-000000000001'), 'of another article').toBe(true);
  expect(odd(undefined, 5_000)).toBe(false);
  expect(odd('', 5_000)).toBe(false);
});
