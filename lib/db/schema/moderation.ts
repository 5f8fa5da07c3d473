import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Rule } from '../../moderation/verdict';
import { bytes, id, instant, now } from './columns';
import { comment } from './comments';

/** What an act changes of a comment, or of what it set or ended for its writer. */
export interface CommentState {
  status?: (typeof comment.$inferSelect)['status'];
  reason?: string;
  /** ISO 8601; null: not the editors' pick. */
  featuredAt?: string | null;
  banId?: string;
  /** When the ban ends, ISO 8601; null: there is none. */
  bannedUntil?: string | null;
  /** When the writer's comments no longer wait in any case, ISO 8601; null: they don't. */
  heldUntil?: string | null;
}

/** Everything moderators did to comments, and what they took back. */
export const moderationAction = pgTable(
  'moderation_action',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comment.id, { onDelete: 'cascade' }),
    kind: text({
      enum: ['publish', 'keep', 'reject', 'remove', 'feature', 'unfeature', 'ban', 'unban', 'hold', 'release'],
    }).notNull(),
    /** The house rule that a rejection named; null for own words and other reasons. */
    rule: text().$type<Rule>(),
    before: jsonb().$type<CommentState>().notNull(),
    after: jsonb().$type<CommentState>().notNull(),
    actorId: uuid().notNull(),
    actorName: text().notNull(),
    at: instant().notNull().default(now),
    undoneAt: instant(),
    undoneBy: uuid(),
  },
  (t) => [index('moderation_action_of').on(t.commentId, t.at), index('moderation_action_kind').on(t.kind, t.id)],
);

/** An address that may not write until a time, or whose comments wait for a person until then. Keeps its own hash, which the comment's thirty days do not end. */
export const commentBan = pgTable(
  'comment_ban',
  {
    id: id(),
    addressHash: bytes().notNull(),
    /** `ban`: comments are refused. `hold`: they wait, however clean, and their writer is not told why. */
    kind: text({ enum: ['ban', 'hold'] })
      .notNull()
      .default('ban'),
    /** The comment it was set for. */
    commentId: uuid().references(() => comment.id, { onDelete: 'set null' }),
    /** For colleagues; the writer is not told. */
    note: text().notNull().default(''),
    createdBy: uuid().notNull(),
    createdByName: text().notNull(),
    createdAt: instant().notNull().default(now),
    endsAt: instant().notNull(),
  },
  (t) => [index('comment_ban_address').on(t.addressHash, t.endsAt), index('comment_ban_end').on(t.endsAt)],
);
