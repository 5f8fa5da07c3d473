import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterVisible } from './after-visible';

/** As much of a document as is looked at. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  prerendering = false;

  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('calls once, when the time in view is full', () => {
  const done = vi.fn();
  const page = new Page();
  afterVisible(page, 10_000, done);
  vi.advanceTimersByTime(9_999);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
  // Hidden and seen again, as on the way to another page and back.
  page.turn('hidden');
  page.turn('visible');
  vi.advanceTimersByTime(60_000);
  expect(done).toHaveBeenCalledOnce();
});

test('adds up the times in view and leaves out the rest', () => {
  const done = vi.fn();
  const page = new Page();
  afterVisible(page, 10_000, done);
  vi.advanceTimersByTime(6_000);
  page.turn('hidden');
  vi.advanceTimersByTime(60_000);
  page.turn('visible');
  vi.advanceTimersByTime(3_999);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
});

test('a tab opened behind counts from when it is seen', () => {
  const done = vi.fn();
  const page = new Page();
  page.visibilityState = 'hidden';
  afterVisible(page, 10_000, done);
  vi.advanceTimersByTime(60_000);
  page.turn('visible');
  vi.advanceTimersByTime(9_999);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
});

test('a prerendered page counts from when it is shown', () => {
  const done = vi.fn();
  const page = new Page();
  page.prerendering = true;
  afterVisible(page, 10_000, done);
  vi.advanceTimersByTime(60_000);
  expect(done).not.toHaveBeenCalled();
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  vi.advanceTimersByTime(10_000);
  expect(done).toHaveBeenCalledOnce();
});

test('can be given up', () => {
  const done = vi.fn();
  const page = new Page();
  afterVisible(page, 10_000, done)();
  page.turn('hidden');
  page.turn('visible');
  vi.advanceTimersByTime(60_000);
  expect(done).not.toHaveBeenCalled();
});
