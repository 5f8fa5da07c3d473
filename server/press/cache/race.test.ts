import { expect, test } from 'vitest';
import type { Made } from '../reader-page';
import { at, says, show, startDesk } from './test-support';

/** Random numbers that are the same in every run: a failure can be looked at again. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const pauseUpTo = (turns: number) =>
  new Promise<void>((resolve) => {
    let left = turns;
    const turn = () => (left-- > 0 ? setImmediate(turn) : resolve());
    turn();
  });

/**
 * Writers change what a page shows and announce it; readers ask all the time; renders read at one moment and end at
 * another. Whoever asks after an announcement must not see what was there before it.
 */
async function trial(seed: number, guarded: boolean): Promise<number> {
  const random = randomNumbers(seed);
  const { desk, cache } = startDesk();
  const turns = (most: number) => pauseUpTo(Math.floor(random() * most));
  let version = 0;
  let stale = 0;
  const make = async (): Promise<Made> => {
    await turns(4);
    const read = version;
    await turns(8);
    return says(`v${read}`, { tags: ['article:1'] });
  };
  Object.assign(desk.options, { make });

  const write = async () => {
    for (let i = 0; i < 3; i++) {
      await turns(12);
      version++;
      await turns(2);
      if (guarded) cache.purge(['article:1']);
      else for (const copy of [cache.find('/tr')]) if (copy) cache.drop('/tr');
      announced = version;
    }
  };
  let announced = 0;
  const read = async () => {
    for (let i = 0; i < 12; i++) {
      await turns(5);
      const least = announced;
      const shown = Number(show(await desk.get(at('/tr'))).split(': v')[1]);
      if (shown < least) stale++;
    }
  };
  await Promise.all([write(), read(), read(), read()]);
  if (Number(show(await desk.get(at('/tr'))).split(': v')[1]) !== version) stale++;
  return stale;
}

test('400 random trials show nothing that was purged before it was asked for', async () => {
  let stale = 0;
  for (let seed = 1; seed <= 400; seed++) stale += await trial(seed, true);
  expect(stale).toBe(0);
});

test('the trials find what a cache without the guard would show', async () => {
  let stale = 0;
  for (let seed = 1; seed <= 40; seed++) stale += await trial(seed, false);
  expect(stale).toBeGreaterThan(0);
});
