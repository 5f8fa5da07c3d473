import { eq } from 'drizzle-orm';
import { type Actor, authorise } from '../../auth/actor';
import { reading } from '../../db/client';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { siteSettings } from '../../settings/site';
import { drawShareCard } from '../../share-cards/draw';
import { shareCardOf } from '../../share-cards/share-card';
import { previewCard } from './card';
import { previewContent } from './content';
import { shownBody } from './shown-body';

/**
 * The share card that publishing an article's draft would give it, as JPEG.
 * @throws Refusal `forbidden`, `notFound`
 */
export async function draftShareCard(actor: Actor, articleId: string): Promise<Buffer<ArrayBuffer>> {
  authorise(actor, 'article.read');
  await siteSettings();
  const card = await reading(async (db) => {
    const [found] = await db.select({ state: article.publicState }).from(article).where(eq(article.id, articleId));
    if (found?.state === 'killed') authorise(actor, 'article.readKilled');
    const content = await previewContent(db, articleId, null);
    if (!content) throw new Refusal('notFound');
    return shareCardOf(content.article.locale, await previewCard(db, content, shownBody(content.doc).body));
  });
  return drawShareCard(card);
}
