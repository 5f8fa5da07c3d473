import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/** What runs under plain Node, by its place in `dist/` without `.js`. A new command is one line here. */
const programs = {
  'server/main': 'server/main.ts',
  'server/renderer': 'server/renderer/main.ts',
  'server/prepare': 'server/prepare.ts',
  'cli/staff': 'scripts/staff/main.ts',
  'moderation/worker': 'lib/moderation/worker.ts',
  'cli/moderate': 'lib/moderation/moderate-command.ts',
  'cli/eval-moderation': 'lib/moderation/evaluation/command.ts',
  'cli/bench-moderation': 'bench/moderation/main.ts',
  'cli/remove-demo': 'demo/remove-command.ts',
  'cli/bench-comments': 'bench/comments/main.ts',
  'cli/bench-data': 'bench/generate.ts',
  'cli/bench-related': 'bench/related.ts',
  'cli/bench': 'bench/press/main.ts',
  'cli/bench-memory': 'bench/press/memory-program.ts',
  'cli/bench-plain-node': 'bench/press/plain-node.ts',
  'cli/bench-profiled': 'bench/press/profiled.ts',
};

async function esbuild() {
  return import('esbuild');
}

/**
 * Bundles the server and the commands into `dist/`. Packages stay in node_modules.
 * @param {string[]} [names] only these programs
 */
export async function bundlePrograms(names = Object.keys(programs)) {
  const present = Object.entries(programs).filter(([out, source]) => names.includes(out) && existsSync(inRoot(source)));
  mkdirSync(inRoot('dist'), { recursive: true });
  await (await esbuild()).build({
    absWorkingDir: root,
    entryPoints: present.map(([out, source]) => ({ in: source, out })),
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20.9',
    format: 'esm',
    packages: 'external',
    alias: { '@': root },
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** Options of the one script of reader pages. */
const readerOptions = {
  absWorkingDir: root,
  entryPoints: ['reader/main.ts'],
  bundle: true,
  format: 'esm',
  target: ['chrome109', 'firefox115', 'safari16'],
  alias: { '@': root },
  minify: true,
  write: false,
  logLevel: 'warning',
};

/** Writes the script under a name that changes with it, and the manifest that pages read the name from. */
function publishReader({ outputFiles }) {
  const content = outputFiles?.[0]?.contents;
  if (!content) return;
  const folder = inRoot('public/reader');
  const name = `reader-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.js`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify({ reader: `/reader/${name}` })}\n`);
  for (const old of readdirSync(folder)) {
    if (/^reader-.*\.js$/.test(old) && old !== name) rmSync(path.join(folder, old));
  }
}

/** Bundles the reader script into `public/reader/`. */
export async function bundleReader() {
  if (!existsSync(inRoot('reader/main.ts'))) return;
  publishReader(await (await esbuild()).build(readerOptions));
}

/** Bundles the reader script again whenever it changes; returns the way to stop that. */
export async function watchReader() {
  if (!existsSync(inRoot('reader/main.ts'))) return async () => {};
  const publish = { name: 'publish', setup: (build) => build.onEnd(publishReader) };
  const context = await (await esbuild()).context({ ...readerOptions, plugins: [publish] });
  await context.rebuild();
  await context.watch();
  return () => context.dispose();
}
