import { pino } from 'pino';
import { expect, test } from 'vitest';
import { newToken } from '../../lib/security/tokens';
import { isPreview, sessionCookie } from './preview';
import { ask, page, smallPage, startFront } from './test-support';

const secret = () => `/en/preview/${newToken()}`;
const byId = '/en/newsroom/articles/0198b7a2-0000-7000-8000-000000000000/preview';

/** What every answer at a preview's address says, whatever it is. */
const secretHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
};

test.each([
  ['/en/preview/x', true],
  [byId, true],
  ['/en/preview', false],
  ['/en/preview/x/y', false],
  ['/de/preview/x', false],
  ['/en/newsroom/articles/x', false],
  ['/en/newsroom/previews', false],
  ['/en/politics/preview', false],
])('%s is a preview: %s', (path, expected) => {
  expect(isPreview(path)).toBe(expected);
});

test.each([
  ['gazette.session_token=a.b', 'gazette.session_token=a.b'],
  ['theme=dark; __Secure-gazette.session_token=a; gazette.two_factor=b', '__Secure-gazette.session_token=a'],
  ['x=gazette.session_token', undefined],
  ['', undefined],
])('of the cookies %j goes on %j', (cookie, expected) => {
  expect(sessionCookie({ cookie })).toBe(expected);
});

test.each([
  ['a link', secret()],
  ['a session', byId],
])('a preview by %s is stripped, secret, and framed by our own pages only', async (_, path) => {
  const html = smallPage('one').replace('</body>', '<script>self.__next_f.push([0])</script></body>');
  const { port } = await startFront(page(html, { store: false }));
  const reply = await ask(port, path);
  expect(reply.status).toBe(200);
  expect(reply.text).not.toContain('<script');
  expect(reply.headers).toMatchObject(secretHeaders);
  expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
  expect(reply.headers['speculation-rules']).toBeUndefined();
  const other = await ask(port, '/en/politics/story');
  expect(other.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('previews are rendered for each who asks and never kept, even if the card says they may be', async () => {
  const { port, seen, cache } = await startFront(page(smallPage('one'), { ttl: 300, tags: ['site'] }));
  const path = secret();
  for (let n = 0; n < 3; n++) expect((await ask(port, path)).headers).toMatchObject(secretHeaders);
  expect(seen).toHaveLength(3);
  expect(cache.find(path)).toBeUndefined();
  expect(cache.lastGood(path)).toBeUndefined();
});

test('two who ask at once get a page each, with their own session and nothing else of theirs', async () => {
  const { port, seen } = await startFront((request, response) =>
    page(`<p>${request.headers.cookie}</p>`, { store: false })(request, response),
  );
  const path = secret();
  const asked = ['one', 'two'].map((name) =>
    ask(port, path, {
      headers: { cookie: `theme=dark; gazette.session_token=${name}`, referer: 'https://a.example/' },
    }),
  );
  const [one, two] = await Promise.all(asked);
  expect(one?.text).toContain('gazette.session_token=one');
  expect(two?.text).toContain('gazette.session_token=two');
  for (const { headers } of seen) {
    expect(headers.cookie).not.toContain('theme');
    expect(headers.referer).toBeUndefined();
  }
  const reader = await ask(port, '/en/politics/story', { headers: { cookie: 'gazette.session_token=one' } });
  expect(reader.text).not.toContain('session_token');
});

test('a redirect from a preview is as secret', async () => {
  const { port } = await startFront((_request, response) => {
    response.writeHead(307, { location: '/en/politics/story', 'content-type': 'text/html' }).end();
  });
  const reply = await ask(port, secret());
  expect(reply).toMatchObject({ status: 307, text: '', headers: { ...secretHeaders, location: '/en/politics/story' } });
});

test.each([404, 410])('a page with the status %i is as secret', async (status) => {
  const { port } = await startFront(page(smallPage('gone'), { status }));
  expect(await ask(port, secret())).toMatchObject({ status, headers: secretHeaders });
});

test('of a query only the revision goes on, and only one', async () => {
  const { port, seen } = await startFront(page(smallPage('one')));
  await ask(port, `${byId}?revision=r&after=x&revision=s`);
  expect(seen.map(({ url }) => url)).toEqual([`${byId}?revision=r`]);
});

test('nothing can be sent to a preview', async () => {
  const { port, seen } = await startFront(page(smallPage('one')));
  expect((await ask(port, secret(), { method: 'POST', headers: { 'content-length': '0' } })).status).toBe(405);
  expect(seen).toHaveLength(0);
});

test('when the renderer fails, is away or breaks off, the answer is secret and no token is logged', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const token = newToken();
  const answers = {
    fails: (_: unknown, response: import('node:http').ServerResponse) => response.writeHead(500).end(),
    shell: page('<html id="__next_error__"></html>'),
    unfinished: page('<html><body><template id="B:0"></template></body></html>'),
    breaks: (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      response.destroy();
    },
  };
  let answer: keyof typeof answers = 'fails';
  const { port, state } = await startFront((request, response) => answers[answer](request, response), { log });
  for (answer of Object.keys(answers) as (keyof typeof answers)[]) {
    const reply = await ask(port, `/en/preview/${token}`);
    expect(reply.headers).toMatchObject(secretHeaders);
    expect(reply.status).toBe({ fails: 500, shell: 500, unfinished: 200, breaks: 503 }[answer]);
  }
  state.up = false;
  expect(await ask(port, `/en/preview/${token}`)).toMatchObject({ status: 503, headers: secretHeaders });
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toContain(token);
  expect(lines.join('')).toContain('/en/preview/·');
});
