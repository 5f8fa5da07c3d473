import { parentPort } from 'node:worker_threads';
import type { Locale } from '../i18n/locales';
import { dictionary } from './dictionaries';
import { judge } from './judge';
import type { CheckOptions, Verdict } from './verdict';

/** One comment to check. */
export interface Comment {
  text: string;
  options: CheckOptions;
}

/** Words to look up in a dictionary. */
export interface LookUp {
  locale: Locale;
  words: string[];
}

export type Task = Comment | LookUp;

/** What came of it: a verdict, or the words that are in no dictionary. */
export type Answer = { result: Verdict | string[] } | { error: string };

async function work(task: Task): Promise<Verdict | string[]> {
  if ('text' in task) return judge(task.text, task.options);
  const knows = await dictionary(task.locale);
  return task.words.filter((word) => !knows(word));
}

/** The thread's program, bundled as `dist/moderation/worker.js`: answers one task after another. */
parentPort?.on('message', async (task: Task) => {
  let answer: Answer;
  try {
    answer = { result: await work(task) };
  } catch (error) {
    answer = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});
