import { countOverdue, runDuePublications } from '../../lib/newsroom/publishing/run-due';
import type { Job } from './runner';

/**
 * Publishes what is scheduled, within a second of its time. What could not be published, was late, or still waits a
 * minute after its time is an error in the log; the newsroom's desk shows the same.
 */
export function scheduleJob(): Job {
  /** How many waited at the last look: said when it changes, not every second. */
  let waiting = 0;
  return {
    name: 'schedule',
    every: 1_000,
    async run(log) {
      const { published, failed, late } = await runDuePublications();
      if (published) log.info({ published }, 'scheduled articles were published');
      for (const { articleId, error } of failed)
        log.error({ err: error, articleId }, 'a scheduled article could not be published');
      for (const { articleId, seconds } of late)
        log.error({ articleId, seconds }, 'a scheduled article was published late');
      const overdue = await countOverdue();
      if (overdue > waiting) log.error({ overdue }, 'scheduled articles wait past their time');
      waiting = overdue;
    },
  };
}
