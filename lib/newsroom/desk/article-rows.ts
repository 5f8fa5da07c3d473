import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../db/client';
import { draft, schedule } from '../../db/schema/newsroom';
import { sectionI18n } from '../../db/schema/sections';
import { staff } from '../../db/schema/staff';
import { article, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';

/** What lists of the newsroom show of an article, published or not. */
export interface ArticleRow {
  articleId: string;
  storyId: string;
  locale: Locale;
  /** What it is called now: the draft's headline, else the published one; may be empty. */
  headline: string;
  section: string | null;
  publicState: (typeof article.$inferSelect)['publicState'];
  workState: (typeof article.$inferSelect)['workState'];
  /** It is live and was written on since. */
  changed: boolean;
  /** When it is to be published. */
  runAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  /** When somebody last wrote on it or began it. */
  touchedAt: Date;
  author: string | null;
}

const liveRevision = alias(revision, 'live_revision');

export const workingHeadline = sql<string>`coalesce(nullif(${draft.fields}->>'headline', ''), ${article.headline})`;

/** It is live and its draft was saved after the live revision was cut. */
export const hasChanges = sql<boolean>`(${article.publicState} = 'live' and coalesce(${draft.savedAt} > ${liveRevision.createdAt}, false))`;

export const touchedAt = sql<Date>`coalesce(${draft.savedAt}, ${article.updatedAt}, ${article.createdAt})`.mapWith(
  article.createdAt,
);

/** Columns and joins of a row, its section named in the reader's language; callers add `where`, `orderBy`, `limit`. */
export const selectRows = (tx: Transaction, shownIn: Locale) =>
  tx
    .select({
      articleId: article.id,
      storyId: article.storyId,
      locale: article.locale,
      headline: workingHeadline,
      section: sectionI18n.name,
      publicState: article.publicState,
      workState: article.workState,
      changed: hasChanges,
      runAt: schedule.runAt,
      publishedAt: article.firstPublishedAt,
      updatedAt: article.updatedAt,
      touchedAt,
      author: staff.name,
    })
    .from(article)
    .leftJoin(draft, eq(draft.articleId, article.id))
    .leftJoin(liveRevision, eq(liveRevision.id, article.liveRevisionId))
    .leftJoin(schedule, and(eq(schedule.articleId, article.id), eq(schedule.state, 'open')))
    .leftJoin(staff, eq(staff.id, article.createdBy))
    .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, shownIn)))
    .$dynamic();
