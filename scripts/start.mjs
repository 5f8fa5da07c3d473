/**
 * `npm start`: installs and builds what is missing, then runs Gazette in the foreground.
 * PORT chooses the port; `.env.example` lists the other variables.
 */
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { main } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { loadEnvFile } = await import('./steps/env-file.mjs');
  const { requireFreePort } = await import('./steps/port.mjs');
  const { install } = await import('./steps/install.mjs');
  const { buildIfNeeded } = await import('./steps/build-all.mjs');
  const { serve } = await import('./steps/serve.mjs');
  loadEnvFile();
  await requireFreePort('npm start');
  await install();
  await buildIfNeeded();
  return serve();
});
