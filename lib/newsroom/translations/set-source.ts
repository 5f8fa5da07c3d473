import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { recordAct } from '../../audit/record-act';
import { type Actor, authorise, authoriseEdit } from '../../auth/actor';
import { db } from '../../db/client';
import { article, revision } from '../../db/schema/stories';
import { Refusal } from '../../http/refusal';
import { currentRevision } from './source-revision';

export const sourceChoice = z.object({ revisionId: z.uuid() });

/**
 * Says which text of another language an article follows now: with its source's newest, that the translation is up to
 * date; with that of another language, that it is translated from there.
 * @param revisionId what the person had before their eyes: a text that has changed since is refused
 * @throws Refusal `forbidden`; `notFound` when it is no text of the same story; `conflict` when it changed since
 */
export async function setSource(
  actor: Actor,
  articleId: string,
  { revisionId }: z.output<typeof sourceChoice>,
): Promise<void> {
  authorise(actor, 'article.translate');
  await db().transaction(async (tx) => {
    const [own] = await tx.select().from(article).where(eq(article.id, articleId)).for('no key update');
    if (!own) throw new Refusal('notFound');
    authoriseEdit(actor, own);
    const [found] = await tx
      .select({ source: article })
      .from(revision)
      .innerJoin(article, eq(article.id, revision.articleId))
      .where(and(eq(revision.id, revisionId), eq(article.storyId, own.storyId), ne(article.id, articleId)));
    if (!found) throw new Refusal('notFound');
    const current = await currentRevision(tx, found.source);
    if (current?.id !== revisionId) throw new Refusal('conflict', [{ field: 'form', code: 'sourceSince' }]);
    if (own.translatedFromRevisionId === revisionId) return;
    await tx.update(article).set({ translatedFromRevisionId: revisionId }).where(eq(article.id, articleId));
    await recordAct(tx, actor, {
      action: 'article.translate',
      target: { kind: 'article', id: articleId, name: own.headline },
      before: { revisionId: own.translatedFromRevisionId },
      after: { revisionId, from: found.source.locale },
    });
  });
}
