import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = ['Google Chrome', 'Chromium'].flatMap((name) =>
  ['/Applications', path.join(os.homedir(), 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
  ),
);

/** Whether it starts: a package may be a stub (Ubuntu's chromium-browser), and libraries may be missing. */
export function browserRuns(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** Where Playwright keeps its own download, whether it is there or not. */
export function playwrightBrowser() {
  return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
}

/** Finds a browser without installing one: CHROME, else an installed one, else Playwright's own download. */
export function findBrowser() {
  const chosen = process.env.CHROME;
  if (chosen) {
    if (browserRuns(chosen)) return chosen;
    throw new PlainError(`CHROME is ${chosen}, and no Chromium or Chrome runs there.`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...installed, ...(process.platform === 'darwin' ? macApps : []), playwrightBrowser()].find(browserRuns);
}
