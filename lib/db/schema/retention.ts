import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** When each retention time was last kept to, by any process. */
export const retentionRun = pgTable('retention_run', {
  /** A name in lib/retention/times.ts. */
  rule: text().primaryKey(),
  ranAt: instant().notNull(),
  /** Rows that were deleted or emptied. */
  touched: integer().notNull().default(0),
});
