/**
 * `npm run lockfile`: writes the packages for other systems into package-lock.json. npm leaves out those that the
 * registry of the machine that made the lockfile does not hold, and `npm ci` then refuses the whole file. Their
 * versions are known from the packages that ask for them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile } from './steps/lockfile.mjs';
import { inRoot } from './steps/root.mjs';

const lockfile = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
const added = completeLockfile(lockfile);
if (added.length > 0) writeFileSync(inRoot('package-lock.json'), `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(added.length > 0 ? `Added ${added.length} packages for other systems.` : 'Nothing was missing.');
