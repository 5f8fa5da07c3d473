import { eq } from 'drizzle-orm';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { previewLink } from '../../db/schema/newsroom';
import { article } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';

/**
 * Ends a link at once. One that has ended already stays as it is.
 * @throws Refusal `notFound`; `forbidden` for another's link without `preview.revokeAny`
 */
export async function revokePreviewLink(actor: Actor, linkId: string): Promise<void> {
  await db().transaction(async (tx) => {
    const [found] = await tx
      .select({ link: previewLink, headline: article.headline })
      .from(previewLink)
      .innerJoin(article, eq(article.id, previewLink.articleId))
      .where(eq(previewLink.id, linkId))
      .for('update', { of: previewLink });
    if (!found) throw new Refusal('notFound');
    const { link, headline } = found;
    authorise(actor, link.createdBy === actor.id ? 'preview.share' : 'preview.revokeAny');
    if (link.revokedAt) return;
    const revokedAt = new Date();
    await tx.update(previewLink).set({ revokedAt }).where(eq(previewLink.id, linkId));
    await recordAct(tx, actor, {
      action: 'preview.revoke',
      target: { kind: 'article', id: link.articleId, name: headline },
      before: { link: linkId, expiresAt: link.expiresAt },
      after: { revokedAt },
    });
  });
}
