import { expect, test } from 'vitest';
import { fromPlaywright, fromVitest, one, sum, summary, triedAgain } from './counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

test('reports are counted', () => {
  expect(fromVitest(vitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 4 };
  expect(fromPlaywright({ stats }, 1)).toEqual({ passed: 8, failed: 1, skipped: 4 });
});

test('what went wrong outside of a test is a failure', () => {
  expect(fromVitest(undefined, 1)).toEqual(one(false));
  expect(fromPlaywright(undefined, 0)).toEqual(one(false));
  const good = { ...vitest, numFailedTests: 0 };
  expect(fromVitest(good, 0).failed).toBe(0);
  expect(fromVitest(good, 1).failed).toBe(1);
  expect(fromVitest({ ...good, testResults: [{ status: 'failed', assertionResults: [] }] }, 1).failed).toBe(1);
  expect(fromPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
});

test('tests that passed at the second try are named', () => {
  const spec = (title, ...statuses) => ({
    title,
    file: 'a.spec.ts',
    line: 3,
    tests: statuses.map((status) => ({ status })),
  });
  const suites = [
    {
      specs: [spec('one', 'flaky')],
      suites: [{ specs: [spec('two', 'expected', 'flaky'), spec('three', 'unexpected')] }],
    },
  ];
  expect(triedAgain({ suites }).sort()).toEqual(['a.spec.ts:3 one', 'a.spec.ts:3 two']);
  expect(triedAgain(undefined)).toEqual([]);
});

test('the last line', () => {
  expect(summary(sum([one(true), one(true), one(false)]))).toBe('2 passed, 1 failed');
  expect(summary({ passed: 2, failed: 0, skipped: 3 })).toBe('2 passed, 0 failed, 3 skipped');
});
