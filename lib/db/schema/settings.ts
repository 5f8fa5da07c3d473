import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** Settings of the site that staff can change while it runs. */
export const siteSetting = pgTable('site_setting', { key: text().primaryKey(), value: jsonb().notNull() });
