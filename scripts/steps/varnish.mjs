import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';

/** The folder is not on every user's PATH. */
const places = ['varnishd', '/usr/sbin/varnishd'];

/** Varnish that takes our configuration: without the package varnish-modules it does not know `xkey`. */
export function findVarnish() {
  const takes = (place) =>
    spawnSync(place, ['-C', '-f', inRoot('deploy/varnish.vcl')], { stdio: 'ignore', timeout: 60_000 }).status === 0;
  return places.find(takes);
}

/**
 * Finds Varnish for the test behind it, and installs Debian's if it may.
 * @returns {Promise<string | undefined>} its program
 */
export async function getVarnish() {
  const found = findVarnish();
  if (found || !canInstallPackages()) return found;
  await step("Installing Debian's varnish", () => installPackages('varnish', 'varnish-modules'));
  return findVarnish();
}
