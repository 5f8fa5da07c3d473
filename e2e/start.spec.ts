import { spawn } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { removeEmbeddedPostgres } from '../server/embedded-postgres/remove';
import { freePort } from './support/free-port';
import { family, stillRunning } from './support/processes';
import { environment, startServer } from './support/server';
import { word } from './support/words';

test.setTimeout(180_000);

const empty = { DEMO: '0' };

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
  const programs = ['scripts/start.mjs', 'dist/server/main.js'];
  for (const program of programs) {
    test(`${program}: the port is taken`, async () => {
      const other = net.createServer();
      await new Promise<void>((resolve) => other.listen(0, resolve));
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

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} stops everything, PostgreSQL too`, async ({ request }) => {
    const port = await freePort();
    const server = await startServer({ port, dataDir: `data/test-e2e-${signal.toLowerCase()}`, env: empty });
    const front = await request.get(`${server.url}/tr`);
    expect(front.status()).toBe(200);
    expect(await front.text()).toContain(word('tr', 'front.empty'));
    const pids = family(server.process.pid ?? 0);
    expect(pids.length).toBeGreaterThan(3);
    const ended = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill(signal);
    expect(await ended).toBe(0);
    expect(stillRunning(pids)).toEqual([]);
  });
}

test('after kill -9 the next start works, and stops what was left', async ({ request }) => {
  const port = await freePort();
  const options = { port, dataDir: 'data/test-e2e-killed', env: empty };
  const first = await startServer(options);
  const pids = family(first.process.pid ?? 0);
  const ended = new Promise((resolve) => first.process.once('exit', resolve));
  first.process.kill('SIGKILL');
  await ended;
  const second = await startServer({ ...options, keep: true });
  expect((await request.get(`${second.url}/en`)).status()).toBe(200);
  pids.push(...family(second.process.pid ?? 0));
  await second.stop();
  await expect.poll(() => stillRunning(pids)).toEqual([]);
});

test('who started the server may be killed: nothing is left behind', async ({ request }) => {
  const port = await freePort();
  const dataDir = 'data/test-e2e-parent';
  await removeEmbeddedPostgres(dataDir);
  const script = `const { serve } = await import('./scripts/steps/serve.mjs'); process.exit(await serve());`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: environment({ port, dataDir, env: empty }),
    stdio: 'ignore',
  });
  const url = `http://localhost:${port}/tr`;
  const status = () =>
    request.get(url).then(
      (answer) => answer.status(),
      () => 0,
    );
  await expect.poll(status, { timeout: 90_000 }).toBe(200);
  const pids = family(parent.pid ?? 0);
  expect(pids.length).toBeGreaterThan(4);
  parent.kill('SIGKILL');
  await expect.poll(() => stillRunning(pids), { timeout: 30_000 }).toEqual([]);
});
