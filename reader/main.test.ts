import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { expect, test } from 'vitest';
import { readerScripts, workerOptions } from '../scripts/steps/browser-bundles.mjs';

/** DESIGN.md, "The shape": the reader script stays under 8 KB gzip. */
const largest = 8192;
/** Waited for before anything is painted: it must fit into the first packets beside the page. */
const largestSettings = 600;
/** Fetched once, after everything else. */
const largestWorker = 10_000;

async function bundled(options: object) {
  const { outputFiles, metafile } = await build({ ...(options as BuildOptions), metafile: true });
  const code = outputFiles?.[0]?.contents ?? new Uint8Array();
  expect(code.length).toBeGreaterThan(0);
  return { size: gzipSync(code).length, inputs: Object.keys(metafile?.inputs ?? {}) };
}

test('the scripts of reader pages are small together and bring no package', async () => {
  const settings = await bundled(readerScripts.settings);
  const reader = await bundled(readerScripts.reader);
  expect(settings.size).toBeLessThan(largestSettings);
  expect(settings.size + reader.size).toBeLessThan(largest);
  const inputs = [...settings.inputs, ...reader.inputs];
  expect(inputs.filter((input) => !input.startsWith('reader/'))).toEqual([]);
});

test('the worker is small and brings no package', async () => {
  const { size, inputs } = await bundled(workerOptions({}));
  expect(size).toBeLessThan(largestWorker);
  expect(inputs.filter((input) => !/^(worker|lib|messages)\/|^<define:/.test(input))).toEqual([]);
});
