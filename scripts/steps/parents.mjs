import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How often to look. Milliseconds. */
const interval = 500;

function parentOf(pid) {
  try {
    if (process.platform !== 'linux') {
      return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Stops this process as SIGTERM would when the `npm` that runs it is gone. npm runs a command through a shell, and that
 * shell passes no signal on: without this, `kill` of npm would leave everything running.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const gone = () => {
    if (process.ppid !== shell) return true;
    // A killed npm may stay for long as a zombie; its child has another parent at once.
    return process.platform === 'linux' ? parentOf(shell) !== npm : !lives(npm);
  };
  const timer = setInterval(() => {
    if (!gone()) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, interval);
  timer.unref();
}
