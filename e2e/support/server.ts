import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeEmbeddedPostgres } from '../../server/embedded-postgres/remove';

/** A first start migrates and draws the demo edition: a minute, several on a machine that does much else. Milliseconds. */
const patience = 480_000;

export type TestServer = { url: string; process: ChildProcess; stop(): Promise<void> };

type Options = {
  port: number;
  /** Emptied before the start unless `keep` is set; only pictures stay, which are named by their content. */
  dataDir: string;
  keep?: boolean;
  env?: Record<string, string>;
};

/** Settings of the shell that must not reach a test's server. */
const settings = [
  'SITE_URL',
  'DATABASE_URL',
  'DEMO',
  'SERVER_KEY',
  'PRESS_MEMORY_MB',
  'CDN_PURGE_URL',
  'CDN_PURGE_TOKEN',
  'SMTP_URL',
  'MAIL_FROM',
  'DEFAULT_LOCALE',
  'LOG_LEVEL',
  'E2E_PORT',
  'CHROME',
];

/** What a test's server finds in its environment. */
export function environment({ port, dataDir, env }: Options): NodeJS.ProcessEnv {
  const inherited: NodeJS.ProcessEnv = { ...process.env };
  for (const name of settings) delete inherited[name];
  return {
    ...inherited,
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    // Tests choose their address by X-Forwarded-For, so that one test's comments do not use up another's allowance.
    TRUSTED_PROXIES: 'loopback',
    NEXT_TELEMETRY_DISABLED: '1',
    ...env,
  };
}

/**
 * Starts the production build with a database of its own and waits until it says that it is ready. It stops by itself
 * when this process is gone. What it prints is kept in `test-results/`.
 */
export async function startServer(options: Options): Promise<TestServer> {
  const { port, dataDir } = options;
  if (!existsSync('dist/server/main.js')) throw new Error('Gazette is not built. Run `npm run build` first.');
  if (!options.keep) {
    await removeEmbeddedPostgres(dataDir);
    const left = existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name !== 'media') : [];
    for (const name of left) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  }
  const logFile = path.resolve('test-results', `server-${path.basename(dataDir)}.log`);
  mkdirSync(path.dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const follow = pathToFileURL(path.resolve('scripts/steps/follow-parent.mjs')).href;
  const child = spawn(process.execPath, ['--enable-source-maps', `--import=${follow}`, 'dist/server/main.js'], {
    env: environment(options),
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C ends it through `stop`, in order.
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const running = () => child.exitCode === null && child.signalCode === null;

  async function stop(): Promise<void> {
    if (!running()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(timer);
  }

  const deadline = Date.now() + patience;
  while (!/ready at http/i.test(readFileSync(logFile, 'utf8'))) {
    if (!running() || Date.now() > deadline) {
      await stop();
      throw new Error(`The server did not get ready:\n${readFileSync(logFile, 'utf8').slice(-4_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url: `http://localhost:${port}`, process: child, stop };
}
