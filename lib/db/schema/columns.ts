import { sql } from 'drizzle-orm';
import { customType, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';
import { locales } from '../../i18n/locales';

/** UUIDv7 made in code: ids sort by creation and need no round trip. */
export const id = () => uuid().primaryKey().$defaultFn(v7);

/** An instant, UTC, whole milliseconds: what JavaScript can hold, so that a page cursor never rounds. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

export const locale = () => text({ enum: locales });

/** `hold`: a moderator reads every comment first. `clean`: what nothing speaks against appears at once. */
export const moderationModes = ['hold', 'clean'] as const;

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const now = sql`now()`;
