import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ask, textOf } from './ask';
import type { Setting } from './setting';

/** A page as the press answers it, to make many of. */
export interface SamplePage {
  html: string;
  tags: string[];
  /** What every answer with the page has, without what belongs to one answer or one encoding. */
  headers: Record<string, string>;
}

export interface MemoryUse {
  /** Pages kept. */
  entries: number;
  /** Bytes of memory as the press counts them against its bound. */
  counted: number;
  /** Bytes by which the process grew. */
  resident: number;
  /** How long making and keeping them took, without rendering. Milliseconds. */
  took: number;
  /** Bytes of the pages before compression, on average. */
  html: number;
}

const ofOneAnswer =
  /^(date|connection|keep-alive|transfer-encoding|content-(length|encoding)|etag|age|vary|cache-(control|tag|status)|server-timing)$/;

async function sample(url: string): Promise<SamplePage> {
  const answer = await ask(url);
  return {
    html: textOf(answer),
    tags: String(answer.headers['cache-tag'] ?? '')
      .split(',')
      .filter((tag) => tag && !/^(site|path:)/.test(tag)),
    headers: Object.fromEntries(
      Object.entries(answer.headers).flatMap(([name, value]) =>
        ofOneAnswer.test(name) ? [] : [[name, String(value)]],
      ),
    ),
  };
}

/** Keeps so many pages in a process of their own; the pages are copies of those at some addresses. */
export async function memoryWith(setting: Setting, urls: string[], pages: number): Promise<MemoryUse> {
  const samples: SamplePage[] = [];
  for (const url of urls) samples.push(await sample(url));
  const file = path.join(setting.folder, 'sample-pages.json');
  writeFileSync(file, JSON.stringify(samples));
  const args = ['--expose-gc', '--enable-source-maps', 'dist/cli/bench-memory.js', file, String(pages)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 300_000 });
  const html = samples.reduce((sum, one) => sum + Buffer.byteLength(one.html), 0) / samples.length;
  return { ...JSON.parse(stdout), html };
}
