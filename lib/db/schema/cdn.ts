import { index, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { id, instant, now } from './columns';

/** What the CDN in front has to drop. Written with the change, deleted when the CDN has been told twice. */
export const purgeJob = pgTable(
  'purge_job',
  {
    id: id(),
    verb: text({ enum: ['expire', 'purge', 'kill'] }).notNull(),
    tags: text().array().notNull(),
    createdAt: instant().notNull().default(now),
    /** When it is due: at once, then for the second time, or later after failures. */
    runAt: instant().notNull().default(now),
    /** How often the CDN has taken it. */
    sent: smallint().notNull().default(0),
    /** Failures since it was last taken. */
    failures: smallint().notNull().default(0),
  },
  (t) => [index('purge_job_due').on(t.runAt)],
);
