import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readAddress } from './address';
import { at, says, show, startDesk } from './test-support';

const text = (length: number) => randomBytes(length / 2).toString('hex');

/** A desk whose renders end at once. */
function quickDesk(memoryBytes: number, card: (key: string) => object = () => ({})) {
  const started = startDesk({ memoryBytes });
  Object.assign(started.desk.options, {
    make: async ({ key }: { key: string }) => says(text(2_000), { tags: [`of:${key}`], ...card(key) }),
  });
  return started;
}

test('10,000 cursors, missing pages and foreign names do not push out the front', async () => {
  const { desk, cache } = quickDesk(1_000_000, (key) => (key.includes('none') ? { status: 404 } : {}));
  await desk.get(at('/tr'));
  await desk.get(at('/tr/gundem'));
  for (let i = 0; i < 5_000; i++) {
    await desk.get(readAddress('/tr/gundem', `?after=${i}`));
    await desk.get(readAddress(`/tr/none/${i}`, ''));
  }
  const { renders: _, ...before } = { ...cache.stats(), renders: 0 };
  for (let i = 0; i < 10_000; i++) await desk.get(readAddress('/tr/gundem', `?utm_source=${i}&fbclid=${i}`));
  expect(show(await desk.get(at('/tr')))).toMatch('fresh');
  expect(show(await desk.get(at('/tr/gundem')))).toMatch('fresh');
  expect(cache.stats()).toEqual(before);
  expect(cache.stats().pages.entries).toBe(2);
  expect(cache.stats().tail.bytes).toBeLessThanOrEqual(93_750);
});

test('10,000 searches push out neither pages nor the rest of the tail', async () => {
  const { desk, cache } = quickDesk(1_000_000);
  await desk.get(at('/tr'));
  await desk.get(readAddress('/tr/gundem', '?after=1'));
  for (let i = 0; i < 10_000; i++) await desk.get(readAddress('/tr/ara', `?q=${i}`));
  expect(show(await desk.get(at('/tr')))).toMatch('fresh');
  expect(show(await desk.get(readAddress('/tr/gundem', '?after=1')))).toMatch('fresh');
  expect(show(await desk.get(readAddress('/tr/ara', '?q=9999')))).toMatch('fresh');
  expect(cache.stats()).toMatchObject({ pages: { entries: 1 }, tail: { entries: 1 } });
  expect(cache.stats().searches.bytes).toBeLessThanOrEqual(31_250);
});

test('memory stays within its bound, the least asked for goes first, and the indexes go with it', async () => {
  const { desk, cache } = quickDesk(400_000);
  for (let i = 0; i < 500; i++) {
    await desk.get(at(`/tr/a/${i}`));
    await desk.get(at('/tr'));
    expect(cache.stats().bytes).toBeLessThanOrEqual(400_000);
  }
  const { entries, tags } = cache.stats();
  expect(entries).toBeGreaterThan(20);
  // Each page has its own tag and its path; all share one.
  expect(tags).toBe(entries * 2 + 1);
  expect(cache.find('/tr')).toBeDefined();
  expect(cache.find('/tr/a/499')).toBeDefined();
  expect(cache.find('/tr/a/0')).toBeUndefined();
});

test('a page larger than the whole memory is shown and not kept', async () => {
  const { desk, cache } = startDesk({ memoryBytes: 50_000 });
  Object.assign(desk.options, { make: async () => says(text(100_000)) });
  expect(await desk.get(at('/tr'))).toMatchObject({ kind: 'made', stored: false });
  expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0, tags: 0 });
});

test('copies hold exactly their own bytes', async () => {
  const { desk, cache } = quickDesk(1_000_000);
  await desk.get(at('/tr'));
  const copy = cache.find('/tr');
  expect(copy?.bodies.identity).toBeUndefined();
  for (const body of [copy?.bodies.br, copy?.bodies.gzip]) expect(body?.buffer.byteLength).toBe(body?.length);
});
