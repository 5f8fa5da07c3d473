/**
 * Loaded into a process before its own code (`NODE_OPTIONS=--import=…`): profiles it from a SIGUSR2 to its end and
 * writes `{pid}.cpuprofile` into BENCH_PROFILES. Node's own --cpu-prof can't be handed on to the renderer and would
 * also show the start.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BENCH_PROFILES;
if (folder && isMainThread) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  process.once('SIGUSR2', () => session.post('Profiler.start'));
  // Answers of a session on its own thread come at once, also while the process exits.
  process.once('exit', () => {
    session.post('Profiler.stop', (error, result) => {
      if (!error) writeFileSync(path.join(folder, `${process.pid}.cpuprofile`), JSON.stringify(result.profile));
    });
  });
}
