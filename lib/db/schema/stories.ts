import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { BodyDoc } from '../../stories/body/schema';
import type { RevisionFields } from '../../stories/revision-fields';
import { id, instant, locale, moderationModes, now } from './columns';
import { docPictures } from './doc-pictures';
import { media } from './media';
import { section } from './sections';

/** The translation group. What belongs to it is shared by all languages; the rest is the article's. */
export const story = pgTable('story', {
  id: id(),
  sectionId: uuid()
    .notNull()
    .references(() => section.id),
  originLocale: locale().notNull(),
  kind: text({ enum: ['report', 'live', 'opinion', 'analysis', 'interview'] }).notNull(),
  /** Kept for the record: shown with its year, never as news. */
  archive: boolean().notNull().default(false),
});

/** A story in one language. The card columns are projections of the live revision, written at publish. */
export const article = pgTable(
  'article',
  {
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => story.id),
    locale: locale().notNull(),
    publicState: text({ enum: ['never', 'live', 'withdrawn', 'killed'] })
      .notNull()
      .default('never'),
    workState: text({ enum: ['draft', 'review', 'ready'] })
      .notNull()
      .default('draft'),
    liveRevisionId: uuid().references((): AnyPgColumn => revision.id),
    translatedFromRevisionId: uuid().references((): AnyPgColumn => revision.id),
    firstPublishedAt: instant(),
    updatedAt: instant(),
    embargoUntil: instant(),
    killedAt: instant(),
    killNotice: text(),
    /** Who began it: reporters and translators work on what is theirs. */
    createdBy: uuid(),
    createdAt: instant().notNull().default(now),
    commentsClosed: boolean().notNull().default(false),
    /** How its comments are moderated; null: as its section's. */
    moderation: text({ enum: moderationModes }),
    sectionId: uuid()
      .notNull()
      .references(() => section.id),
    slug: text().notNull().default(''),
    kicker: text().notNull().default(''),
    headline: text().notNull().default(''),
    standfirst: text().notNull().default(''),
    heroId: uuid().references(() => media.id),
    readingMinutes: integer().notNull().default(1),
    commentCount: integer().notNull().default(0),
  },
  (t) => [
    unique().on(t.storyId, t.locale),
    // Lists go newest first: a plain index read backwards. Drizzle's desc() puts nulls last, an order no list asks for.
    index('article_section_page').on(t.locale, t.sectionId, t.firstPublishedAt, t.id).where(sql`public_state = 'live'`),
    index('article_front_page').on(t.locale, t.firstPublishedAt, t.id).where(sql`public_state = 'live'`),
  ],
);

/** Everything readers see of an article, frozen. Never updated. */
export const revision = pgTable(
  'revision',
  {
    id: id(),
    articleId: uuid().notNull(),
    seq: integer().notNull(),
    fields: jsonb().$type<RevisionFields>().notNull(),
    doc: jsonb().$type<BodyDoc>().notNull(),
    note: text().notNull().default(''),
    createdBy: uuid(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    unique().on(t.articleId, t.seq),
    foreignKey({ columns: [t.articleId], foreignColumns: [article.id], name: 'revision_article' }),
    // Where a picture is used: as hero, and in the text (lib/media/uses.ts asks with the same expressions).
    index('revision_hero').on(sql`(${t.fields} ->> 'heroId')`),
    index('revision_pictures').using('gin', docPictures(t.doc)),
  ],
);

/** Each time a revision went live: the article's public history. */
export const publication = pgTable(
  'publication',
  {
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    at: instant().notNull(),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.at] })],
);

/** Every address an article ever had in a language. Never reused: old links redirect. */
export const slug = pgTable(
  'slug',
  {
    locale: locale().notNull(),
    slug: text().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    current: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.locale, t.slug] }), index().on(t.articleId)],
);

export const correction = pgTable(
  'correction',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    kind: text({ enum: ['correction', 'clarification', 'update'] }).notNull(),
    body: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index().on(t.articleId), index('correction_page').on(t.at, t.id)],
);

export const liveUpdate = pgTable(
  'live_update',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    at: instant().notNull(),
    headline: text().notNull().default(''),
    doc: jsonb().$type<BodyDoc>().notNull(),
    pinned: boolean().notNull().default(false),
    state: text({ enum: ['published', 'removed'] })
      .notNull()
      .default('published'),
    createdBy: uuid(),
    /** When its words were changed after it was published. */
    editedAt: instant(),
  },
  (t) => [index().on(t.articleId, t.at, t.id)],
);

/** An editor's picks of related stories, in order. */
export const related = pgTable(
  'related',
  {
    storyId: uuid()
      .notNull()
      .references(() => story.id),
    targetStoryId: uuid()
      .notNull()
      .references(() => story.id),
    pos: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.targetStoryId] })],
);

/**
 * The telling words of live articles. The index reads the newest articles of a word without touching the table:
 * related stories read a bounded number of its entries, however many articles there are. Written at publish, and never
 * by hand: without a foreign key and a unique index, whose upkeep takes three fifths of the time of writing the rows.
 */
export const articleTerm = pgTable(
  'article_term',
  {
    locale: locale().notNull(),
    term: text().notNull(),
    firstPublishedAt: instant().notNull(),
    articleId: uuid().notNull(),
    weight: real().notNull(),
  },
  (t) => [
    index('article_term_article').on(t.articleId),
    index('article_term_newest').on(t.locale, t.term, t.firstPublishedAt, t.articleId, t.weight),
  ],
);

/** Places an editor filled on a front page (section null) or at the top of a section page. */
export const frontSlot = pgTable(
  'front_slot',
  {
    id: id(),
    locale: locale().notNull(),
    sectionId: uuid().references(() => section.id),
    pos: integer().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    pinnedUntil: instant(),
  },
  (t) => [unique().on(t.locale, t.sectionId, t.pos).nullsNotDistinct()],
);
