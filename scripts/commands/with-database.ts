import { closeDatabase } from '@/lib/db/client';
import { explain } from '@/server/plain-error';
import { prepareDatabase } from '@/server/prepare';
import { progressToStderr } from '@/server/progress';

/**
 * Runs a command on the portal's database, which is started if nobody has it running. Its output is data: progress and
 * failures go to stderr. The exit status is the command's, or 1 when it failed.
 */
export async function withDatabase(work: () => Promise<number>): Promise<void> {
  progressToStderr();
  // An exit takes the embedded PostgreSQL along; a signal alone would leave it running.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', () => {});
  try {
    const database = await prepareDatabase();
    try {
      process.exitCode = await work();
    } finally {
      await closeDatabase();
      await database.stop();
    }
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** Says how a command is used, and ends it. */
export function usage(words: string): never {
  process.stderr.write(`Usage: ${words}\n`);
  process.exit(1);
}
