import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { type RendererOptions, RendererSupervisor } from './supervisor';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gazette-supervisor-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that does what the renderer does towards its parent. */
function program(name: string, body: string): string {
  const file = path.join(folder, `${name}.mjs`);
  writeFileSync(file, `import http from 'node:http';\nconst socket = process.argv[2];\n${body}`);
  return file;
}

const good = program(
  'good',
  `process.on('SIGTERM', () => {});
  process.on('disconnect', () => process.exit(0));
  const server = http.createServer((q, r) => {
    if (q.url !== '/slow') return r.end(String(process.pid));
    r.flushHeaders();
    setTimeout(() => r.end('slow'), 300);
  });
  process.on('message', (m) => {
    if (m === 'ping') process.send('pong');
    if (m === 'stop') server.close(() => process.exit(0));
  });
  server.listen(socket, () => process.send('ready'));`,
);

function supervise(file: string, pulse: RendererOptions['pulse'] = {}) {
  let gone = 0;
  const supervisor = new RendererSupervisor({
    program: file,
    dir: folder,
    log: pino({ level: 'silent' }),
    firstPause: 10,
    pulse,
    onGone: () => gone++,
  });
  onTestFinished(() => supervisor.stop());
  return { supervisor, gone: () => gone };
}

/** Asks, and returns as soon as the answer begins. */
const begin = (socketPath: string, url: string) =>
  new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get({ socketPath, path: url, agent: false }, resolve).on('error', reject);
  });

const ask = async (socketPath: string, url = '/') => text(await begin(socketPath, url));

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(10);
}

test('a child that is killed is replaced under the same address', async () => {
  const { supervisor, gone } = supervise(good);
  await supervisor.start();
  for (let round = 1; round <= 2; round++) {
    const pid = Number(await ask(supervisor.socket));
    expect(pid).toBe(supervisor.pid);
    process.kill(pid, 'SIGKILL');
    await until(() => !supervisor.up);
    expect(gone()).toBe(round);
    await until(() => supervisor.up);
    expect(Number(await ask(supervisor.socket))).not.toBe(pid);
  }
});

test('a child that hangs is ended and replaced', async () => {
  const hangs = program(
    'hangs',
    `process.on('disconnect', () => process.exit(0));
    process.on('message', (m) => m === 'ping' && process.send('pong'));
    http.createServer((q, r) => { if (q.url === '/hang') for (;;); r.end(String(process.pid)); })
      .listen(socket, () => process.send('ready'));`,
  );
  const { supervisor, gone } = supervise(hangs, { every: 50, misses: 40 });
  await supervisor.start();
  const pid = await ask(supervisor.socket);
  await expect(ask(supervisor.socket, '/hang')).rejects.toThrow();
  await until(() => gone() === 1);
  await until(() => supervisor.up);
  expect(await ask(supervisor.socket)).not.toBe(pid);
});

test('stopping waits for the answers under way and leaves nothing behind', async () => {
  const { supervisor } = supervise(good);
  await supervisor.start();
  const { pid = 0, socket } = supervisor;
  const slow = await begin(socket, '/slow');
  await supervisor.stop();
  expect(await text(slow)).toBe('slow');
  expect(() => process.kill(pid, 0)).toThrow();
  expect(existsSync(path.dirname(socket))).toBe(false);
  expect(supervisor.up).toBe(false);
});

test('a child that will not stop is ended by force', async () => {
  const file = program(
    'stubborn',
    `process.on('message', () => {}); process.on('SIGTERM', () => {});
    http.createServer().listen(socket, () => process.send('ready'));`,
  );
  const { supervisor } = supervise(file);
  await supervisor.start();
  const { pid = 0 } = supervisor;
  await supervisor.stop();
  expect(() => process.kill(pid, 0)).toThrow();
});

test('a child that never becomes ready fails the start', async () => {
  const { supervisor, gone } = supervise(program('broken', 'process.exit(7);'));
  await expect(supervisor.start()).rejects.toThrow('The renderer ends as soon as it starts');
  expect(gone()).toBe(3);
});

test('only this user can reach the socket', async () => {
  const { supervisor } = supervise(good);
  await supervisor.start();
  expect(statSync(path.dirname(supervisor.socket)).mode & 0o777).toBe(0o700);
  expect(Buffer.byteLength(supervisor.socket)).toBeLessThan(104);
});
