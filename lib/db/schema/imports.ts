import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { article, story } from './stories';

/** Articles that came in by `npm run import`, by the key of the file they came from. */
export const importedArticle = pgTable('imported_article', {
  key: text().primaryKey(),
  articleId: uuid()
    .notNull()
    .unique()
    .references(() => article.id),
  /** Of the line, to tell whether it has changed since. */
  hash: text().notNull(),
});

/** The stories of the same file: articles with one `story` are translations of each other. */
export const importedStory = pgTable('imported_story', {
  key: text().primaryKey(),
  storyId: uuid()
    .notNull()
    .references(() => story.id),
});
