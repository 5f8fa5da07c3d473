import { expect, test } from 'vitest';
import { says, show, startDesk } from './test-support';

const failed = { failed: 500 } as const;
const story = { tags: ['article:1', 'front:tr'] };

test.each(['expire', 'purge'] as const)(
  '%s during a render: who asked before gets it, it is not taken as new',
  async (verb) => {
    const { ask, get, cache, next } = startDesk();
    const before = ask('/tr');
    const render = await next();
    cache[verb](['article:1']);
    render.end(says('old', story));
    expect(show(await before)).toBe(verb === 'purge' ? 'loose: old' : 'made: old');
    if (verb === 'purge') expect(await get('/tr', says('new', story))).toBe('made: new');
    else expect(await get('/tr')).toBe('stale: old');
  },
);

test('kill during a render: nobody gets what it made, it is rendered again', async () => {
  const { ask, get, cache, next } = startDesk();
  const before = ask('/tr');
  const render = await next();
  cache.kill(['article:1']);
  render.end(says('killed', story));
  (await next()).end(says('notice', { status: 410 }));
  expect(show(await before)).toBe('made: notice');
  expect(await get('/tr')).toBe('fresh: notice');
});

test('kill during each attempt: 503, never the text', async () => {
  const { ask, cache, next } = startDesk();
  const before = ask('/tr');
  for (let i = 0; i < 3; i++) {
    const render = await next();
    cache.kill(['article:1']);
    render.end(says('killed', story));
  }
  expect(show(await before)).toBe('failed: 503');
});

test('kill during a render of a page that is not kept', async () => {
  const { ask, cache, next } = startDesk();
  const before = ask('/tr/preview/x');
  const render = await next();
  cache.kill(['article:1']);
  render.end(says('killed', { ...story, store: false }));
  (await next()).end(says('gone', { status: 404 }));
  expect(show(await before)).toBe('made: gone');
});

test('kill during a render that then fails: no copy from before comes back', async () => {
  const { ask, get, cache, next } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['article:1']);
  const before = ask('/tr');
  const render = await next();
  cache.kill(['article:1']);
  render.end(failed);
  expect(show(await before)).toBe('failed: 503');
});

test('who asks after a purge does not join a render from before, whatever it turns out to show', async () => {
  const { ask, cache, next } = startDesk();
  const before = ask('/tr');
  const old = await next();
  cache.purge(['article:1']);
  const after = ask('/tr');
  const fresh = await next();
  fresh.end(says('new', story));
  expect(show(await after)).toBe('made: new');
  old.end(says('old', story));
  expect(show(await before)).toBe('loose: old');
  expect(show(await ask('/tr'))).toBe('fresh: new');
});

test('who asks after an expire, or a purge while the render still waits for its turn, joins it', async () => {
  const { ask, cache, next, renders, settle } = startDesk({ atOnce: 1 });
  const first = ask('/en');
  const other = await next();
  const waiting = ask('/tr');
  cache.purge(['article:1']);
  const joined = ask('/tr');
  other.end(says('en'));
  await first;
  const render = await next();
  cache.expire(['article:1']);
  const alsoJoined = ask('/tr');
  render.end(says('new', story));
  expect((await Promise.all([waiting, joined, alsoJoined])).map(show)).toEqual(Array(3).fill('made: new'));
  await settle();
  expect(renders).toHaveLength(0);
});

test('a render that began earlier does not replace one that began later', async () => {
  const { ask, cache, next } = startDesk();
  const before = ask('/tr');
  const slow = await next();
  cache.purge(['unrelated']);
  const after = ask('/tr');
  (await next()).end(says('later'));
  await after;
  slow.end(says('earlier'));
  await before;
  expect(show(await ask('/tr'))).toBe('fresh: later');
});

test('purge during a render that fails: the next one who asks gets a render that began after the purge', async () => {
  const { ask, get, cache, next } = startDesk();
  await get('/tr', says('old', story));
  cache.purge(['article:1']);
  const before = ask('/tr');
  const render = await next();
  cache.purge(['article:1']);
  render.end(failed);
  expect(show(await before)).toBe('last-good: old');
  expect(await get('/tr', says('new', story))).toBe('made: new');
});
