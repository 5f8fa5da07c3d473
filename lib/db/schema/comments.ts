import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Verdict } from '../../moderation/verdict';
import { bytes, id, instant, locale, now } from './columns';
import { article } from './stories';
import { person } from './subjects';

export const comment = pgTable(
  'comment',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    /** The comment that opens the thread; its own id for a root. */
    rootId: uuid().notNull(),
    parentId: uuid(),
    /** 0 for a root, 3 at most: deeper replies join the third level. */
    depth: smallint().notNull(),
    authorName: text().notNull(),
    staffId: uuid().references(() => person.id),
    body: text().notNull(),
    lang: locale().notNull(),
    status: text({ enum: ['pending', 'published', 'rejected', 'removed', 'deleted'] })
      .notNull()
      .default('pending'),
    /** Why it was rejected or removed, in the words its writer reads on the receipt. */
    reason: text().notNull().default(''),
    /** HMAC of the writer's address; emptied after 30 days. */
    addressHash: bytes(),
    /** SHA-256 of the receipt token only the writer has. */
    receiptHash: bytes(),
    likeCount: integer().notNull().default(0),
    /** When an editor picked it out. */
    featuredAt: instant(),
    /** When its writer last changed it. */
    editedAt: instant(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    index('comment_roots').on(t.articleId, t.createdAt, t.id).where(sql`depth = 0 and status = 'published'`),
    index('comment_liked').on(t.articleId, t.likeCount, t.id).where(sql`depth = 0 and status = 'published'`),
    index('comment_replies').on(t.rootId, t.createdAt, t.id).where(sql`depth > 0 and status = 'published'`),
    index('comment_receipt').on(t.receiptHash),
    index('comment_rate').on(t.addressHash, t.createdAt),
    // What waits for a moderator, the oldest first.
    index('comment_held').on(t.createdAt, t.id).where(sql`status = 'pending'`),
  ],
);

/** What the engine said of a comment as it was stored: the queue shows why it waits. */
export const commentCheck = pgTable('comment_check', {
  commentId: uuid()
    .primaryKey()
    .references(() => comment.id, { onDelete: 'cascade' }),
  engineVersion: text().notNull(),
  verdict: jsonb().$type<Verdict>().notNull(),
});

/** A reader likes a comment. */
export const commentVote = pgTable(
  'comment_vote',
  {
    commentId: uuid()
      .notNull()
      .references(() => comment.id, { onDelete: 'cascade' }),
    /** Hash of what the reader's signed cookie carries: one like for each. */
    voterHash: bytes().notNull(),
    /** Only caps how many likes come from one address; emptied after 30 days. */
    addressHash: bytes(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.voterHash] }),
    index('comment_vote_rate').on(t.addressHash, t.createdAt),
  ],
);

/** A reader says that a comment breaks the rules. */
export const commentReport = pgTable(
  'comment_report',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comment.id, { onDelete: 'cascade' }),
    reason: text({ enum: ['insult', 'belief', 'spam', 'false', 'private', 'other'] }).notNull(),
    /** What the reader adds, for the moderator only. */
    note: text().notNull().default(''),
    addressHash: bytes(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    // One report of a comment per address: a second one corrects the first.
    uniqueIndex('comment_report_once').on(t.commentId, t.addressHash),
    index('comment_report_rate').on(t.addressHash, t.createdAt),
  ],
);

/** What a writer typed when a comment was refused, waiting an hour for the next try. */
export const commentAttempt = pgTable(
  'comment_attempt',
  {
    tokenHash: bytes().primaryKey(),
    articleId: uuid().references(() => article.id),
    locale: locale().notNull(),
    form: jsonb().$type<{ name: string; body: string; parent: string | null; email?: string }>().notNull(),
    problems: jsonb()
      .$type<{ field: 'name' | 'body' | 'email' | 'form'; code: string; params?: Record<string, number> }[]>()
      .notNull(),
    /** What the engine found in the text, where that is why. */
    verdict: jsonb().$type<Verdict>(),
    addressHash: bytes(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [index().on(t.createdAt), index('comment_attempt_rate').on(t.addressHash, t.createdAt)],
);
