import { canInstallPackages, installPackages } from './debian.mjs';
import { browserRuns, findBrowser, playwrightBrowser } from './find-browser.mjs';
import { PlainError } from './plain-error.mjs';
import { step } from './progress.mjs';
import { packageProgram } from './root.mjs';
import { run } from './run.mjs';

/**
 * Finds a browser for the tests, and installs one if there is none: Playwright's own, else Debian's.
 * @returns {Promise<string>} its path
 */
export async function getBrowser() {
  const found = findBrowser();
  if (found) return found;
  await step('Downloading a browser', () =>
    run(process.execPath, [...packageProgram('@playwright/test', 'playwright'), 'install', 'chromium'], {
      timeout: 600_000,
    }),
  );
  if (browserRuns(playwrightBrowser())) return playwrightBrowser();
  // The download failed, or the libraries it needs are missing; Debian's package brings its own.
  if (canInstallPackages()) {
    await step("Installing Debian's chromium", () => installPackages('chromium'));
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new PlainError(
    'The browser tests need Chromium or Chrome, and none was found or could be installed. Install one, or say where it is: CHROME=/path/to/chrome npm test',
  );
}
