import { and, desc, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Actor, authorise } from '../../auth/actor';
import { type Database, db } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article, revision } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';

/** A translation whose source says something else by now. */
export interface StaleTranslation {
  articleId: string;
  storyId: string;
  locale: Locale;
  /** As it is being written. */
  headline: string;
  publicState: (typeof article.$inferSelect)['publicState'];
  source: {
    articleId: string;
    locale: Locale;
    headline: string;
    /** What it was translated from, and what readers of the source have now. */
    fromRevisionId: string;
    liveRevisionId: string;
    /** When the source last changed for its readers. */
    changedAt: Date | null;
  };
}

const source = alias(article, 'source');
const from = alias(revision, 'translated_from');
const live = alias(revision, 'source_live');

/** Words that readers see; a new address, topic or picture of the source asks nothing of its translations. */
const words = (of: typeof from | typeof live): SQL =>
  sql`(${of.fields}->>'headline', ${of.fields}->>'standfirst', ${of.fields}->>'kicker', ${of.doc})`;

/** Stale translations under a condition: worked out, never written down, so that it can't be wrong. */
export const findStale = (database: Database, where: SQL | undefined, limit: number): Promise<StaleTranslation[]> =>
  database
    .select({
      articleId: article.id,
      storyId: article.storyId,
      locale: article.locale,
      headline: sql<string>`coalesce(${draft.fields}->>'headline', ${article.headline})`,
      publicState: article.publicState,
      source: {
        articleId: source.id,
        locale: source.locale,
        headline: source.headline,
        fromRevisionId: from.id,
        liveRevisionId: live.id,
        changedAt: source.updatedAt,
      },
    })
    .from(article)
    .leftJoin(draft, eq(draft.articleId, article.id))
    .innerJoin(from, eq(from.id, article.translatedFromRevisionId))
    .innerJoin(source, and(eq(source.id, from.articleId), eq(source.publicState, 'live')))
    // Translated from something newer than what is live is not stale.
    .innerJoin(live, and(eq(live.id, source.liveRevisionId), gt(live.seq, from.seq)))
    .where(and(ne(article.publicState, 'killed'), sql`${words(from)} is distinct from ${words(live)}`, where))
    .orderBy(desc(source.updatedAt), desc(article.id))
    .limit(limit);

/**
 * The site's stale translations, those whose source changed last first.
 * @throws Refusal `forbidden`
 */
export async function listStaleTranslations(actor: Actor, limit = 20): Promise<StaleTranslation[]> {
  authorise(actor, 'article.read');
  return findStale(db(), undefined, limit);
}
