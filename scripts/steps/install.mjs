import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';
import { run, tail } from './run.mjs';

const stamp = inRoot('node_modules/.gazette-installed');

function read(file) {
  try {
    return readFileSync(inRoot(file), 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether what npm wrote down at its last installation is what the lockfile asks for. */
function matchesLockfile(lockfile) {
  const installed = JSON.parse(read('node_modules/.package-lock.json') ?? '{}').packages;
  if (!installed) return false;
  return Object.entries(JSON.parse(lockfile).packages).every(([folder, wanted]) => {
    // The project itself; packages for other systems.
    if (folder === '' || (!installed[folder] && (wanted.optional || wanted.devOptional || wanted.peer))) return true;
    return installed[folder]?.version === wanted.version;
  });
}

function npm(...args) {
  // Under `npm start` this is npm's own program; it may not be on PATH.
  const program = process.env.npm_execpath;
  return program ? run(process.execPath, [program, ...args]) : run('npm', args);
}

/** npm says first what is wrong and then how it is used. */
function reason(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, 15).join('\n') : tail(output, 15);
}

/** Installs what the lockfile names, unless that has been done already. */
export async function install() {
  const lockfile = read('package-lock.json');
  if (lockfile === undefined) throw new PlainError('package-lock.json is missing: this is not a whole checkout.');
  const system = `${process.platform}-${process.arch}\n`;
  const wanted = `${createHash('sha256').update(lockfile).digest('hex')} ${system}`;
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
  if (last === wanted) return;
  // Somebody may have run `npm install` by hand: no need to do it again, unless the folder came from another system.
  if ((last && !last.endsWith(system)) || !matchesLockfile(lockfile)) {
    await step('Installing packages', async () => {
      rmSync(stamp, { force: true });
      const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
      let result = await npm('ci', ...flags);
      // The lockfile lacks packages for other systems; `npm run lockfile` adds them.
      if (/EUSAGE/.test(result.output)) result = await npm('install', '--no-save', ...flags);
      if (result.code !== 0) throw new PlainError(`npm could not install the packages:\n${reason(result.output)}`);
    });
  }
  writeFileSync(stamp, wanted);
}
