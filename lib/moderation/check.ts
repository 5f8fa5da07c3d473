import path from 'node:path';
import { logger } from '../log';
import { Thread } from './thread';
import { type CheckOptions, engineVersion, type Verdict } from './verdict';

/** A comment takes milliseconds; the first of a language loads a dictionary, on a busy machine for seconds. */
const patienceMs = 10_000;
/** With so many waiting, one more is left to a person instead of making everybody wait. */
const mostQueued = 200;

const key = Symbol.for('gazette.moderation');
/** Next bundles modules several times over: the thread is shared through the process. */
const shared = globalThis as { [key]?: Thread };

function thread(): Thread {
  // Bundled by `scripts/steps/bundles.mjs` before anything that serves starts; every program runs in the project's folder.
  shared[key] ??= new Thread(path.join(process.cwd(), 'dist', 'moderation', 'worker.js'), patienceMs);
  return shared[key];
}

/** What could not be checked is neither published nor refused. */
const unchecked = (options: CheckOptions, ms: number): Verdict => ({
  lang: options.locale,
  action: 'queue',
  findings: [],
  engineVersion,
  ms,
});

/**
 * Checks a comment by the house rules, in a thread of its own. Never fails: when the thread dies over a comment, takes
 * too long or has too much to do, the comment goes to a person, without findings.
 * @param text as typed, of any content and length
 * @returns the verdict; spans are UTF-16 places in `text`, messages are under `moderation`
 */
export async function check(text: string, options: CheckOptions): Promise<Verdict> {
  const since = performance.now();
  const elapsed = () => Math.round(performance.now() - since);
  if (thread().queued >= mostQueued) return unchecked(options, elapsed());
  try {
    return await thread().run({ text, options });
  } catch (error) {
    logger.error({ err: error, length: text.length }, 'a comment could not be checked');
    return unchecked(options, elapsed());
  }
}

/** Ends the thread, for a process or a test that is done; the next comment starts another. */
export async function stopChecking(): Promise<void> {
  await shared[key]?.stop();
}
