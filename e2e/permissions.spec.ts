import { actions, roleMay } from '../lib/auth/permissions';
import { roles } from '../lib/auth/roles';
import { makePreviewLink } from '../lib/newsroom/preview/make-link';
import { ask } from './support/ask';
import { addMember, begin, type Member } from './support/members';
import { newsroomWord } from './support/newsroom-words';
import { type Probe, probes } from './support/permission-probes';
import { addPerson, signInByHttp, write } from './support/staff';
import { expect, test } from './support/test';

/** What came of a request, as the person who made it would say. */
type Outcome = 'allowed' | 'forbidden' | 'signed out';

/** Makes a request of the table as somebody. */
async function outcome(
  probe: { method: string; path: string; body?: object },
  address: string,
  cookie?: string,
): Promise<Outcome> {
  if (probe.method === 'GET' && !probe.path.startsWith('/api/')) {
    const { status, headers, text } = await ask(probe.path, { headers: cookie ? { cookie } : {} });
    if (status === 307) {
      expect(headers.location).toContain('/en/newsroom/sign-in');
      return 'signed out';
    }
    expect(status, probe.path).toBe(200);
    return text.includes(`${newsroomWord('en', 'shell', 'forbidden').replaceAll("'", '&#x27;')}</p>`)
      ? 'forbidden'
      : 'allowed';
  }
  const { status, text } = await write(probe.path, probe.body ?? {}, { address, cookie, method: probe.method });
  if (status === 401) return 'signed out';
  if (status === 403) return 'forbidden';
  // 415: what is sent is no picture.
  expect([200, 404, 409, 415, 422], `${probe.method} ${probe.path}: ${text}`).toContain(status);
  return 'allowed';
}

/** What a browser says of requests that another site makes it send. */
const foreign: Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
];

const built = actions.map((action) => ({ action, list: probes[action] }));

test('every act has requests', () => {
  expect(Object.keys(probes).sort()).toEqual([...actions].sort());
  for (const list of Object.values(probes)) expect(list.length).toBeGreaterThan(0);
});

/** The table's paths with what they name: an article of the person's own, another's, and a link of another's. */
async function namesFor(by: Member): Promise<(probe: Probe) => Probe> {
  const other = await addMember('editor');
  const [own, others] = [await begin(by), await begin(other)];
  const link = await makePreviewLink(other, others, { hours: 24, revisionId: null });
  const names: Record<string, string> = { '{own}': own, '{other}': others, '{link}': link.id };
  return (probe) => ({ ...probe, path: probe.path.replace(/\{\w+\}/, (name) => names[name] ?? name) });
}

for (const role of roles) {
  test(`${role}: may do what the table says, and nothing else`, async ({ address }) => {
    const member = await addMember(role);
    const cookie = await signInByHttp(member, address);
    const named = await namesFor(member);
    for (const { action, list } of built) {
      for (const probe of list.map(named)) {
        const said = await outcome(probe, address, cookie);
        expect(said, `${action}: ${probe.method} ${probe.path}`).toBe(roleMay(role, action) ? 'allowed' : 'forbidden');
      }
    }
  });
}

test('nobody who is not signed in may do anything', async ({ address }) => {
  for (const { list } of built) {
    for (const probe of list) expect(await outcome(probe, address), probe.path).toBe('signed out');
  }
});

test('a page of another site may make nobody do anything', async ({ address }) => {
  const cookie = await signInByHttp(await addPerson('owner'), address);
  for (const { list } of built) {
    for (const probe of list.filter(({ method }) => method !== 'GET')) {
      for (const headers of foreign) {
        const { status } = await write(probe.path, probe.body ?? {}, {
          address,
          cookie,
          method: probe.method,
          headers,
        });
        expect(status, `${probe.method} ${probe.path}`).toBe(403);
      }
    }
  }
});
