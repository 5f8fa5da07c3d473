import { boolean, customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, locale } from './columns';
import { article, story } from './stories';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * What a live article is found by: its words, names, section, topics, authors and month in one vector, so that one
 * index answers for all of them together (`lib/search/lexemes.ts`). Written at publish, gone when it is taken down.
 */
export const searchEntry = pgTable(
  'search_entry',
  {
    articleId: uuid()
      .primaryKey()
      .references(() => article.id),
    storyId: uuid()
      .notNull()
      .references(() => story.id),
    locale: locale().notNull(),
    firstPublishedAt: instant().notNull(),
    /** Words of the body. */
    length: integer().notNull(),
    vector: tsvector().notNull(),
  },
  (t) => [index('search_entry_vector').using('gin', t.vector)],
);

/** Words met in articles, as they are spelt, with their stems: for what is typed without diacritics, or wrong. */
export const searchWord = pgTable(
  'search_word',
  {
    locale: locale().notNull(),
    /** Lower case, in real letters. */
    spelling: text().notNull(),
    /** In plain Latin letters. */
    folded: text().notNull(),
    stem: text().notNull(),
    /** Whether it was met with a capital. */
    capital: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locale, t.spelling] }),
    index('search_word_folded').on(t.locale, t.folded.op('text_pattern_ops')),
    index('search_word_alike').using('gin', t.folded.op('gin_trgm_ops')),
  ],
);
