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

test('while nobody listens a render that hangs holds up one reader for a moment', async () => {
  const { get, ask, next, cache, pass } = startDesk({ unsurePatience: 20 });
  await get('/tr', says('one'));
  cache.setListening(false);
  pass(6);
  expect(await get('/tr')).toBe('last-good: one');
  const hanging = await next();
  // The next one doesn't wait at all, nor does he begin another render.
  expect(await get('/tr')).toBe('last-good: one');
  const asked = ask('/tr');
  hanging.end(says('two'));
  await asked;
  await expect.poll(() => get('/tr')).toBe('fresh: two');
});

test('a page that was purged before is not shown, however long its render hangs', async () => {
  const { get, ask, next, cache } = startDesk({ unsurePatience: 1 });
  await get('/tr', says('one', { tags: ['article:1'] }));
  cache.purge(['article:1']);
  cache.setListening(false);
  let answered = false;
  const asked = ask('/tr').finally(() => {
    answered = true;
  });
  const render = await next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(answered).toBe(false);
  render.end(says('two'));
  expect(show(await asked)).toBe('made: two');
});
