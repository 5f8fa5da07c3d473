import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { reading } from '../../db/client';
import { sectionI18n } from '../../db/schema/sections';
import { article, story } from '../../db/schema/stories';
import { currentEdition } from '../../i18n/current-edition';
import { absolute } from '../../i18n/metadata';
import { routes } from '../../i18n/routes';

/** What news search takes: articles of the last two days, a thousand at most (Google's news sitemaps). */
const window = 2 * 24 * 60 * 60_000;
const most = 1_000;

/** The news sitemap, as a tree for `xmlDocument`: every edition's articles of the last two days, newest first. */
export const newsSitemap = (now = new Date()): Promise<object> =>
  reading(async (db) => {
    const rows = await db
      .select({
        locale: article.locale,
        slug: article.slug,
        section: sectionI18n.slug,
        headline: article.headline,
        at: sql<Date>`${article.firstPublishedAt}`.mapWith(article.firstPublishedAt),
      })
      .from(article)
      .innerJoin(story, eq(story.id, article.storyId))
      .innerJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, article.locale)))
      .where(
        and(
          eq(article.publicState, 'live'),
          eq(story.archive, false),
          gt(article.firstPublishedAt, new Date(now.getTime() - window)),
        ),
      )
      .orderBy(desc(article.firstPublishedAt), desc(article.id))
      .limit(most);
    return {
      urlset: {
        '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
        '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
        url: rows.map(({ locale, slug, section, headline, at }) => ({
          loc: absolute(routes.article.path(locale, section, slug)),
          'news:news': {
            'news:publication': { 'news:name': currentEdition(locale).name, 'news:language': locale },
            'news:publication_date': at.toISOString(),
            'news:title': headline,
          },
        })),
      },
    };
  });
