import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchPulse } from './pulse';

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
});

/** A child that is watched, and answers while `state.answers`. */
function watched() {
  const state = { answers: true, asked: 0, hung: 0 };
  const child = Object.assign(new EventEmitter(), {
    connected: true,
    send: () => {
      state.asked++;
      if (state.answers) child.emit('message', 'pong');
    },
  });
  const end = watchPulse(child as unknown as ChildProcess, { every: 10, misses: 4, onHung: () => state.hung++ });
  return { state, end };
}

test('a child that answers is left alone, however long', () => {
  const { state, end } = watched();
  vi.advanceTimersByTime(10_000);
  expect(state).toMatchObject({ asked: 1_000, hung: 0 });
  end();
  vi.advanceTimersByTime(10_000);
  expect(state.asked).toBe(1_000);
});

test('a child that leaves four questions in a row unanswered hangs, and is told of once', () => {
  const { state } = watched();
  for (let i = 0; i < 3; i++) {
    state.answers = false;
    vi.advanceTimersByTime(40);
    state.answers = true;
    vi.advanceTimersByTime(10);
  }
  expect(state.hung).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(state.hung).toBe(1);
});
