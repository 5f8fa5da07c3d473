import { expect, test } from 'vitest';
import { Busy, Limit } from './limit';

test('runs so many at once, lets so many wait, and refuses the rest', async () => {
  const limit = new Limit(2, 1);
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const job = () =>
    limit.run(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running--;
    });
  const jobs = [job(), job(), job()];
  await expect(job()).rejects.toThrow(Busy);
  while (ends.length) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(jobs);
  expect(most).toBe(2);
});

test('a job that fails gives its place back', async () => {
  const limit = new Limit(1, 0);
  await expect(limit.run(async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await limit.run(async () => 'yes')).toBe('yes');
});
