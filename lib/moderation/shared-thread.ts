import path from 'node:path';
import { Thread } from './thread';

/** A comment takes milliseconds; the first of a language loads a dictionary, on a busy machine for seconds. */
const patienceMs = 10_000;

const key = Symbol.for('gazette.moderation');
/** Next bundles modules several times over: the thread is shared through the process. */
const shared = globalThis as { [key]?: Thread };

/** The process's one thread, which has the dictionaries. */
export function sharedThread(): Thread {
  // Bundled by `scripts/steps/bundles.mjs` before anything that serves starts; every program runs in the project's folder.
  shared[key] ??= new Thread(path.join(process.cwd(), 'dist', 'moderation', 'worker.js'), patienceMs);
  return shared[key];
}

/** Ends the thread, for a process or a test that is done; the next comment starts another. */
export async function stopChecking(): Promise<void> {
  await shared[key]?.stop();
}
