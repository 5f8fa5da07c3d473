import { afterEach, expect, test, vi } from 'vitest';
import { codeAt, newBackupCodes, newSecret, secretAddress, secretText, stepOf, tidyBackupCode } from './totp';

afterEach(() => vi.useRealTimers());

const secret = '12345678901234567890';

test.each([
  [0, '755224'],
  [1, '287082'],
  [5, '254676'],
  [9, '520489'],
])('RFC 4226, appendix D: counter %i gives %s', (counter, code) => {
  expect(codeAt(secret, counter)).toBe(code);
});

test('RFC 6238, appendix B, in six digits', () => {
  expect(codeAt(secret, Math.floor(1_111_111_109 / 30))).toBe('081804');
  expect(codeAt(secret, Math.floor(20_000_000_000 / 30))).toBe('353130');
});

test('a code is right for its half-minute and for its neighbours, and belongs to its own', () => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  const now = Math.floor(1_700_000_000 / 30);
  for (const off of [-1, 0, 1]) expect(stepOf(secret, codeAt(secret, now + off))).toBe(now + off);
  for (const off of [-2, 2]) expect(stepOf(secret, codeAt(secret, now + off))).toBeNull();
});

test.each(['', '12345', '1234567', '12345a', '１２３４５６', ' 12345'])('%j is no code', (text) => {
  expect(stepOf(secret, text)).toBeNull();
});

test('the secret for the app is its bytes in base32', () => {
  expect(secretText(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(secretAddress(secret, 'Gazette', 'a+b@example.org')).toBe(
    'otpauth://totp/Gazette:a%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Gazette',
  );
});

test('secrets and backup codes are all different', () => {
  expect(new Set(Array.from({ length: 50 }, newSecret)).size).toBe(50);
  const codes = newBackupCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/);
    expect(tidyBackupCode(` ${code.toUpperCase().replace('-', ' ')} `)).toBe(code);
  }
});
