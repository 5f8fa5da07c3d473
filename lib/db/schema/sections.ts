import { integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, locale, moderationModes } from './columns';

export const section = pgTable('section', {
  id: id(),
  /** Order in the navigation. */
  position: integer().notNull(),
  /** Name of a colour of the design's palette: a class, never a value, because styles in pages are not allowed. */
  accent: text({ enum: ['crimson', 'ochre', 'teal', 'plum', 'indigo', 'forest'] }).notNull(),
  /** How comments on its stories are moderated; null: as on the whole site. */
  moderation: text({ enum: moderationModes }),
});

export const sectionI18n = pgTable(
  'section_i18n',
  {
    sectionId: uuid()
      .notNull()
      .references(() => section.id),
    locale: locale().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.locale] }), unique().on(t.locale, t.slug)],
);
