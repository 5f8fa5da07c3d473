import { sql } from 'drizzle-orm';
import { index, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant, now } from './columns';
import { comment } from './comments';

/**
 * The e-mail address that a comment's writer gave to hear of replies: the only place that holds one. It goes with the
 * comment, when its writer wants no more letters, and after a time (lib/retention/times.ts).
 */
export const replyWatch = pgTable(
  'reply_watch',
  {
    commentId: uuid()
      .primaryKey()
      .references(() => comment.id, { onDelete: 'cascade' }),
    email: text().notNull(),
    /** In the links of the letters. Not a hash: every letter names it again, and it opens nothing but this row. */
    token: text().notNull().unique(),
    createdAt: instant().notNull().default(now),
    /** When whoever reads that mailbox said yes; until then there is one letter, which asks. */
    confirmedAt: instant(),
    lastLetterAt: instant(),
    /** When a letter is due or is tried again; null: nothing to send. */
    nextAt: instant().default(now),
    /** Times that the letter which is due was tried. */
    tries: smallint().notNull().default(0),
  },
  (t) => [
    index('reply_watch_due').on(t.nextAt).where(sql`next_at is not null`),
    index('reply_watch_email').on(sql`lower(${t.email})`),
  ],
);

/** A published reply that the writer of the comment it answers is told of, and when that was. */
export const replyNotice = pgTable(
  'reply_notice',
  {
    replyId: uuid()
      .primaryKey()
      .references(() => comment.id, { onDelete: 'cascade' }),
    commentId: uuid()
      .notNull()
      .references(() => replyWatch.commentId, { onDelete: 'cascade' }),
    sentAt: instant(),
  },
  (t) => [index('reply_notice_of').on(t.commentId)],
);
