/**
 * Bundles the command-line programs and runs the one named first, e.g. `npm run bench:data -- 100000`. After `--pipe` it
 * reads standard input, and only its own output goes to standard output.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { requireNode } from './steps/node-version.mjs';

requireNode();

/** Commands whose output is read by programs: nothing else goes to stdout. */
const printsData = new Set(['import', 'related', 'search']);

/** An archive's texts are soon forgotten: with more room for the young, hardly any is copied first. Megabytes. */
const youngObjects = '--max-semi-space-size=64';

const { main, PlainError } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { loadEnvFile } = await import('./steps/env-file.mjs');
  const { install } = await import('./steps/install.mjs');
  const { bundlePrograms } = await import('./steps/bundles.mjs');
  const { showOn, step } = await import('./steps/progress.mjs');
  const { run } = await import('./steps/run.mjs');
  const { inRoot } = await import('./steps/root.mjs');
  const isPipe = process.argv[2] === '--pipe';
  const [name, ...words] = process.argv.slice(isPipe ? 3 : 2);
  if (isPipe || printsData.has(name)) showOn(process.stderr);
  loadEnvFile();
  await install();
  await step('Building the commands', bundlePrograms);
  const file = inRoot('dist', 'cli', `${name}.js`);
  if (!existsSync(file)) throw new PlainError(`There is no command named ${name}.`);
  if (isPipe) {
    // In this process, which has the terminal: one of another session could not read from it.
    process.argv.splice(1, Number.POSITIVE_INFINITY, file, ...words);
    process.setSourceMapsEnabled(true);
    await import(pathToFileURL(file).href);
    return 0;
  }
  const { code } = await run(process.execPath, ['--enable-source-maps', youngObjects, file, ...words], {
    show: true,
    patience: 30_000,
  });
  return code;
});
