import { eq } from 'drizzle-orm';
import { db } from '../../db/client';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';

/** The language of an article: its previews stand under it. Null without such an article. */
export async function articleLocale(articleId: string): Promise<Locale | null> {
  const [found] = await db().select({ locale: article.locale }).from(article).where(eq(article.id, articleId));
  return found?.locale ?? null;
}
