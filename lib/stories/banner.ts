import { and, asc, desc, eq, gt, lte } from 'drizzle-orm';
import { cache } from 'react';
import { reading } from '../db/client';
import { banner } from '../db/schema/newsroom';
import { sectionI18n } from '../db/schema/sections';
import { article } from '../db/schema/stories';
import type { Locale } from '../i18n/locales';
import { routes } from '../i18n/routes';

export interface Banner {
  text: string;
  /** Where it leads, if to an article that is live. */
  path: string | null;
  endsAt: Date;
}

/** The breaking-news line of an edition now, the newest if several run, or null. Read once a render. */
export const getBanner = cache(
  (locale: Locale): Promise<Banner | null> =>
    reading(async (db) => {
      const now = new Date();
      const [found] = await db
        .select({ text: banner.text, endsAt: banner.endsAt, slug: article.slug, section: sectionI18n.slug })
        .from(banner)
        .leftJoin(article, and(eq(article.id, banner.articleId), eq(article.publicState, 'live')))
        .leftJoin(sectionI18n, and(eq(sectionI18n.sectionId, article.sectionId), eq(sectionI18n.locale, locale)))
        .where(and(eq(banner.locale, locale), lte(banner.startsAt, now), gt(banner.endsAt, now)))
        .orderBy(desc(banner.startsAt), asc(banner.id))
        .limit(1);
      if (!found) return null;
      const path = found.slug && found.section ? routes.article.path(locale, found.section, found.slug) : null;
      return { text: found.text, path, endsAt: found.endsAt };
    }),
);
