import { eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { article } from '../../db/schema/stories';
import type { Locale } from '../../i18n/locales';
import { staffPictures } from '../../media/picture';
import { composePreview, type Preview } from './compose';
import { previewContent } from './content';

/**
 * The preview that a member of staff sees by their session: no link is made for it.
 * @param revisionId null for the draft
 * @returns null when there is no such article in the language, or no such revision of it
 * @throws Refusal `forbidden`
 */
export function staffPreview(
  actor: Actor,
  locale: Locale,
  articleId: string,
  revisionId: string | null,
): Promise<Preview | null> {
  authorise(actor, 'article.read');
  return reading(async (db) => {
    const [found] = await db
      .select({ locale: article.locale, state: article.publicState })
      .from(article)
      .where(eq(article.id, articleId));
    if (found?.locale !== locale) return null;
    if (found.state === 'killed') authorise(actor, 'article.readKilled');
    const content = await previewContent(db, articleId, revisionId);
    return content && composePreview(db, content, staffPictures);
  });
}
