import { expect, test } from 'vitest';
import { says, show, startDesk } from './test-support';

const failed = { failed: 500 } as const;

test('a render that fails while everything is dropped is tried again: what it failed on may be back', async () => {
  const { get, ask, next, cache, pass } = startDesk();
  await get('/tr', says('one'));
  cache.setListening(false);
  pass(6);
  const asked = ask('/tr');
  const render = await next();
  cache.setListening(true);
  render.end(failed);
  (await next()).end(says('two'));
  expect(show(await asked)).toBe('made: two');

  cache.setListening(false);
  pass(6);
  const askedAgain = ask('/tr');
  const failing = await next();
  cache.setListening(true);
  failing.end(failed);
  (await next()).end(failed);
  expect(show(await askedAgain)).toBe('failed: 500');
});
