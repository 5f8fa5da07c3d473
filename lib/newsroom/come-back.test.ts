import { expect, test } from 'vitest';
import { comeBackTo, signInFrom } from './come-back';

test.each([
  '/en/newsroom',
  '/ru/newsroom/articles/018f0000-0000-7000-8000-000000000000',
  '/tr/newsroom/audit?q=a%20b&who=',
])('leads back to %s', (path) => expect(comeBackTo('en', path)).toBe(path));

test.each([
  null,
  '',
  'https://evil.example/en/newsroom',
  '//evil.example/en/newsroom',
  '/\\evil.example',
  '/en/newsroom/../../api/auth/sign-out',
  '/en/newsroom/%2e%2e/x',
  '/en/newsroom\n//evil.example',
  '/en/newsroom#x',
  '/en/newsroom?next=//evil.example',
  '/en/newsroom@evil.example',
  '/en/newsroomevil',
  '/en/newsroom//evil.example',
  '/de/newsroom',
  '/en/world/story',
  '/api/newsroom/staff',
  '/en/newsroom/sign-in?next=x',
  '/en/newsroom/invite',
  'javascript:alert(1)',
  `/en/newsroom?${'a'.repeat(600)}`,
])('%j leads to the desk', (path) => {
  expect(comeBackTo('tr', path)).toBe('/tr/newsroom');
});

test('the sign-in carries the page, and nothing when that is the desk', () => {
  expect(signInFrom('en', '/en/newsroom/audit?q=x')).toBe('/en/newsroom/sign-in?next=%2Fen%2Fnewsroom%2Faudit%3Fq%3Dx');
  expect(signInFrom('en', '/en/newsroom/staff?_rsc=1abc')).toBe('/en/newsroom/sign-in?next=%2Fen%2Fnewsroom%2Fstaff');
  expect(signInFrom('en', '/en/newsroom')).toBe('/en/newsroom/sign-in');
  expect(signInFrom('en', null)).toBe('/en/newsroom/sign-in');
});
