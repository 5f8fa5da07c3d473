import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const pages = 'app/[locale]/(reader)';

/** Files of ours that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const names = [...source.matchAll(/(?:from|import\()\s*['"]((?:@\/|\.)[^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return names.flatMap((name) => {
    const base = name.startsWith('@/') ? name.slice(2) : path.join(path.dirname(file), name);
    return [base, `${base}.ts`, `${base}.tsx`].filter(
      (candidate) => /\.tsx?$/.test(candidate) && existsSync(candidate),
    );
  });
}

/** Everything that can be reached from some files. */
function reachable(files: string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...importsOf(file));
  }
  return seen;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
const isClient = (file: string): boolean => /^\s*['"]use client['"]/m.test(readFileSync(file, 'utf8'));

test('no client component can be reached from a reader page: it would do nothing without Next’s script', () => {
  const files = reachable(filesIn(pages));
  expect(files).toContain('components/layout/masthead.tsx');
  expect([...files].filter(isClient)).toEqual([]);
});

test('the newsroom’s client components are found, so the search finds what it looks for', () => {
  expect([...reachable(filesIn('app/[locale]/(newsroom)'))].filter(isClient)).not.toEqual([]);
});
