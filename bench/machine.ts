import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { db } from '@/lib/db/client';

const git = (...args: string[]) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** The processor, memory, system and how busy it is now. */
export function describeProcessor(): string {
  const cpus = os.cpus();
  return `- ${cpus[0]?.model ?? 'unknown processor'}, ${cpus.length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, ${os.type()} ${os.release()}; load ${os.loadavg()[0]?.toFixed(1)} at the start`;
}

/** The commit that is checked out, whether files under some paths differ from it, and when this was asked. */
export function describeCommit(...paths: string[]): string {
  const changed = git('status', '--porcelain', '--', ...paths) ? ' with changes' : '';
  return `- commit ${git('rev-parse', '--short=12', 'HEAD') || 'unknown'}${changed}, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Where and of what a measurement was taken, one line a fact. */
export async function describeMachine(): Promise<string[]> {
  const setting = async (name: string) => {
    const { rows } = await db().execute<Record<string, string>>(`show ${name}`);
    return rows[0]?.[name] ?? '';
  };
  return [
    describeProcessor(),
    `- Node ${process.versions.node}, PostgreSQL ${await setting('server_version')}, shared_buffers ${await setting('shared_buffers')}, jit ${await setting('jit')}`,
    describeCommit('lib/stories', 'lib/db', 'bench'),
  ];
}
