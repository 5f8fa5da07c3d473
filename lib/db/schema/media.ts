import { boolean, index, integer, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, locale, now } from './columns';

/**
 * A picture. Its files lie in a folder named by `hash`, one a width and format: under DATA_DIR/media, which everybody
 * may read, or under DATA_DIR/media-private while no live article shows it.
 */
export const media = pgTable(
  'media',
  {
    id: id(),
    kind: text({ enum: ['image'] }).notNull(),
    /** Of the picture's bytes and the renditions' recipe: the address of its files. */
    hash: text().notNull().unique(),
    /** The address of its share card, cut around the focal point; null for pictures that never were uploaded. */
    shareHash: text(),
    /** No live article shows it: only staff and holders of a preview link may see it. */
    private: boolean().notNull().default(false),
    width: integer().notNull(),
    height: integer().notNull(),
    /** 0 to 1 from the left and from the top. */
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    rights: text().notNull().default(''),
    /** The file's name as it was uploaded: what staff search by. */
    fileName: text().notNull().default(''),
    createdBy: uuid(),
    createdAt: instant().notNull().default(now),
  },
  (t) => [index('media_page').on(t.createdAt, t.id)],
);

export const mediaI18n = pgTable(
  'media_i18n',
  {
    mediaId: uuid()
      .notNull()
      .references(() => media.id),
    locale: locale().notNull(),
    alt: text().notNull(),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.locale] })],
);
