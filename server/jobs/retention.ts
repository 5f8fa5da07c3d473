import { keepRetentionTimes } from '../../lib/retention/keep-times';
import type { Job } from './runner';

/** Deletes what is over its time (lib/retention/times.ts): each hour or night once, however many processes there are. */
export function retentionJob(): Job {
  return {
    name: 'retention',
    every: 5 * 60_000,
    async run(log) {
      const touched = Object.entries(await keepRetentionTimes()).filter(([, rows]) => rows > 0);
      if (touched.length) log.info(Object.fromEntries(touched), 'what was over its time is deleted');
    },
  };
}
