import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Actor, authorise, mayEdit } from '../../auth/actor';
import { type Database, db } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { sectionI18n } from '../../db/schema/sections';
import { staff } from '../../db/schema/staff';
import { article, revision, story } from '../../db/schema/stories';
import { type Locale, locales } from '../../i18n/locales';
import { routes } from '../../i18n/routes';
import { findStale, type StaleTranslation } from './stale';

/** A story's article in one language as the newsroom looks at it. */
export interface StoryArticle {
  articleId: string;
  locale: Locale;
  publicState: (typeof article.$inferSelect)['publicState'];
  workState: (typeof article.$inferSelect)['workState'];
  /** As they are being written. */
  headline: string;
  standfirst: string;
  begunBy: string | null;
  savedAt: Date | null;
  savedBy: string | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  /** Where readers have it. */
  livePath: string | null;
  /** The language it was translated from, if it was. */
  translatedFrom: Locale | null;
  /** What its source has changed since; null when it is up to date. */
  stale: StaleTranslation['source'] | null;
  /** Whether the person who asks may work on it. */
  editable: boolean;
}

export interface StoryView {
  storyId: string;
  kind: (typeof story.$inferSelect)['kind'];
  /** The story's section in the language asked for; empty without words in it. */
  section: string;
  originLocale: Locale;
  articles: Partial<Record<Locale, StoryArticle>>;
}

const begun = alias(staff, 'begun');
const saved = alias(staff, 'saved');
const from = alias(revision, 'translated_from');
const source = alias(article, 'source');

const selectArticles = (database: Database, storyId: string) =>
  database
    .select({
      article,
      draft,
      begunBy: begun.name,
      savedBy: saved.name,
      section: sectionI18n.slug,
      translatedFrom: source.locale,
    })
    .from(article)
    .leftJoin(draft, eq(draft.articleId, article.id))
    .leftJoin(begun, eq(begun.id, article.createdBy))
    .leftJoin(saved, eq(saved.id, draft.savedBy))
    .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
    .leftJoin(from, eq(from.id, article.translatedFromRevisionId))
    .leftJoin(source, eq(source.id, from.articleId))
    .where(eq(article.storyId, storyId));

type Row = Awaited<ReturnType<typeof selectArticles>>[number];

function articleOf(actor: Actor, row: Row, stale: StaleTranslation[]): StoryArticle {
  const { article: own, draft: working } = row;
  const live = own.publicState === 'live' && row.section;
  return {
    articleId: own.id,
    locale: own.locale,
    publicState: own.publicState,
    workState: own.workState,
    headline: working?.fields.headline ?? own.headline,
    standfirst: working?.fields.standfirst ?? own.standfirst,
    begunBy: row.begunBy,
    savedAt: working?.savedAt ?? null,
    savedBy: row.savedBy,
    publishedAt: own.firstPublishedAt,
    updatedAt: own.updatedAt,
    livePath: live ? routes.article.path(own.locale, live, own.slug) : null,
    translatedFrom: row.translatedFrom,
    stale: stale.find((one) => one.articleId === own.id)?.source ?? null,
    editable: mayEdit(actor, own),
  };
}

/**
 * A story with its articles by language.
 * @param locale the language the section is named in
 * @returns null when there is no such story
 * @throws Refusal `forbidden`
 */
export async function readStory(actor: Actor, storyId: string, locale: Locale): Promise<StoryView | null> {
  authorise(actor, 'article.read');
  const [found] = await db()
    .select({ story, section: sql<string>`coalesce(${sectionI18n.name}, '')` })
    .from(story)
    .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, story.sectionId), eq(sectionI18n.locale, locale)))
    .where(eq(story.id, storyId));
  if (!found) return null;
  const [rows, stale] = await Promise.all([
    selectArticles(db(), storyId),
    findStale(db(), eq(article.storyId, storyId), locales.length),
  ]);
  const { kind, originLocale } = found.story;
  const articles = Object.fromEntries(rows.map((row) => [row.article.locale, articleOf(actor, row, stale)]));
  return { storyId, kind, section: found.section, originLocale, articles };
}
