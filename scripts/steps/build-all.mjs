import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleReader } from './browser-bundles.mjs';
import { bundlePrograms } from './bundles.mjs';
import { PlainError } from './plain-error.mjs';
import { step } from './progress.mjs';
import { inRoot, packageProgram } from './root.mjs';
import { run, tail } from './run.mjs';
import { hashSources } from './sources.mjs';

const stamp = inRoot('dist/built');

async function next() {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const { code, output } = await run(process.execPath, [...packageProgram('next'), 'build'], { env });
  if (code !== 0) throw new PlainError(`The pages could not be built:\n${tail(output)}`);
}

async function bundles() {
  try {
    await bundleReader();
    await bundlePrograms();
  } catch (error) {
    // esbuild has shown where and why.
    if (error instanceof Error && 'errors' in error) throw new PlainError('The server could not be built; see above.');
    throw error;
  }
}

/** Builds everything. */
export async function build() {
  const sources = hashSources();
  rmSync(stamp, { force: true });
  await step('Building the server', bundles);
  await step('Building the pages', next);
  writeFileSync(stamp, sources);
}

/** Builds everything, unless the last build was of the same sources. */
export async function buildIfNeeded() {
  const built = existsSync(stamp) && existsSync(inRoot('.next/BUILD_ID')) && readFileSync(stamp, 'utf8');
  if (built !== hashSources()) return build();
  // `npm run dev` writes the same files, perhaps from sources that are no more; this takes a moment.
  return bundles();
}
