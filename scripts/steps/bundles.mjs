import { existsSync, mkdirSync } from 'node:fs';
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
  'cli/import': 'scripts/commands/import.ts',
  'cli/related': 'scripts/commands/related.ts',
  'cli/search': 'scripts/commands/search.ts',
  'cli/remove-demo': 'demo/remove-command.ts',
  'cli/bench-comments': 'bench/comments/main.ts',
  'cli/bench-data': 'bench/generate.ts',
  'cli/bench-import': 'bench/import.ts',
  'cli/bench-search': 'bench/search.ts',
  'cli/eval-related': 'bench/eval/related.ts',
  'cli/eval-search': 'bench/eval/search.ts',
  'cli/bench-related': 'bench/related.ts',
  'cli/bench': 'bench/press/main.ts',
  'cli/bench-memory': 'bench/press/memory-program.ts',
  'cli/bench-plain-node': 'bench/press/plain-node.ts',
  'cli/bench-profiled': 'bench/press/profiled.ts',
};

/**
 * Bundles the server and the commands into `dist/`. Packages stay in node_modules.
 * @param {string[]} [names] only these programs
 */
export async function bundlePrograms(names = Object.keys(programs)) {
  const present = Object.entries(programs).filter(([out, source]) => names.includes(out) && existsSync(inRoot(source)));
  mkdirSync(inRoot('dist'), { recursive: true });
  const { build } = await import('esbuild');
  await build({
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
