import { expect, test } from 'vitest';
import { Remembered } from './remembered';

test('what was asked for lately stays, the rest makes room', () => {
  const kept = new Remembered<number>(10);
  kept.set('often', 0);
  for (let n = 1; n < 100; n++) {
    kept.set(`word ${n}`, n);
    expect(kept.get('often')).toBe(0);
  }
  expect(kept.get('word 99')).toBe(99);
  expect(kept.get('word 1')).toBeUndefined();
});

test('a null is remembered, too', () => {
  const kept = new Remembered<null>(10);
  kept.set('the', null);
  expect(kept.get('the')).toBeNull();
});
