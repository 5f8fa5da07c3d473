import { spawnSync } from 'node:child_process';

interface Process {
  pid: number;
  parent: number;
}

/** The processes that run now; one that has ended and is only listed does not. */
function running(): Process[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state = '']) => !state.startsWith('Z'))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));
}

/** A process and all that it started, by id. */
export function family(pid: number): number[] {
  const all = running();
  const members = [pid];
  for (const member of members) members.push(...all.filter((one) => one.parent === member).map((one) => one.pid));
  return members;
}

/** Those of the processes that still run. */
export function stillRunning(pids: number[]): number[] {
  const alive = new Set(running().map(({ pid }) => pid));
  return pids.filter((pid) => alive.has(pid));
}
