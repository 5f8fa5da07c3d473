import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask } from './ask-address';
import { until } from './until';

export interface Varnish {
  url: string;
  stop(): Promise<void>;
}

/** Starts Varnish with `deploy/varnish.vcl` in front of a port, in a folder of its own. */
export async function startVarnish(
  program: string,
  { port, backend, token }: { port: number; backend: number; token: string },
): Promise<Varnish> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gz-varnish-'));
  const configuration = readFileSync('deploy/varnish.vcl', 'utf8').replace('.port = "3000"', `.port = "${backend}"`);
  const file = path.join(folder, 'gazette.vcl');
  writeFileSync(file, configuration);
  let output = '';
  // No management port. `-j none`: it may then run as any user, in any folder.
  const args = ['-F', '-j', 'none', '-n', path.join(folder, 'run'), '-T', 'none'];
  const child = spawn(program, [...args, '-a', `127.0.0.1:${port}`, '-f', file, '-s', 'malloc,64M'], {
    env: { ...process.env, CDN_PURGE_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('Varnish answers', async () => {
      if (child.exitCode !== null) throw new Error(`Varnish ended: ${output}`);
      return ask(`${url}/api/health/live`).then(
        ({ status }) => status === 200,
        () => false,
      );
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
