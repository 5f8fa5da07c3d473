import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ask } from './ask';
import { processTree } from './process-tree';
import { type Server, startPress } from './servers';
import type { Setting } from './setting';

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  /** Microseconds before each sample. */
  timeDeltas: number[];
}

/** The functions that took most time themselves, as lines of a table; what they called is not counted to them. */
export function topFunctions({ nodes, samples, timeDeltas }: CpuProfile, count: number): string[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const file = url.replace(/^.*\/(?=node_modules\/|\.next\/|dist\/)/, '');
      return [id, `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`];
    }),
  );
  const times = new Map<string, number>();
  for (const [n, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    if (name === '(idle)') continue;
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[n] ?? 0));
  }
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const percent = (time: number) => `${((100 * time) / total).toFixed(1)} %`;
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name, time]) => `${percent(time).padStart(7)}  ${name}`);
}

/** Functions shown of each process. */
const shown = 15;

/**
 * Runs work on a press of its own with Node's profiler on.
 * @param warm a page to be asked for beforehand
 * @returns the top functions of the press and of the renderer behind it, under a heading each
 */
export async function profile(
  setting: Setting,
  warm: string,
  work: (server: Server) => Promise<unknown>,
): Promise<string[]> {
  const folder = path.join(setting.folder, 'profiles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program = pathToFileURL(path.resolve('dist/cli/bench-profiled.js')).href;
  const server = await startPress(setting, { NODE_OPTIONS: `--import=${program}`, BENCH_PROFILES: folder });
  const [pid = 0] = server.pids;
  try {
    await ask(server.origin + warm);
    for (const one of processTree([pid])) process.kill(one, 'SIGUSR2');
    await work(server);
  } finally {
    await server.stop();
  }
  return readdirSync(folder).flatMap((name) => {
    const top = topFunctions(JSON.parse(readFileSync(path.join(folder, name), 'utf8')), shown);
    return [name === `${pid}.cpuprofile` ? 'The press:' : 'The renderer:', '', '```', ...top, '```', ''];
  });
}
