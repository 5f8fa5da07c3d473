import { expect, test } from 'vitest';
import { hashToken, isToken, newToken } from './tokens';

test('a token is 32 random bytes that need no escaping', () => {
  const tokens = Array.from({ length: 100 }, newToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(encodeURIComponent(token)).toBe(token);
    expect(isToken(token)).toBe(true);
  }
});

test('the hash tells tokens apart and does not hold them', () => {
  const token = newToken();
  expect(hashToken(token)).toHaveLength(32);
  expect(hashToken(token).equals(hashToken(token))).toBe(true);
  expect(hashToken(token).equals(hashToken(newToken()))).toBe(false);
  expect(hashToken(token).equals(Buffer.from(token, 'base64url'))).toBe(false);
});

const token = 'A'.repeat(43);
test.each([[''], [token.slice(1)], [`${token}A`], [`${token.slice(1)}=`], [`${token.slice(1)}/`], [`${token}\n`]])(
  'no token: %j',
  (text) => {
    expect(isToken(text)).toBe(false);
  },
);
