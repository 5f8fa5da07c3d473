import { moveWithheld } from '../../lib/media/move-withheld';
import type { Job } from './runner';

/** Takes the files of killed articles' pictures out of what is served, on each machine's own disk. */
export const withheldPicturesJob = (): Job => ({
  name: 'withheld pictures',
  every: 5_000,
  async run(log) {
    const moved = await moveWithheld();
    if (moved) log.info({ moved }, 'pictures were withheld or served again');
  },
});
