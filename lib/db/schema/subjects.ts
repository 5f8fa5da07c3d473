import { type AnyPgColumn, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, instant, locale } from './columns';
import { article } from './stories';

/** What and whom articles are about, by and from: topics, people, sources. */
export const topic = pgTable('topic', {
  id: id(),
  /** The topic it became part of. Revisions are never rewritten, so that they may name it still. */
  mergedInto: uuid().references((): AnyPgColumn => topic.id),
});

export const topicI18n = pgTable(
  'topic_i18n',
  {
    topicId: uuid()
      .notNull()
      .references(() => topic.id),
    locale: locale().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.topicId, t.locale] }), unique().on(t.locale, t.slug)],
);

/** Topics of live articles; locale and time are repeated here so that a topic page reads one index. */
export const articleTopic = pgTable(
  'article_topic',
  {
    topicId: uuid()
      .notNull()
      .references(() => topic.id),
    locale: locale().notNull(),
    firstPublishedAt: instant().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    pos: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.topicId] }),
    index('article_topic_page').on(t.topicId, t.locale, t.firstPublishedAt, t.articleId),
  ],
);

export const person = pgTable('person', {
  id: id(),
  slug: text().notNull().unique(),
  /** The person it turned out to be. */
  mergedInto: uuid().references((): AnyPgColumn => person.id),
});

export const personI18n = pgTable(
  'person_i18n',
  {
    personId: uuid()
      .notNull()
      .references(() => person.id),
    locale: locale().notNull(),
    name: text().notNull(),
    role: text().notNull().default(''),
    about: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.personId, t.locale] })],
);

export const byline = pgTable(
  'byline',
  {
    personId: uuid()
      .notNull()
      .references(() => person.id),
    locale: locale().notNull(),
    firstPublishedAt: instant().notNull(),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    pos: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.personId] }),
    index('byline_page').on(t.personId, t.locale, t.firstPublishedAt, t.articleId),
  ],
);

export const source = pgTable('source', { id: id(), key: text().notNull().unique() });

export const sourceI18n = pgTable(
  'source_i18n',
  {
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    locale: locale().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceId, t.locale] })],
);

export const articleSource = pgTable(
  'article_source',
  {
    sourceId: uuid()
      .notNull()
      .references(() => source.id),
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    pos: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.sourceId] })],
);
