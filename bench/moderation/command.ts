import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Comment } from './comments';

/** The program of `npm run --silent moderate`, fed from here. */
export class ModerateCommand {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly lines: Interface;
  private answered = 0;

  constructor() {
    this.child = spawn(process.execPath, ['dist/cli/moderate.js'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.lines = createInterface({ input: this.child.stdout });
    this.lines.on('line', () => {
      this.answered += 1;
    });
  }

  /** Feeds comments and waits for all the verdicts; returns comments a second. */
  async feed(comments: readonly Comment[]): Promise<number> {
    const wanted = this.answered + comments.length;
    const since = performance.now();
    for (const comment of comments) {
      if (!this.child.stdin.write(`${JSON.stringify(comment)}\n`)) await once(this.child.stdin, 'drain');
    }
    while (this.answered < wanted) await once(this.lines, 'line');
    return (comments.length / (performance.now() - since)) * 1_000;
  }

  /** Memory in MB, now and at most; undefined where the system does not tell (not Linux). */
  memory(): { now: number; most: number } | undefined {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024);
      return { now: of('VmRSS'), most: of('VmHWM') };
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    this.child.stdin.end();
    await once(this.child, 'exit');
  }
}
