import { expect, test } from 'vitest';
import { says, show, startDesk } from './test-support';

const failed = { failed: 500 } as const;
const story = { tags: ['article:1', 'front:tr'] };

test('expire: the copy is shown once more while it is renewed', async () => {
  const { get, cache, next, renders } = startDesk();
  await get('/tr', says('old', story));
  cache.expire(['article:1']);
  expect(await get('/tr')).toBe('stale: old');
  expect(await get('/tr')).toBe('stale: old');
  expect(renders).toHaveLength(1);
  (await next()).end(says('new', story));
  await expect.poll(() => get('/tr')).toBe('fresh: new');
});

test('purge: the copy is shown only if the new render fails', async () => {
  const { get, cache, pass } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['other', 'article:1']);
  expect(await get('/tr', failed)).toBe('last-good: old');
  pass(1.1);
  expect(await get('/tr', says('new', story))).toBe('made: new');
});

test('purge: what failed before is tried again at once', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['article:1']);
  expect(await get('/tr', failed)).toBe('last-good: old');
  cache.purge(['article:1']);
  expect(await get('/tr', says('new', story))).toBe('made: new');
});

test('kill: the copy and the last good copy are gone, failures are 503', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['article:1']);
  cache.kill(['article:1']);
  expect(await get('/tr', failed)).toBe('failed: 503');
  expect(await get('/tr', says('notice', { status: 410 }))).toBe('made: notice');
  expect(await get('/tr')).toBe('fresh: notice');
});

test('kill: a page that is surely not there is 404 all the same', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('old', story));
  cache.kill(['article:1']);
  expect(await get('/tr', { failed: 404 })).toBe('failed: 404');
});

test('a verb touches what carries the tag and nothing else', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('a', { tags: ['article:1'] }));
  await get('/en', says('b', { tags: ['article:2'] }));
  cache.expire(['article:2']);
  cache.purge(['article:10', 'article', 'path:/tr/x']);
  cache.kill(['article:', '']);
  expect(await get('/tr')).toBe('fresh: a');
  expect(await get('/en')).toBe('stale: b');
});

test('a milder verb does not take back a stricter one', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['article:1']);
  cache.expire(['article:1']);
  expect(await get('/tr', says('new', story))).toBe('made: new');
});

test('every page carries its path, without the query, and the tag of all', async () => {
  const { get, cache } = startDesk();
  await get('/tr/a', says('a'));
  await get('/tr/a?after=1', says('a 1'));
  await get('/tr/b', says('b'));
  cache.purge(['path:/tr/a']);
  expect(await get('/tr/a', says('new'))).toBe('made: new');
  expect(await get('/tr/a?after=1', says('new'))).toBe('made: new');
  expect(await get('/tr/b')).toBe('fresh: b');
  cache.kill(['site']);
  expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0, tags: 0 });
});

test('an address that is published drops its kept 404', async () => {
  const { get, cache } = startDesk();
  await get('/tr/gundem/x', says('missing', { status: 404 }));
  cache.purge(['story:1', 'path:/tr/gundem/x']);
  expect(await get('/tr/gundem/x', says('there'))).toBe('made: there');
  expect(await get('/tr/gundem/x')).toBe('fresh: there');
  expect(cache.stats()).toMatchObject({ pages: { entries: 1 }, tail: { entries: 0 } });
});

test('while nobody listens nothing older than five seconds is shown, unless renders fail', async () => {
  const { get, cache, pass } = startDesk();
  await get('/tr', says('one'));
  pass(3);
  cache.setListening(false);
  pass(1.9);
  expect(await get('/tr')).toBe('fresh: one');
  pass(0.1);
  expect(await get('/tr', says('two'))).toBe('made: two');
  pass(5);
  expect(await get('/tr', failed)).toBe('last-good: two');
});

test('when somebody listens again everything is dropped, and what is being rendered is not kept', async () => {
  const { get, ask, next, cache } = startDesk();
  await get('/tr', says('one'));
  cache.setListening(false);
  const asked = ask('/en');
  const render = await next();
  cache.setListening(true);
  render.end(says('maybe old'));
  expect(show(await asked)).toBe('loose: maybe old');
  expect(cache.stats()).toMatchObject({ entries: 0, bytes: 0, tags: 0, running: 0, listening: true });
  expect(await get('/tr', failed)).toBe('failed: 500');
});

test('listening that goes on drops nothing', async () => {
  const { get, cache } = startDesk();
  await get('/tr', says('one'));
  cache.setListening(true);
  expect(await get('/tr')).toBe('fresh: one');
});
