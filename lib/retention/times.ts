import { type SQL, sql } from 'drizzle-orm';

/** How long something is kept, and what ends it. */
export interface RetentionTime {
  name: string;
  /** Kept to each hour, or each night. */
  every: 'hour' | 'night';
  /** Deletes or empties what is over its time. */
  end: SQL;
}

const hour = sql.raw(`interval '1 hour'`);
const day = sql.raw(`interval '1 day'`);
const month = sql.raw(`interval '30 days'`);
/** The UTC day: marks of readings are made by it (lib/reads/days.ts). */
const today = sql`(now() at time zone 'UTC')::date`;

/**
 * What is kept how long: the only place that says so, besides docs/operations.md and the privacy page, which say it to
 * people. Comments, what moderators did, and the newsroom's record are kept until somebody deletes them.
 */
export const retentionTimes: RetentionTime[] = [
  {
    name: 'refused comments',
    every: 'hour',
    end: sql`delete from comment_attempt where created_at < now() - ${hour}`,
  },
  {
    name: 'bans that are over',
    every: 'hour',
    end: sql`delete from comment_ban where ends_at < now()`,
  },
  {
    name: 'addresses for letters that nobody confirmed',
    every: 'hour',
    end: sql`delete from reply_watch where confirmed_at is null and created_at < now() - interval '72 hours'`,
  },
  {
    name: 'marks of readings',
    every: 'hour',
    end: sql`delete from read_mark where day < ${today}`,
  },
  {
    name: 'keys of readings',
    every: 'hour',
    end: sql`delete from read_key where day < ${today}`,
  },
  {
    name: 'addresses of comments',
    every: 'night',
    end: sql`update comment set address_hash = null where address_hash is not null and created_at < now() - ${month}`,
  },
  {
    name: 'addresses for letters',
    every: 'night',
    end: sql`delete from reply_watch where greatest(confirmed_at, last_letter_at) < now() - ${month}`,
  },
  {
    name: 'addresses of reports',
    every: 'night',
    end: sql`update comment_report set address_hash = null
      where address_hash is not null and created_at < now() - ${month}`,
  },
  {
    name: 'addresses of likes',
    every: 'night',
    end: sql`update comment_vote set address_hash = null
      where address_hash is not null and created_at < now() - ${month}`,
  },
  {
    name: 'sessions that are over',
    every: 'night',
    end: sql`delete from staff_session where expires_at < now()`,
  },
  {
    name: 'half-done sign-ins',
    every: 'night',
    end: sql`delete from staff_verification where expires_at < now()`,
  },
  {
    name: 'tries to sign in',
    every: 'night',
    end: sql`delete from staff_try where since < now() - ${day}`,
  },
  {
    name: 'links for new passwords',
    every: 'night',
    end: sql`delete from password_reset where expires_at < now()`,
  },
  {
    name: 'invites',
    every: 'night',
    end: sql`delete from invite where least(expires_at, used_at, revoked_at) < now() - ${month}`,
  },
  {
    name: 'who writes on an article',
    every: 'night',
    end: sql`delete from edit_lease where expires_at < now() - ${day}`,
  },
  {
    name: 'preview links',
    every: 'night',
    end: sql`delete from preview_link where least(expires_at, revoked_at) < now() - ${month}`,
  },
];
