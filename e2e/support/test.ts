import { createHash } from 'node:crypto';
import { test as base, expect, type Page } from '@playwright/test';

/** A client address of the test's own: one test's comments must not use up another's allowance. */
function addressFor(text: string): string {
  const [x, y, z] = createHash('sha256').update(text).digest();
  return `10.${x}.${y}.${z}`;
}

/**
 * A browser that has no time for the transition between two pages leaves it out, and says so as an error of the page
 * that it shows without. Chromium also looks for what a page says of transitions before a stylesheet that it has to
 * fetch. On a busy machine any page may get it.
 */
const leftOut = /^(AbortError|InvalidStateError|TimeoutError): Transition was (skipped|aborted)/;

/**
 * Gathers what a page's console says is wrong: errors, exceptions, violations of the content security policy. That a
 * page itself came with 404 or 422, or a write was refused with a problem, is what some tests ask for; Chromium writes it
 * as an error too.
 */
function gatherProblems(page: Page, problems: string[]): void {
  const refused = new Set<string>();
  page.on('response', (response) => {
    const { 'content-type': type = '' } = response.headers();
    const isProblem = response.status() < 500 && type.startsWith('application/problem+json');
    if ((response.request().isNavigationRequest() && response.status() >= 400) || isProblem)
      refused.add(response.url());
  });
  page.on('pageerror', (error) => {
    const said = error.stack || String(error);
    if (!leftOut.test(said)) problems.push(`${page.url()}: ${said}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const isStatus = message.text().startsWith('Failed to load resource') && refused.has(message.location().url);
    // What can't be counted or checked while the database is away is the server's trouble, not the page's.
    const { url } = message.location();
    const uncounted = /\/api\/(reads|comments\/check)$/.test(url) && message.text().includes('503');
    if (!isStatus && !uncounted) problems.push(`${page.url()}: ${message.text()} (${message.location().url})`);
  });
}

/** Playwright's test with a client address of its own, which fails when a page writes an error to its console. */
export const test = base.extend<{ address: string; problems: string[] }>({
  address: async ({ browserName: _ }, use, { testId, retry, repeatEachIndex }) =>
    use(addressFor(`${testId} ${retry} ${repeatEachIndex}`)),
  extraHTTPHeaders: async ({ address }, use) => use({ 'x-forwarded-for': address }),
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on('page', (page) => gatherProblems(page, problems));
      await use(problems);
      expect(problems, 'nothing is wrong in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
