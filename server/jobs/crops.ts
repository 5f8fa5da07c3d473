import { cutMissing } from '../../lib/newsroom/pictures/cut-missing';
import type { Job } from './runner';

/**
 * Cuts what pictures lack of share cards and crops, one picture a run, so that neither a start nor a stop waits for all
 * of them. Once through after each start is enough: whatever is uploaded later is cut with its upload.
 */
export function cropsJob(): Job {
  let after: string | null = null;
  let done = false;
  return {
    name: 'crops',
    every: 1_000,
    async run(log) {
      if (done) return;
      const came = await cutMissing(after);
      if (came.failed) log.error({ err: came.failed, mediaId: came.after }, 'a picture could not be cut');
      after = came.after;
      done = after === null;
    },
  };
}
