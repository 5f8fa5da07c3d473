import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise } from '../../auth/actor';
import { db } from '../../db/client';
import { previewLink } from '../../db/schema/newsroom';
import { article, revision } from '../../db/schema/stories';
import { invalid, Refusal } from '../../http/refusal';
import { absolute } from '../../i18n/metadata';
import { routes } from '../../i18n/routes';
import { hashToken, newToken } from '../../security/tokens';
import { linkTerms } from './terms';

/** What a new link is asked for with. */
export const linkRequest = z.object({
  hours: z.coerce.number().pipe(z.literal(linkTerms)),
  /** Empty: the draft as it is whenever somebody looks. */
  revisionId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
});

const hour = 3_600_000;

/**
 * Makes a private link to an article's draft or to one of its revisions. The token leaves this function once, in the
 * address; the database keeps its hash.
 * @throws Refusal `forbidden`; `notFound`; `conflict` when the article was killed; `invalid` for another's revision
 */
export async function makePreviewLink(
  actor: Actor,
  articleId: string,
  { hours, revisionId }: z.output<typeof linkRequest>,
): Promise<{ id: string; url: string; expiresAt: Date }> {
  authorise(actor, 'preview.share');
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({ locale: article.locale, state: article.publicState, headline: article.headline })
      .from(article)
      .where(eq(article.id, articleId));
    if (!found) throw new Refusal('notFound');
    if (found.state === 'killed') throw new Refusal('conflict', [{ field: 'form', code: 'killed' }]);
    if (revisionId) {
      const own = and(eq(revision.id, revisionId), eq(revision.articleId, articleId));
      const [known] = await tx.select({ id: revision.id }).from(revision).where(own);
      if (!known) throw invalid('revisionId', 'wrong');
    }
    const token = newToken();
    const expiresAt = new Date(Date.now() + hours * hour);
    const [made] = await tx
      .insert(previewLink)
      .values({ tokenHash: hashToken(token), articleId, revisionId, createdBy: actor.id, expiresAt })
      .returning({ id: previewLink.id });
    if (!made) throw new Error('the link was not stored');
    await recordAct(tx, actor, {
      action: 'preview.share',
      target: { kind: 'article', id: articleId, name: found.headline },
      after: { link: made.id, revisionId, expiresAt },
    });
    return { id: made.id, url: absolute(routes.preview.path(found.locale, token)), expiresAt };
  });
}
