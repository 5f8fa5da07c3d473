/**
 * `npm run bench`: measures the press beside bare Next, plain Node and nginx, and writes bench/results/press.md.
 * `npm run bench -- --quick` only shows that the bench works.
 */
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { main, PlainError, showError } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { install } = await import('./steps/install.mjs');
  const { buildIfNeeded } = await import('./steps/build-all.mjs');
  const { getPrograms } = await import('./steps/debian.mjs');
  const { getBrowser } = await import('./steps/get-browser.mjs');
  const { inRoot } = await import('./steps/root.mjs');
  const { run } = await import('./steps/run.mjs');
  if (process.platform !== 'linux')
    throw new PlainError('The bench reads times and memory from /proc: it needs Linux.');
  const missing = await getPrograms('nginx', 'wrk');
  if (missing.length > 0) {
    throw new PlainError(`The bench needs ${missing.join(' and ')}: install it, e.g. sudo apt-get install nginx wrk`);
  }
  await install();
  await buildIfNeeded();
  let browser = '';
  try {
    browser = await getBrowser();
  } catch (error) {
    // All but Lighthouse runs without.
    showError(error);
  }
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BENCH_BROWSER: browser };
  // A database and files of its own, whatever the portal here is set to.
  for (const name of ['DATABASE_URL', 'SERVER_KEY', 'SITE_URL', 'PORT', 'DEMO', 'TRUSTED_PROXIES']) delete env[name];
  env.DATA_DIR = inRoot('data/bench-press');
  const { code } = await run(
    process.execPath,
    ['--enable-source-maps', inRoot('dist/cli/bench.js'), ...process.argv.slice(2)],
    { env, show: true, patience: 30_000 },
  );
  return code;
});
