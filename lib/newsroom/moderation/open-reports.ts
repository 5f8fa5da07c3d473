import { sql } from 'drizzle-orm';

/**
 * Reports of readers that no moderator has answered since, as rows of `comment_report` named `report`. An act that was
 * taken back answers nothing.
 */
export const openReports = sql`comment_report report where not exists (
  select from moderation_action act
  where act.comment_id = report.comment_id and act.kind in ('publish', 'keep', 'reject', 'remove')
    and act.undone_at is null and act.at >= report.created_at)`;
