import { and, eq } from 'drizzle-orm';
import { reading } from '../db/client';
import { sectionI18n } from '../db/schema/sections';
import { article } from '../db/schema/stories';
import { routes } from '../i18n/routes';

/** Path and headline of a live article, or null. */
export const articleAddress = (articleId: string): Promise<{ path: string; headline: string } | null> =>
  reading(async (db) => {
    const [found] = await db
      .select({ locale: article.locale, slug: article.slug, headline: article.headline, section: sectionI18n.slug })
      .from(article)
      .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
      .where(and(eq(article.id, articleId), eq(article.publicState, 'live')));
    return found
      ? { path: routes.article.path(found.locale, found.section, found.slug), headline: found.headline }
      : null;
  });
