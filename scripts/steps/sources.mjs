import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * What a build does not depend on. Everything else counts: one build too many costs a minute, one too few costs an
 * afternoon.
 */
const ignored = new Set([
  ...['node_modules', 'dist', 'data', 'docs', 'deploy', 'e2e', 'test-results', 'playwright-report', 'public/reader'],
  ...[
    'public/sw.js',
    'bench',
    'scripts/vitest',
    'biome.json',
    'next-env.d.ts',
    'playwright.config.ts',
    'vitest.config.ts',
  ],
]);
const irrelevant = /^\.|\.md$|\.tsbuildinfo$|\.test\.(tsx?|mjs)$|~$/;

function list(folder, found = []) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (ignored.has(name) || irrelevant.test(entry.name)) continue;
    if (entry.isDirectory()) list(name, found);
    else if (entry.isFile()) found.push(name);
  }
  return found;
}

/** One text that changes whenever a file does that a build depends on. */
export function hashSources() {
  const hash = createHash('sha256');
  for (const file of list('').sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
