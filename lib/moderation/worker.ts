import { parentPort } from 'node:worker_threads';
import { judge } from './judge';
import type { CheckOptions, Verdict } from './verdict';

/** One comment to check. */
export interface Task {
  text: string;
  options: CheckOptions;
}

/** What came of it. */
export type Answer = { verdict: Verdict } | { error: string };

/** The thread's program, bundled as `dist/moderation/worker.js`: answers one task after another. */
parentPort?.on('message', async ({ text, options }: Task) => {
  let answer: Answer;
  try {
    answer = { verdict: await judge(text, options) };
  } catch (error) {
    answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
