import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/** What runs in readers' browsers. The oldest that show the pages as they are meant. */
const common = {
  absWorkingDir: root,
  bundle: true,
  target: ['chrome109', 'firefox115', 'safari16'],
  alias: { '@': root },
  minify: true,
  write: false,
  logLevel: 'warning',
};

/**
 * The scripts of reader pages, by the name in the manifest: the small one that runs before anything is painted, and so
 * is no module, and the one that improves what is there.
 */
export const readerScripts = {
  settings: { ...common, entryPoints: ['reader/settings.ts'], format: 'iife' },
  reader: { ...common, entryPoints: ['reader/main.ts'], format: 'esm' },
};

/**
 * The service worker. It carries the few files of its offline page in itself, so that nothing is fetched for a reader
 * who may never need them.
 * @param {Record<string, string>} files by address
 */
export const workerOptions = (files) => ({
  ...common,
  entryPoints: ['worker/main.ts'],
  format: 'iife',
  define: { OFFLINE_FILES: JSON.stringify(files) },
});

const folder = inRoot('public/reader');
const manifest = path.join(folder, 'manifest.json');

/** Addresses of the scripts as far as they have been written, by name. */
function written() {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8'));
  } catch {
    return {};
  }
}

/** Writes a script under an address that changes with it, and into the manifest that pages read the address from. */
function publishScript(name, { outputFiles }) {
  const content = outputFiles?.[0]?.contents;
  if (!content) return;
  const file = `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.js`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), content);
  writeFileSync(manifest, `${JSON.stringify({ ...written(), [name]: `/reader/${file}` })}\n`);
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`${name}-`) && old !== file) rmSync(path.join(folder, old));
  }
}

/** What the offline page needs: its styles, and the script that knows the reader's theme. */
function offlineFiles() {
  const { settings } = written();
  const addresses = ['/error.css', ...(settings ? [settings] : [])];
  return Object.fromEntries(addresses.map((address) => [address, readFileSync(inRoot('public', address), 'utf8')]));
}

function publishWorker({ outputFiles }) {
  const content = outputFiles?.[0]?.contents;
  if (content) writeFileSync(inRoot('public/sw.js'), content);
}

/** Bundles the scripts of reader pages into `public/reader/`, and the service worker to `public/sw.js`. */
export async function bundleReader() {
  const esbuild = await import('esbuild');
  for (const [name, options] of Object.entries(readerScripts)) publishScript(name, await esbuild.build(options));
  publishWorker(await esbuild.build(workerOptions(offlineFiles())));
}

/** Bundles them again whenever they change; returns the way to stop that. */
export async function watchReader() {
  const esbuild = await import('esbuild');
  const contexts = [];
  const watch = async (options, publish) => {
    const plugin = { name: 'publish', setup: (build) => build.onEnd(publish) };
    const context = await esbuild.context({ ...options, plugins: [plugin] });
    contexts.push(context);
    await context.rebuild();
    await context.watch();
  };
  for (const [name, options] of Object.entries(readerScripts)) {
    await watch(options, (result) => publishScript(name, result));
  }
  await watch(workerOptions(offlineFiles()), publishWorker);
  return async () => {
    for (const context of contexts) await context.dispose();
  };
}
