import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program the bench runs beside itself. */
export interface Child {
  pid: number;
  /** Ends it in order, by force after ten seconds. */
  stop(): Promise<void>;
}

/** What runs; an exit of the bench, however it comes about, takes it along. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/** How long a program may take to end after it was asked. Milliseconds. */
const patience = 12_000;

/** Starts a program; what it prints goes to a file. Variables set to undefined are taken out of its environment. */
export function start(
  command: string,
  args: string[],
  options: { log: string; env?: Record<string, string | undefined>; cwd?: string },
): Child {
  const log = openSync(options.log, 'a');
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env } as NodeJS.ProcessEnv,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  running.add(child);
  let failure: Error | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  child.on('exit', () => running.delete(child));
  return {
    get pid() {
      if (failure || !child.pid || child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${command} ended${failure ? `: ${failure.message}` : ''}; what it said is in ${options.log}`);
      return child.pid;
    },
    async stop() {
      if (!running.has(child)) return;
      const gone = once(child, 'exit');
      const force = setTimeout(() => child.kill('SIGKILL'), patience);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(force);
    },
  };
}

const statusOf = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: 20_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0)).on('error', () => resolve(0));
    });
    request.on('timeout', () => request.destroy()).on('error', () => resolve(0));
  });

/**
 * Waits until an address answers 200.
 * @throws Error when the program ends, or does not get there within two minutes.
 */
export async function untilReady(child: Child, url: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while ((await statusOf(url)) !== 200) {
    if (!child.pid || Date.now() > deadline) throw new Error(`${url} does not answer 200 within two minutes`);
    await sleep(100);
  }
}
