/** Bundles the command-line programs and runs the one named first, e.g. `npm run bench:data -- 100000`. */
import { existsSync } from 'node:fs';
import { requireNode } from './steps/node-version.mjs';

requireNode();

/** Commands whose output is read by programs: nothing else goes to stdout. */
const printsData = new Set(['import', 'related', 'search']);

const { main, PlainError } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { loadEnvFile } = await import('./steps/env-file.mjs');
  const { install } = await import('./steps/install.mjs');
  const { bundlePrograms } = await import('./steps/bundles.mjs');
  const { progressToStderr, step } = await import('./steps/progress.mjs');
  const { run } = await import('./steps/run.mjs');
  const { inRoot } = await import('./steps/root.mjs');
  const [name, ...words] = process.argv.slice(2);
  if (printsData.has(name)) progressToStderr();
  loadEnvFile();
  await install();
  await step('Building the commands', bundlePrograms);
  const file = inRoot('dist', 'cli', `${name}.js`);
  if (!existsSync(file)) throw new PlainError(`There is no command named ${name}.`);
  const { code } = await run(process.execPath, ['--enable-source-maps', file, ...words], {
    show: true,
    patience: 30_000,
  });
  return code;
});
