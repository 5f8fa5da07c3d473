import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, type Outcome, type SaveState } from './autosave';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An autosave whose saves end as told, one after another. */
function begin(...outcomes: Outcome[]) {
  const states: SaveState[] = [];
  const save = vi.fn(async () => outcomes.shift() ?? 'saved');
  return { autosave: new Autosave(save, (state) => states.push(state)), save, states };
}

test('saves once after a second of rest, however often was typed', async () => {
  const { autosave, save, states } = begin();
  for (let n = 0; n < 5; n++) {
    autosave.touch();
    await vi.advanceTimersByTimeAsync(900);
  }
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(save).toHaveBeenCalledOnce();
  expect(states).toEqual(['dirty', 'saving', 'saved']);
});

test('what is typed during a save goes with the next', async () => {
  let end = (_: Outcome) => {};
  const save = vi.fn(() => new Promise<Outcome>((resolve) => (end = resolve)));
  const autosave = new Autosave(save, () => {});
  autosave.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  autosave.touch();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(save).toHaveBeenCalledOnce();
  end('saved');
  await vi.advanceTimersByTimeAsync(0);
  expect(autosave.dirty).toBe(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test('a save that fails is tried until it gets through', async () => {
  const { autosave, save, states } = begin('retry', 'retry', 'retry');
  autosave.touch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(4);
  expect(states).toEqual(['dirty', 'saving', 'failing', 'saved']);
  expect(autosave.dirty).toBe(false);
});

test('a thrown error is a failure, not an end', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('saved');
  const autosave = new Autosave(save, () => {});
  autosave.touch();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(autosave.dirty).toBe(false);
});

test('after a conflict nothing is sent until a person decided', async () => {
  const { autosave, save } = begin('stop');
  autosave.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  autosave.touch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledOnce();
  expect(autosave.dirty).toBe(true);
  autosave.resume({ saved: false });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(autosave.dirty).toBe(false);
});

test('flush saves now', async () => {
  const { autosave, save } = begin();
  autosave.touch();
  expect(await autosave.flush()).toBe(true);
  expect(save).toHaveBeenCalledOnce();
  expect(await autosave.flush()).toBe(true);
  expect(save).toHaveBeenCalledOnce();
});
