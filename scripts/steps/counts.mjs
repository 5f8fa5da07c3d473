/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** One thing that went well or did not. */
export const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @param {Counts[]} list @returns {Counts} */
export function sum(list) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of list) for (const key of Object.keys(total)) total[key] += counts[key];
  return total;
}

/** A run that ended badly without a failed test (a set-up that threw, a file that could not be loaded) failed once. */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts Vitest's JSON report. A missing report is one failure. */
export function fromVitest(report, code) {
  if (!report) return one(false);
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return withExitCode(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    code,
  );
}

/** Counts Playwright's JSON report. A missing report is one failure. */
export function fromPlaywright(report, code) {
  if (!report) return one(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withExitCode({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/** The tests of Playwright's JSON report that passed only when they were tried again, to be named and mended. */
export function triedAgain(report) {
  const inSuite = ({ suites = [], specs = [] }) => [
    ...suites.flatMap(inSuite),
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests.filter(({ status }) => status === 'flaky').map(() => `${file}:${line} ${title}`),
    ),
  ];
  return report ? report.suites.flatMap(inSuite) : [];
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
