import { expect, onTestFinished, test, vi } from 'vitest';
import { says, show, startDesk } from './test-support';

const failed = { failed: 503 } as const;

/** Time for patience passes only when the test says so. */
function stopTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

test('a page is rendered once and then shown until its time ends', async () => {
  const { get, pass, renders } = startDesk();
  expect(await get('/tr', says('one'))).toBe('made: one');
  pass(59.9);
  expect(await get('/tr')).toBe('fresh: one');
  expect(renders).toHaveLength(0);
});

test('everybody who asks at the same time gets the same render', async () => {
  const { ask, next, renders, settle } = startDesk();
  const asked = Array.from({ length: 50 }, () => ask('/tr'));
  const other = ask('/en');
  await settle();
  expect(renders.map(({ key }) => key)).toEqual(['/tr', '/en']);
  (await next()).end(says('one'));
  (await next()).end(says('two'));
  expect(new Set((await Promise.all(asked)).map(show))).toEqual(new Set(['made: one']));
  expect(show(await other)).toBe('made: two');
});

test('a page past its time is shown while one renewal runs', async () => {
  const { get, pass, renders, next } = startDesk();
  await get('/tr', says('old'));
  pass(61);
  expect(await get('/tr')).toBe('stale: old');
  expect(await get('/tr')).toBe('stale: old');
  expect(renders).toHaveLength(1);
  (await next()).end(says('new'));
  await expect.poll(() => get('/tr')).toBe('fresh: new');
});

test('what was made anew and is the same was not modified since; what differs was', async () => {
  const { cache, get, pass } = startDesk();
  const made = (text: string, at: string) => {
    const page = says(text);
    return { ...page, headers: { ...page.headers, 'last-modified': at } };
  };
  const modified = () => {
    const copy = cache.find('/tr/feed.xml');
    return [copy?.lastModified, copy?.fields[copy.fields.indexOf('last-modified') + 1]];
  };
  await get('/tr/feed.xml', made('one', 'first'));
  pass(3_600);
  expect(await get('/tr/feed.xml', made('one', 'second'))).toBe('made: one');
  expect(modified()).toEqual(['first', 'first']);
  pass(3_600);
  await get('/tr/feed.xml', made('two', 'third'));
  expect(modified()).toEqual(['third', 'third']);
});

test('a page long past its time is rendered first', async () => {
  const { get, pass } = startDesk();
  await get('/tr', says('old'));
  pass(60 * 11 + 1);
  expect(await get('/tr', says('new'))).toBe('made: new');
});

test('nothing is shown past its boundary, even for a moment', async () => {
  const { get, pass, state } = startDesk();
  const until = new Date(state.now + 30_000);
  await get('/tr', says('before', { until }));
  pass(29.9);
  expect(await get('/tr')).toBe('fresh: before');
  pass(0.1);
  expect(await get('/tr', says('after'))).toBe('made: after');
});

test('a page whose boundary passes while it is rendered is not kept', async () => {
  const { ask, get, next, pass, state, cache } = startDesk();
  const asked = ask('/tr');
  const render = await next();
  const until = new Date(state.now + 1_000);
  pass(2);
  render.end(says('before', { until }));
  expect(show(await asked)).toBe('loose: before');
  expect(cache.stats().entries).toBe(0);
  expect(await get('/tr', says('after'))).toBe('made: after');
});

test('when renders fail the last good copy is shown, a day long, with a second between attempts', async () => {
  stopTimers();
  const { get, pass, renders, next, settle } = startDesk();
  await get('/tr', says('good'));
  pass(60 * 11 + 1);
  expect(await get('/tr', failed)).toBe('last-good: good');
  expect(await get('/tr')).toBe('last-good: good');
  expect(renders).toHaveLength(0);
  pass(1.1);
  // Renders that failed last time are waited for only a moment.
  const asked = get('/tr');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBe('last-good: good');
  (await next()).end(new Error('something unforeseen'));
  await settle();
  pass(3_600);
  expect(await get('/tr', failed)).toBe('last-good: good');
  pass(24 * 3_600);
  expect(await get('/tr', failed)).toBe('failed: 503');
  expect(await get('/tr', says('new'))).toBe('made: new');
});

