import { type ChildProcess, spawn } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { signal } from '../server/embedded-postgres/processes';
import { removeEmbeddedPostgres } from '../server/embedded-postgres/remove';
import { requireFreePort } from '../server/port';
import { freePort } from './support/free-port';
import { family, stillRunning } from './support/processes';
import { environment, startServer } from './support/server';
import { word } from './support/words';

test.setTimeout(180_000);

const empty = { DEMO: '0' };
/** Longer than a start takes on a busy machine. Milliseconds. */
const patience = 120_000;

const known = new Set<number>();

/** A process and all that it started; what a test that failed leaves of them is ended after it. */
function everybody(pid: number): number[] {
  const pids = family(pid);
  for (const one of pids) known.add(one);
  return pids;
}

test.afterEach(() => {
  for (const pid of stillRunning([...known])) signal(pid, 'SIGKILL');
  known.clear();
});

/** Runs a program of ours that should not get far, to its end. */
function run(
  program: string,
  port: number,
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], {
      env: environment({ port, dataDir: 'data/test-e2e-start', env }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}

test.describe('a start that can’t succeed ends with 1 and a plain sentence', () => {
  const taken: [program: string, host: string | undefined][] = [
    ['scripts/start.mjs', undefined],
    ['scripts/start.mjs', '127.0.0.1'],
    ['dist/server/main.js', undefined],
  ];
  for (const [program, host] of taken) {
    test(`${program}: the port is taken on ${host ?? 'all addresses'}`, async () => {
      const other = net.createServer();
      await new Promise<void>((resolve) => other.listen(0, host, resolve));
      const { port } = other.address() as AddressInfo;
      const { code, output } = await run(program, port);
      other.close();
      expect(code).toBe(1);
      expect(output).toContain(`Port ${port} is taken by another program.`);
      expect(output).not.toMatch(/^\s+at /m);
    });
  }

  test('settings are wrong', async () => {
    const wrong = { PORT: 'abc', DATABASE_URL: 'mysql://x' };
    const { code, output } = await run('dist/server/main.js', 0, wrong);
    expect(code).toBe(1);
    expect(output).toContain('PORT: ');
    expect(output).toContain('DATABASE_URL: must start with postgres://');
    expect(output).not.toMatch(/^\s+at /m);
  });
});

for (const name of ['SIGTERM', 'SIGINT'] as const) {
  test(`${name} stops everything, PostgreSQL too`, async ({ request }) => {
    const port = await freePort();
    const server = await startServer({ port, dataDir: `data/test-e2e-${name.toLowerCase()}`, env: empty });
    const front = await request.get(`${server.url}/tr`);
    expect(front.status()).toBe(200);
    expect(await front.text()).toContain(word('tr', 'front.empty'));
    const pids = everybody(server.process.pid ?? 0);
    expect(pids.length).toBeGreaterThan(3);
    const ended = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill(name);
    expect(await ended).toBe(0);
    expect(stillRunning(pids)).toEqual([]);
    await requireFreePort(port);
  });
}

for (const who of ['the server', 'everything'] as const) {
  test(`after kill -9 of ${who} the next start works, and stops what was left`, async ({ request }) => {
    const port = await freePort();
    const options = { port, dataDir: `data/test-e2e-killed-${who.replace(' ', '-')}`, env: empty };
    const first = await startServer(options);
    const pids = everybody(first.process.pid ?? 0);
    const ended = new Promise((resolve) => first.process.once('exit', resolve));
    for (const pid of who === 'everything' ? pids : pids.slice(0, 1)) signal(pid, 'SIGKILL');
    await ended;
    const second = await startServer({ ...options, keep: true });
    expect((await request.get(`${second.url}/en`)).status()).toBe(200);
    pids.push(...everybody(second.process.pid ?? 0));
    await second.stop();
    await expect.poll(() => stillRunning(pids)).toEqual([]);
  });
}

/** What `npm start` does when everything is installed and built. */
const serve = [
  process.execPath,
  '--input-type=module',
  '-e',
  "(await import('./scripts/steps/plain-error.mjs')).main(async () => (await import('./scripts/steps/serve.mjs')).serve())",
] as const;

interface Started {
  child: ChildProcess;
  pid: number;
  /** Waits until it has written this. */
  says(text: string): Promise<void>;
  ended: Promise<unknown>;
}

/** Starts a program as a terminal does: in a group of its own. */
async function start(command: readonly string[], dataDir: string, port: number): Promise<Started> {
  await removeEmbeddedPostgres(dataDir);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: environment({ port, dataDir, env: empty }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const says = (text: string) => expect.poll(() => output, { timeout: patience }).toContain(text);
  return { child, pid: child.pid ?? 0, says, ended };
}

test('who started the server may be killed: nothing is left behind', async () => {
  const port = await freePort();
  const started = await start(serve, 'data/test-e2e-parent', port);
  await started.says('ready at');
  const pids = everybody(started.pid);
  expect(pids.length).toBeGreaterThan(4);
  started.child.kill('SIGKILL');
  await expect.poll(() => stillRunning(pids), { timeout: 30_000 }).toEqual([]);
  await requireFreePort(port);
});

test('a start can be stopped in the middle', async () => {
  const port = await freePort();
  const started = await start(serve, 'data/test-e2e-middle', port);
  await started.says('renderer: starting');
  const pids = everybody(started.pid);
  expect(pids.length).toBeGreaterThan(2);
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  await expect.poll(() => stillRunning(pids), { timeout: 30_000 }).toEqual([]);
  await requireFreePort(port);
});

test.describe('under npm', () => {
  const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  // Not `npm start` itself, which would build again under the other tests whenever a file has changed.
  const npm = ['npm', 'exec', '--offline', '-c', serve.map(quote).join(' ')];

  const ways: [what: string, stop: (started: Started) => void][] = [
    // A terminal sends it to the whole group, and somebody impatient twice.
    [
      'Ctrl-C',
      ({ pid }) => {
        for (let time = 0; time < 2; time++) process.kill(-pid, 'SIGINT');
      },
    ],
    ['SIGTERM to npm', ({ child }) => child.kill('SIGTERM')],
    ['kill -9 of npm', ({ child }) => child.kill('SIGKILL')],
  ];
  for (const [what, stop] of ways) {
    test(`${what} stops everything`, async () => {
      const port = await freePort();
      const started = await start(npm, `data/test-e2e-npm-${what.replace(/\W+/g, '-')}`, port);
      await started.says('ready at');
      const pids = everybody(started.pid);
      expect(pids.length).toBeGreaterThan(5);
      stop(started);
      await started.ended;
      await expect.poll(() => stillRunning(pids), { timeout: 30_000 }).toEqual([]);
      await requireFreePort(port);
    });
  }
});
