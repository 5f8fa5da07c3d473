import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be installed here with apt-get. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, reading the lists of packages first if need be; true when it worked. */
export async function installPackages(...names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const attempt = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env, timeout: 600_000 });
  if ((await attempt()).code === 0) return true;
  await run('apt-get', ['update'], { env, timeout: 300_000 });
  return (await attempt()).code === 0;
}

/**
 * Sees to it that programs can be called; each is named like the Debian package that brings it.
 * @returns {Promise<string[]>} those that are missing and could not be installed
 */
export async function getPrograms(...names) {
  const missing = () => names.filter((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error);
  if (missing().length > 0 && canInstallPackages()) await installPackages(...missing());
  return missing();
}
