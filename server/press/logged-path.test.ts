import { expect, test } from 'vitest';
import { newToken } from '../../lib/security/tokens';
import { loggedPath } from './logged-path';

test.each([
  ['/tr/bilim/ay-tutulmasi', '/tr/bilim/ay-tutulmasi'],
  ['/en/search?q=somebody', '/en/search'],
  ['/en/preview/short', '/en/preview/·'],
  ['/en/preview/a/b', '/en/preview/·'],
  ['/ru/comment/x%20y', '/ru/comment/·'],
  [
    '/en/newsroom/articles/0198b7a2-0000-7000-8000-000000000000/preview',
    '/en/newsroom/articles/0198b7a2-0000-7000-8000-000000000000/preview',
  ],
])('%s is logged as %s', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});

test('no token is logged, wherever it stands', () => {
  for (let n = 0; n < 500; n++) {
    const token = newToken();
    for (const path of [`/tr/preview/${token}`, `/en/newsroom/invite/${token}`, `/ru/${token}/x`, `/en/x?t=${token}`]) {
      expect(loggedPath(path)).not.toContain(token.slice(0, 20));
    }
  }
});
