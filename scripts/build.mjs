/** `npm run build`: builds the reader script, the server, the commands and the pages, whether they changed or not. */
import { requireNode } from './steps/node-version.mjs';

requireNode();

const { main } = await import('./steps/plain-error.mjs');
await main(async () => {
  const { install } = await import('./steps/install.mjs');
  const { build } = await import('./steps/build-all.mjs');
  await install();
  await build();
});
