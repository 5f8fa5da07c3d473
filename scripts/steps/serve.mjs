import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from './root.mjs';

/** Ctrl-C under npm arrives twice, from the terminal and from npm; the second within this time is the same. */
const sameKeystroke = 1_000;

/**
 * Runs the server in the foreground and passes signals on to it.
 * @returns {Promise<number>} its exit code
 */
export function serve() {
  const follow = pathToFileURL(inRoot('scripts/steps/follow-parent.mjs')).href;
  const child = spawn(process.execPath, ['--enable-source-maps', `--import=${follow}`, inRoot('dist/server/main.js')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: it hears of Ctrl-C from us, once, and stops its own children in order.
    detached: true,
  });
  let last = -sameKeystroke;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (performance.now() - last < sameKeystroke) return;
      last = performance.now();
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
