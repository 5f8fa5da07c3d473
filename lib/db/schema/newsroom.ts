import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { DraftDoc, DraftFields } from '../../newsroom/drafts/draft-content';
import { bytes, id, instant, locale, now } from './columns';
import { article, revision } from './stories';

/** The one mutable working copy of an article. `lockVersion` grows with every save: a save on an old one is refused. */
export const draft = pgTable('draft', {
  articleId: uuid()
    .primaryKey()
    .references(() => article.id),
  fields: jsonb().$type<DraftFields>().notNull(),
  doc: jsonb().$type<DraftDoc>().notNull(),
  lockVersion: integer().notNull().default(1),
  savedBy: uuid(),
  savedAt: instant().notNull().default(now),
});

/** Who writes on an article now. Renewed while the editor is open; taking over replaces it. */
export const editLease = pgTable('edit_lease', {
  articleId: uuid()
    .primaryKey()
    .references(() => article.id),
  staffId: uuid().notNull(),
  /** The window that holds it: one person may have the article open twice. */
  holder: text().notNull(),
  takenAt: instant().notNull().default(now),
  expiresAt: instant().notNull(),
});

/** What is to happen to an article at a time. One open row an article; claimed with SKIP LOCKED. */
export const schedule = pgTable(
  'schedule',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    /** The revision that will be published: later writing does not change it. */
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    runAt: instant().notNull(),
    state: text({ enum: ['open', 'done', 'cancelled', 'failed'] })
      .notNull()
      .default('open'),
    createdBy: uuid(),
    createdAt: instant().notNull().default(now),
    finishedAt: instant(),
    failures: smallint().notNull().default(0),
    error: text(),
  },
  (t) => [
    index('schedule_due').on(t.runAt).where(sql`state = 'open'`),
    uniqueIndex('schedule_open').on(t.articleId).where(sql`state = 'open'`),
  ],
);

/** The way of an article between its writer and the desk: what was submitted, returned with a note, approved. */
export const reviewStep = pgTable(
  'review_step',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    kind: text({ enum: ['submitted', 'returned', 'approved'] }).notNull(),
    /** What was submitted or approved: later writing shows as a change since. */
    revisionId: uuid().references(() => revision.id),
    note: text().notNull().default(''),
    staffId: uuid().notNull(),
    staffName: text().notNull(),
    at: instant().notNull().default(now),
  },
  (t) => [index('review_step_of').on(t.articleId, t.at)],
);

/** A private address under which a draft or one revision can be read before it is published. */
export const previewLink = pgTable(
  'preview_link',
  {
    id: id(),
    /** SHA-256 of the token: the token itself is shown once. */
    tokenHash: bytes().notNull().unique(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    /** Null: the draft as it is when somebody looks. */
    revisionId: uuid().references(() => revision.id),
    createdBy: uuid().notNull(),
    createdAt: instant().notNull().default(now),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (t) => [index().on(t.articleId), index('preview_link_open').on(t.expiresAt)],
);

/** Who did what to what, before and after. Written in the transaction of the act, never changed. */
export const audit = pgTable(
  'audit',
  {
    id: id(),
    at: instant().notNull().default(now),
    /** Null: the system itself, such as the schedule. */
    actorId: uuid(),
    actorName: text().notNull(),
    /** A permission's name, or a sign-in event. */
    action: text().notNull(),
    targetKind: text().notNull(),
    targetId: text().notNull(),
    /** What a person reads of the target: a headline, a name. */
    targetName: text().notNull().default(''),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [
    index('audit_page').on(t.at, t.id),
    index('audit_target').on(t.targetKind, t.targetId, t.at),
    index('audit_actor').on(t.actorId, t.at),
    index('audit_name').using('gin', t.targetName.op('gin_trgm_ops')),
  ],
);

/** The breaking-news line on top of an edition's pages until it ends. */
export const banner = pgTable(
  'banner',
  {
    id: id(),
    locale: locale().notNull(),
    text: text().notNull(),
    articleId: uuid().references(() => article.id),
    startsAt: instant().notNull().default(now),
    endsAt: instant().notNull(),
    createdBy: uuid(),
  },
  (t) => [index('banner_running').on(t.locale, t.endsAt)],
);

/** Old addresses of sections, topics and people, and of topics and people that were merged into others. */
export const subjectAddress = pgTable(
  'subject_address',
  {
    id: id(),
    kind: text({ enum: ['section', 'topic', 'person'] }).notNull(),
    /** Null for people: their address is the same in every language. */
    locale: locale(),
    slug: text().notNull(),
    targetId: uuid().notNull(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [uniqueIndex('subject_address_of').on(t.kind, sql`coalesce(${t.locale}, '')`, t.slug)],
);
