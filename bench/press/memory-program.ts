/**
 * Fills a page cache with so many copies of real pages, each under an address and with tags of its own, and prints
 * what that takes. A process of its own, so that nothing else is in its memory. Started with the file of the pages,
 * and the number of copies.
 */
import { readFileSync } from 'node:fs';
import type { PressCard } from '@/lib/press/card';
import { makeCopy } from '@/server/press/cache/copy';
import { PageCache } from '@/server/press/cache/page-cache';
import type { ReadyPage } from '@/server/press/reader-page';
import type { SamplePage } from './memory';

const [, , file = '', wanted = ''] = process.argv;
const count = Number(wanted);
/** More than fits: nothing may be evicted. Bytes. */
const memoryBytes = 8 * 1024 ** 3;
/** Copies compressed at the same time, one a thread of Node's pool. */
const atOnce = 4;

const samples: SamplePage[] = JSON.parse(readFileSync(file, 'utf8'));
const bodies = samples.map(({ html }) => Buffer.from(html));
const cache = new PageCache({ memoryBytes });
cache.setListening(true);

/** Tags of a single article; the others are shared by many. */
const ownTag = /^(story|article|comments):/;

function pageOf(n: number): ReadyPage {
  const sample = samples[n % samples.length] as SamplePage;
  const body = bodies[n % samples.length] as Buffer;
  const id = `0193${n.toString(16).padStart(8, '0')}-7000-8000-000000000000`;
  const tags = sample.tags.map((tag) => (ownTag.test(tag) ? `${tag.split(':')[0]}:${id}` : tag));
  const card: PressCard = { tags: new Set(tags), ttl: 3_600, store: true };
  return {
    status: 200,
    headers: { ...sample.headers },
    contentType: 'text/html; charset=utf-8',
    body: Buffer.concat([body, Buffer.from(`<!-- ${id} -->`)]),
    card,
  };
}

async function keep(n: number): Promise<void> {
  const path = `/en/politics/an-article-with-a-slug-as-long-as-they-are-number-${n}`;
  const render = cache.begin();
  const copy = await makeCopy(pageOf(n), { key: path, path, tail: false, search: false }, render, cache.now);
  if (copy) cache.keep(copy, render);
  cache.end(render);
}

const collect = globalThis.gc as () => void;
let next = 0;
const keepOn = async () => {
  while (next < count) await keep(next++);
};

// The first pages also bring code and thread pools into memory.
for (let n = 0; n < 50; n++) await keep(n);
collect();
const before = process.memoryUsage.rss();
const since = performance.now();
await Promise.all(Array.from({ length: atOnce }, keepOn));
const took = performance.now() - since;
collect();
const { entries, bytes } = cache.stats();
process.stdout.write(JSON.stringify({ entries, counted: bytes, resident: process.memoryUsage.rss() - before, took }));
