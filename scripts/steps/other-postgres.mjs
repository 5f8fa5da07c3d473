import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canInstallPackages, installPackages } from './debian.mjs';
import { step } from './progress.mjs';

const debianFolder = '/usr/lib/postgresql';
/** The oldest release Gazette works with. */
const oldest = 15;

/** The oldest installed release that is new enough. */
function installed() {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).map(Number) : [];
  return versions
    .filter((version) => version >= oldest)
    .sort((a, b) => a - b)
    .map((version) => ({ version, bin: path.join(debianFolder, String(version), 'bin') }))
    .find(({ bin }) => existsSync(path.join(bin, 'initdb')) && existsSync(path.join(bin, 'postgres')));
}

/**
 * Finds Debian's PostgreSQL for a second run of the database tests, and installs it if it may.
 * @returns {Promise<{ version: number, bin: string } | undefined>}
 */
export async function otherPostgres() {
  if (!installed() && canInstallPackages()) {
    await step("Installing Debian's PostgreSQL", async () => {
      // The package would start a server of its own, which nobody would stop.
      const config = '/etc/postgresql-common/createcluster.conf';
      if (!existsSync(config)) {
        mkdirSync(path.dirname(config), { recursive: true });
        writeFileSync(config, 'create_main_cluster = false\n');
      }
      await installPackages('-o', 'Dpkg::Options::=--force-confold', 'postgresql');
    });
  }
  return installed();
}
