import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..');

/** A path in the checkout. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** The arguments that make Node run a program of an installed package: no shell, and the same on every system. */
export function packageProgram(name, program = name.split('/').at(-1)) {
  const folder = inRoot('node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [path.join(folder, typeof bin === 'string' ? bin : bin[program])];
}
