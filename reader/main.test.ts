import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** DESIGN.md, "The shape": the reader script stays under 8 KB gzip. */
const largest = 8192;

// The options of scripts/steps/bundles.mjs, which writes the same bytes.
test('the script of reader pages is small and brings no package', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['reader/main.ts'],
    bundle: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    minify: true,
    write: false,
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  expect(code.length).toBeGreaterThan(0);
  expect(gzipSync(code).length).toBeLessThan(largest);
  expect(Object.keys(metafile.inputs).filter((input) => !input.startsWith('reader/'))).toEqual([]);
});
