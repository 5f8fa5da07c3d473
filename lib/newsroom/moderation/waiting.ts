import { sql } from 'drizzle-orm';
import { db } from '../../db/client';
import { openReports } from './open-reports';

/** Ids of comments that are held, of articles that have a discussion. */
export const heldIds = sql`(select waiting.id from comment waiting
  join article on article.id = waiting.article_id and article.public_state in ('live', 'withdrawn')
  where waiting.status = 'pending')`;

/** Ids of published comments that readers reported and nobody has answered. */
export const reportedIds = sql`(select shown.id from comment shown
  join article on article.id = shown.article_id and article.public_state in ('live', 'withdrawn')
  where shown.status = 'published' and shown.id in (select report.comment_id from ${openReports}))`;

export const waitingIds = sql`(select id from ${heldIds} held union all select id from ${reportedIds} reported)`;

export interface Waiting {
  held: number;
  reported: number;
}

/** How many comments wait for a moderator. */
export async function countWaiting(): Promise<Waiting> {
  const { rows } = await db().execute<{ held: number; reported: number }>(sql`
    select (select count(*) from ${heldIds} held)::int as held,
      (select count(*) from ${reportedIds} reported)::int as reported`);
  return { held: rows[0]?.held ?? 0, reported: rows[0]?.reported ?? 0 };
}
