import { cropsJob } from './crops';
import { replyLettersJob } from './reply-letters';
import { retentionJob } from './retention';
import type { Job } from './runner';
import { scheduleJob } from './schedule';

/** What every process does besides answering. */
export const jobs = (): Job[] => [scheduleJob(), cropsJob(), retentionJob(), replyLettersJob()];
