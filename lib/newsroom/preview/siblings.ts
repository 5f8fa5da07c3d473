import { eq, sql } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { draft } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { type Locale, locales } from '../../i18n/locales';

/** A story's article in another language, published or not. */
export interface Sibling {
  articleId: string;
  locale: Locale;
  publicState: (typeof article.$inferSelect)['publicState'];
  workState: (typeof article.$inferSelect)['workState'];
  headline: string;
}

/** All articles of a story in the order of languages: for staff only, since most may be unpublished. */
export function listSiblings(actor: Actor, storyId: string): Promise<Sibling[]> {
  authorise(actor, 'article.read');
  return reading(async (db) => {
    const rows = await db
      .select({
        articleId: article.id,
        locale: article.locale,
        publicState: article.publicState,
        workState: article.workState,
        headline: sql<string>`coalesce(${draft.fields}->>'headline', ${article.headline})`,
      })
      .from(article)
      .leftJoin(draft, eq(draft.articleId, article.id))
      .where(eq(article.storyId, storyId));
    return locales.flatMap((locale) => rows.find((row) => row.locale === locale) ?? []);
  });
}
