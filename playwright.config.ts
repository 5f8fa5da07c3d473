import { spawnSync } from 'node:child_process';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/steps/find-browser.mjs';

/** A port nobody uses; asked of the system in another process, since this file can't wait. */
function freePort(): string {
  const ask = 'const s=require("net").createServer().listen(0,()=>{console.log(s.address().port);s.close()})';
  return spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout.trim();
}

// The workers read this file too and inherit what the first reading put into the environment.
process.env.E2E_PORT ||= freePort();
process.env.CHROME ||= findBrowser() ?? '';

const chromium = { ...devices['Desktop Chrome'], channel: undefined };

export default defineConfig({
  testDir: 'e2e',
  // Those have no browser: Vitest runs them.
  testIgnore: 'processes/**',
  outputDir: 'test-results/browser',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // docs/decisions/025-one-retry-in-ci.md. At a desk a test that fails once has failed.
  retries: process.env.CI && process.env.CI !== 'false' ? 1 : 0,
  // Nothing is measured by these: they end what hangs. A machine may be busy with other things.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_REPORT || 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    // Requests that pass a worker can't be routed by tests; those about it allow it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME || undefined,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'desktop', use: { ...chromium, viewport: { width: 1280, height: 800 } } },
    // The narrowest screen Gazette is made for. Not `isMobile`: that would zoom out where a page is too wide.
    // Only what may differ there: tests that say so.
    {
      name: 'phone',
      grep: /@phone/,
      use: { ...chromium, viewport: { width: 320, height: 640 }, hasTouch: true },
    },
  ],
});
