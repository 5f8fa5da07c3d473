import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** What runs now, and what else has to be stopped before this process may end. */
const running = new Set();
const cleanups = new Set();
let stopping = false;

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether Ctrl-C or SIGTERM came. */
export const isStopping = () => stopping;

/** Registers something to stop on Ctrl-C or SIGTERM, after the programs; returns the way to take it back. */
export function onStop(cleanup) {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Sends a signal to a program or its whole group; false when there is nobody any more. */
function kill(child, signal, group) {
  try {
    process.kill(group ? -child.pid : child.pid, signal);
    return true;
  } catch {
    return false;
  }
}

/** Asks everything to end, waits, and ends this process. Ctrl-C reaches us twice under npm: once is enough. */
async function stopEverything(signal) {
  if (stopping) return;
  stopping = true;
  const waiting = [...running];
  for (const { child, stopWith, group } of waiting) kill(child, stopWith ?? 'SIGTERM', group);
  const patience = Math.max(0, ...waiting.map(({ patience }) => patience));
  await Promise.race([Promise.all(waiting.map(({ ended }) => ended)), sleep(patience)]);
  // What a program left behind (Vitest leaves its workers), gently and then not.
  for (const name of ['SIGTERM', 'SIGKILL']) {
    const left = waiting.filter(({ child }) => kill(child, name, true));
    if (left.length === 0) break;
    if (name === 'SIGTERM') await sleep(1_000);
  }
  for (const cleanup of cleanups) await cleanup();
  process.exit(exitCodes[signal]);
}

for (const signal of Object.keys(exitCodes)) process.on(signal, () => stopEverything(signal));

/**
 * Runs a program in a process group of its own, so that it hears of Ctrl-C only from us and only once.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeout?: number, group?: boolean, stopWith?: NodeJS.Signals,
 *   patience?: number }} [options] `show`: its output goes to the terminal instead of the result; `group`: a signal
 *   goes to its children too; `patience`: milliseconds it gets to end after one
 * @returns {Promise<{ code: number, output: string }>} code 127 when it can't be started, 124 when it took too long
 */
export function run(command, args, options = {}) {
  const { env = process.env, show = false, timeout = 0, group = true, stopWith, patience = 8_000 } = options;
  return new Promise((resolve) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: root, env, stdio, detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output = (output + data).slice(-200_000);
      });
    }
    let timedOut = false;
    const timer =
      timeout &&
      setTimeout(() => {
        timedOut = true;
        kill(child, 'SIGKILL', true);
      }, timeout);
    const entry = { child, stopWith, group, patience };
    entry.ended = new Promise((ended) => {
      const end = (code) => {
        clearTimeout(timer);
        running.delete(entry);
        ended();
        // After Ctrl-C nothing further may begin.
        if (!stopping) resolve({ code, output: output.trim() });
      };
      child.on('error', (error) => {
        output += error.message;
        end(127);
      });
      child.on(show ? 'exit' : 'close', (code, signal) => end(timedOut ? 124 : (code ?? exitCodes[signal] ?? 1)));
    });
    if (child.pid) running.add(entry);
  });
}

/** The end of a program's output, to show why it failed. */
export const tail = (output, lines = 40) => output.split('\n').slice(-lines).join('\n');
