import { expect, onTestFinished, test, vi } from 'vitest';
import { Busy, Limit, type Priority } from './limit';

const never = () => () => 0;

/** Jobs that end when they are told to, and what ran in which order. */
function jobs(limit: Limit) {
  const ends = new Map<string, () => void>();
  const begun: string[] = [];
  const start = (name: string, priority?: Priority) =>
    limit.run(async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    }, priority);
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { start, end, begun };
}

test('runs so many at once, lets so many wait, and refuses the rest', async () => {
  const { start, end, begun } = jobs(new Limit(2, 1, Date.now, never));
  const running = [start('a'), start('b'), start('c')];
  await expect(start('d')).rejects.toThrow(Busy);
  expect(begun).toEqual(['a', 'b']);
  await end('a');
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('b');
  await end('c');
  expect(await Promise.all(running)).toEqual(['a', 'b', 'c']);
});

test('a job that fails gives its place back', async () => {
  const limit = new Limit(1, 0, Date.now, never);
  await expect(limit.run(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(limit.run(async () => Promise.reject(new Error('no')), 'tail')).rejects.toThrow('no');
  expect(await limit.run(async () => 'yes', 'tail')).toBe('yes');
});

test('renewals go before pages, pages before the long tail, and each in its own queue', async () => {
  const { start, end, begun } = jobs(new Limit(1, 2, Date.now, never));
  start('first');
  for (const priority of ['tail', 'page', 'renewal'] as const) {
    start(`${priority} 1`, priority);
    start(`${priority} 2`, priority);
    await expect(start(`${priority} 3`, priority)).rejects.toThrow(Busy);
  }
  for (let i = 0; i < 7; i++) await end(begun[i] ?? '');
  expect(begun).toEqual(['first', 'renewal 1', 'renewal 2', 'page 1', 'page 2', 'tail 1', 'tail 2']);
});

test('the long tail leaves one place free', async () => {
  const { start, end, begun } = jobs(new Limit(3, 5, Date.now, never));
  for (const name of ['a', 'b', 'c']) start(name, 'tail');
  expect(begun).toEqual(['a', 'b']);
  start('page');
  expect(begun).toEqual(['a', 'b', 'page']);
  await end('page');
  expect(begun).toEqual(['a', 'b', 'page']);
  await end('a');
  expect(begun).toEqual(['a', 'b', 'page', 'c']);
});

test('who waited too long is refused', async () => {
  let now = 0;
  const { start, end, begun } = jobs(new Limit(1, 5, () => now, never));
  start('a');
  const early = start('early', 'tail');
  const refused = expect(early).rejects.toThrow(Busy);
  now = 9_000;
  start('late', 'tail');
  now = 10_001;
  await end('a');
  await refused;
  expect(begun).toEqual(['a', 'late']);
});

test('while the front waits for a processor, places rest after their jobs, but not for renewals', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let waited = 0.5;
  const { start, end, begun } = jobs(new Limit(1, 5, Date.now, () => () => waited));
  start('a');
  start('b');
  start('renewal', 'renewal');
  vi.advanceTimersByTime(100);
  await end('a');
  expect(begun).toEqual(['a', 'renewal']);
  waited = 0;
  await end('renewal');
  vi.advanceTimersByTime(74);
  await new Promise(setImmediate);
  expect(begun).toEqual(['a', 'renewal']);
  vi.advanceTimersByTime(1);
  await new Promise(setImmediate);
  expect(begun).toEqual(['a', 'renewal', 'b']);
  start('c');
  await end('b');
  expect(begun).toEqual(['a', 'renewal', 'b', 'c']);
});
