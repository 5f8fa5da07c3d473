import { expect, test } from 'vitest';
import { Lane } from './lane';

/** A work that ends when it is told to. */
function held() {
  let end = () => {};
  let fail = (_: Error) => {};
  const done = new Promise<void>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  return { work: () => done, end: () => end(), fail: (error: Error) => fail(error) };
}

/** Whether a promise has settled by now, after all that could settle it did. */
async function hasEnded(promise: Promise<unknown>): Promise<boolean> {
  let ended = false;
  const note = () => {
    ended = true;
  };
  promise.then(note, note);
  await new Promise(setImmediate);
  return ended;
}

test('so many works go side by side, the next begins when one ends', async () => {
  const lane = new Lane(2);
  const [first, second] = [held(), held()];
  await lane.begin(new Set('a'), first.work);
  await lane.begin(new Set('b'), second.work);
  const third = lane.begin(new Set('c'), async () => {});
  expect(await hasEnded(third)).toBe(false);
  first.end();
  await third;
  second.end();
  await lane.end();
});

test('works with a name in common go one after another', async () => {
  const lane = new Lane(9);
  const first = held();
  await lane.begin(new Set(['a', 'b']), first.work);
  const second = lane.begin(new Set(['b', 'c']), async () => {});
  expect(await hasEnded(second)).toBe(false);
  await lane.begin(new Set(['d']), async () => {});
  first.end();
  await second;
  await lane.end();
});

test('a failure is heard of at the end, and not before the others have ended', async () => {
  const lane = new Lane(2);
  const [first, second] = [held(), held()];
  await lane.begin(new Set('a'), first.work);
  await lane.begin(new Set('b'), second.work);
  first.fail(new Error('no room'));
  const end = lane.end();
  expect(await hasEnded(end)).toBe(false);
  second.end();
  await expect(end).rejects.toThrow('no room');
});

test('a failure ends who waits for room', async () => {
  const lane = new Lane(1);
  const first = held();
  await lane.begin(new Set('a'), first.work);
  const second = lane.begin(new Set('b'), async () => {});
  first.fail(new Error('no room'));
  await expect(second).rejects.toThrow('no room');
});

test('a failure that nobody waited for is heard of by the next work', async () => {
  const lane = new Lane(2);
  const first = held();
  await lane.begin(new Set('a'), first.work);
  first.fail(new Error('no room'));
  await new Promise(setImmediate);
  await expect(lane.begin(new Set('b'), async () => {})).rejects.toThrow('no room');
});