test('a render that hangs makes one reader wait a moment, not everybody', async () => {
  stopTimers();
  const { get, ask, next, pass, renders } = startDesk();
  await get('/tr', says('good'));
  pass(60 * 11 + 1);
  await get('/tr', failed);
  pass(1.1);
  const asked = get('/tr');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toBe('last-good: good');
  // No time passes any more: who waited would never be answered.
  for (let i = 0; i < 100; i++) expect(show(await ask('/tr'))).toBe('last-good: good');
  expect(renders).toHaveLength(1);
  (await next()).end(says('new'));
  await expect.poll(() => get('/tr')).toBe('fresh: new');
});

test('a renewal that fails in the background is tried again after a second', async () => {
  const { get, pass, renders, next, settle } = startDesk();
  await get('/tr', says('good'));
  pass(61);
  expect(await get('/tr')).toBe('stale: good');
  (await next()).end(failed);
  await settle();
  expect(await get('/tr')).toBe('stale: good');
  expect(renders).toHaveLength(0);
  pass(1.1);
  expect(await get('/tr')).toBe('stale: good');
  expect(renders).toHaveLength(1);
});

test('without a copy a failure is a failure', async () => {
  const { get } = startDesk();
  expect(await get('/tr', failed)).toBe('failed: 503');
  expect(await get('/tr', { failed: 500 })).toBe('failed: 500');
  expect(await get('/tr', new Error('unforeseen'))).toBe('failed: 500');
  expect(await get('/tr', says('down', { status: 503 }))).toBe('failed: 503');
  expect(await get('/tr', { failed: 404 })).toBe('failed: 404');
});

test('a page that is gone is gone: the last good copy is for failures only', async () => {
  const { get, pass, cache } = startDesk();
  for (const gone of [{ failed: 404 } as const, says('private', { store: false }), says('form', { status: 422 })]) {
    await get('/tr', says('good'));
    pass(60 * 11 + 1);
    expect(await get('/tr', gone)).not.toContain('good');
    expect(cache.find('/tr')).toBeUndefined();
  }
  await get('/tr', says('good'));
  pass(60 * 11 + 1);
  expect(await get('/tr', says('not found', { status: 404 }))).toBe('made: not found');
  expect(await get('/tr')).toBe('fresh: not found');
});

test.each([
  ['may not be stored', { store: false }],
  ['says no lifetime', { ttl: undefined }],
  ['lives for no time', { ttl: 0 }],
  ['tells of wrong input', { status: 422 }],
])('a page that %s is rendered each time', async (_, card) => {
  const { get, cache } = startDesk();
  expect(await get('/tr/x', says('one', card))).toBe('loose: one');
  expect(await get('/tr/x', says('two', card))).toBe('loose: two');
  expect(cache.stats().entries).toBe(0);
});

test('missing pages are kept a minute at most and never shown after it', async () => {
  const { get, pass } = startDesk();
  await get('/tr/x', says('missing', { status: 404, ttl: 3_600 }));
  pass(59);
  expect(await get('/tr/x')).toBe('fresh: missing');
  pass(1);
  expect(await get('/tr/x', says('there'))).toBe('made: there');
});

test('renders wait for their turn: renewals first, then pages, then the tail; too many are refused', async () => {
  const { ask, get, pass, next, renders, settle } = startDesk({ atOnce: 1, queue: 1 });
  await get('/tr', says('old'));
  pass(60 * 11);
  const busy = ask('/tr/busy');
  const first = await next();
  const tail = ask('/tr/a?after=1');
  const page = ask('/tr/a');
  const renewal = ask('/tr');
  expect(await get('/tr/b?after=2')).toBe('failed: 503');
  expect(await get('/tr/b')).toBe('failed: 503');
  first.end(says('x'));
  for (const key of ['/tr', '/tr/a', '/tr/a?after=1']) {
    const render = await next();
    expect(render.key).toBe(key);
    render.end(says(key));
  }
  expect((await Promise.all([busy, tail, page, renewal])).map((outcome) => outcome.kind)).toEqual(
    Array(4).fill('made'),
  );
  await settle();
  expect(renders).toHaveLength(0);
});

test('a page that is refused its turn shows its copy', async () => {
  const { ask, get, pass, next, settle } = startDesk({ atOnce: 1, queue: 0 });
  await get('/tr', says('old'));
  pass(60 * 11);
  const busy = ask('/tr/busy');
  const render = await next();
  expect(await get('/tr')).toBe('last-good: old');
  render.end(says('x'));
  await busy;
  await settle();
});
