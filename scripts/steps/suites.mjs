import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fromPlaywright, fromVitest, one, sum, triedAgain } from './counts.mjs';
import { getPrograms } from './debian.mjs';
import { otherPostgres } from './other-postgres.mjs';
import { inRoot, packageProgram } from './root.mjs';
import { run } from './run.mjs';
import { getVarnish } from './varnish.mjs';

/** Tests must not depend on the settings of the shell they are started from. */
const settings = ['PORT', 'SITE_URL', 'DATABASE_URL', 'DATA_DIR', 'DEMO', 'SERVER_KEY', 'TRUSTED_PROXIES'];
settings.push(
  'PRESS_MEMORY_MB',
  'CDN_PURGE_URL',
  'CDN_PURGE_TOKEN',
  'DEFAULT_LOCALE',
  'LOG_LEVEL',
  'NODE_ENV',
  'TEST_DATABASE_URL',
  'TEST_POSTGRES_BIN',
);

function environment(extra) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...extra };
  for (const name of settings) if (!(name in extra)) delete env[name];
  return env;
}

/** Runs a package's program with its output on the terminal; it gets time to clean up after Ctrl-C. */
async function program([name, bin], args, env = {}) {
  const options = { env: environment(env), show: true, group: false, stopWith: 'SIGINT', patience: 25_000 };
  return (await run(process.execPath, [...packageProgram(name, bin), ...args], options)).code;
}

/** Runs what writes a JSON report into `test-results/` and reads it. */
async function reported(file, start) {
  const report = inRoot('test-results', file);
  mkdirSync(inRoot('test-results'), { recursive: true });
  rmSync(report, { force: true });
  const code = await start(report);
  try {
    return [JSON.parse(readFileSync(report, 'utf8')), code];
  } catch {
    return [undefined, code];
  }
}

async function types() {
  const code = (await program(['next'], ['typegen'])) || (await program(['typescript', 'tsc'], ['--noEmit']));
  return one(code === 0);
}

async function biome() {
  return one((await program(['@biomejs/biome'], ['check', '.'])) === 0);
}

async function vitest(file, args, env) {
  const result = await reported(file, (report) =>
    program(['vitest'], ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], env),
  );
  return fromVitest(...result);
}

async function unit(filters) {
  const counts = await vitest('unit.json', ['--project=unit', '--project=database', ...filters]);
  if (!process.env.CI || process.env.CI === 'false') {
    console.log('Skipped: the database tests on the oldest PostgreSQL that Gazette works with (CI=true runs them).');
    return counts;
  }
  const other = await otherPostgres();
  if (!other) {
    console.log("Skipped: the database tests on Debian's PostgreSQL, which is not installed and can't be.");
    return sum([counts, { passed: 0, failed: 0, skipped: 1 }]);
  }
  console.log(`The database tests once more, on PostgreSQL ${other.version}:`);
  const args = ['--project=database', '--passWithNoTests', ...filters];
  return sum([counts, await vitest('unit-other.json', args, { TEST_POSTGRES_BIN: other.bin })]);
}

async function processes(filters) {
  if ((await getPrograms('nginx')).length > 0) {
    console.log("Skipped: the test behind nginx, which is not installed and can't be.");
  }
  if (!(await getVarnish())) console.log("Skipped: the test behind Varnish, which is not installed and can't be.");
  // One file at a time: each starts several processes.
  return vitest('processes.json', ['--project=processes', '--no-file-parallelism', '--passWithNoTests', ...filters]);
}

async function e2e(filters, { browser }) {
  const result = await reported('browser.json', (report) =>
    program(['@playwright/test', 'playwright'], ['test', ...filters], { CHROME: browser, PLAYWRIGHT_REPORT: report }),
  );
  for (const test of triedAgain(result[0])) console.log(`! Passed only at the second try: ${test}`);
  return fromPlaywright(...result);
}

/** The parts of `npm test` in their order; `needs` says what has to be there first. */
export const suites = {
  types: { title: 'Types', run: types },
  biome: { title: 'Biome', run: biome },
  unit: { title: 'Unit tests', run: unit },
  processes: { title: 'Tests of whole processes', run: processes, needs: ['build'] },
  e2e: { title: 'Browser tests', run: e2e, needs: ['build', 'browser'] },
};
