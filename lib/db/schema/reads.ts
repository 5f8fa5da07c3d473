import { date, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytes } from './columns';
import { article } from './stories';

/** How often an article was read, by UTC day. */
export const articleReads = pgTable(
  'article_reads',
  {
    articleId: uuid()
      .notNull()
      .references(() => article.id),
    day: date({ mode: 'string' }).notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.day] }), index('article_reads_day').on(t.day, t.count.desc())],
);

/** One row a reader, article and day, so that a reload counts once. The key of the hash changes daily and is not kept. */
export const readMark = pgTable(
  'read_mark',
  { day: date({ mode: 'string' }).notNull(), mark: bytes().notNull() },
  (t) => [primaryKey({ columns: [t.day, t.mark] })],
);

/** The key of a day's marks; deleted with them, after which nobody can tell who read what. */
export const readKey = pgTable('read_key', { day: date({ mode: 'string' }).primaryKey(), key: bytes().notNull() });
