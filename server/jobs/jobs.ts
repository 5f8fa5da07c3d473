import type { Job } from './runner';
import { scheduleJob } from './schedule';
import { withheldPicturesJob } from './withheld-pictures';

/** What every process does besides answering. */
export const jobs = (): Job[] => [scheduleJob(), withheldPicturesJob()];
