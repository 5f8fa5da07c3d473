/** `npm run dev`: Next's development server on the embedded database (or DATABASE_URL), without the press. */
import { pathToFileURL } from 'node:url';
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { main } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { loadEnvFile } = await import('./steps/env-file.mjs');
  const { requireFreePort } = await import('./steps/port.mjs');
  const { install } = await import('./steps/install.mjs');
  const { step } = await import('./steps/progress.mjs');
  const { onStop, run } = await import('./steps/run.mjs');
  const { packageProgram, inRoot } = await import('./steps/root.mjs');
  process.env.NODE_ENV = 'development';
  loadEnvFile();
  const port = await requireFreePort('npm run dev');
  await install();
  const { bundlePrograms } = await import('./steps/bundles.mjs');
  const { watchReader } = await import('./steps/browser-bundles.mjs');
  await step('Building the server', bundlePrograms);
  onStop(await watchReader());
  const { prepareDatabase } = await import(pathToFileURL(inRoot('dist/server/prepare.js')).href);
  const database = await step('Preparing the database', () => prepareDatabase());
  onStop(() => database.stop());
  const { code } = await run(process.execPath, [...packageProgram('next'), 'dev', '--port', String(port)], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: database.url, NEXT_TELEMETRY_DISABLED: '1' },
    show: true,
    group: false,
    stopWith: 'SIGINT',
  });
  await database.stop();
  return code;
});
